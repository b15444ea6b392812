package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Place;

/** Turns a YAML text into a {@link Tree}. */
final class YamlTree {
  private static final int DEEPEST = 30;
  private static final int MOST_VALUES = 200_000;

  private final String file;
  private final Findings findings;
  private int values;
  private boolean tooBig;

  private YamlTree(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /** The tree of the only document; null if there is none or the text is not YAML. */
  static @Nullable Tree parse(String text, String file, Findings findings) {
    YamlTree reader = new YamlTree(file, findings);
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      return root.isEmpty() ? null : reader.tree(root.get(), "", 0);
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      Place place = mark == null ? new Place(file, 1, 1, 1) : reader.place(mark, 1);
      findings.add(Code.SYNTAX, place, "", "not valid YAML: " + problem(e), hint(e, mark));
    } catch (YamlEngineException e) {
      String message = String.valueOf(e.getMessage()).split("\n", 2)[0];
      findings.add(Code.SYNTAX, new Place(file, 1, 1, 1), "", "not valid YAML: " + message, "");
    } catch (StackOverflowError e) {
      reader.tooDeep(new Place(file, 1, 1, 1), "");
    }
    return null;
  }

  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    if (problem == null) {
      return "unreadable";
    }
    return problem.contains("found another document")
        ? "a second document starts here"
        : problem.replace("\n", " ").strip();
  }

  private static String hint(MarkedYamlEngineException e, @Nullable Mark at) {
    Mark context = e.getContextMark().orElse(null);
    boolean open = String.valueOf(e.getContext()).contains("flow");
    if (open && context != null && at != null && context.getLine() < at.getLine()) {
      return "the bracket of line " + (context.getLine() + 1) + " is not closed";
    }
    String problem = String.valueOf(e.getProblem());
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "indent with blanks, not tabs";
    }
    if (problem.contains("found another document")) {
      return "a file holds one scenario: remove the `---`";
    }
    if (problem.contains("unexpected end of stream") && context != null) {
      return "what opens in line " + (context.getLine() + 1) + " is not closed";
    }
    return problem.contains("mapping values are not allowed")
        ? "put text that holds `: ` in quotes"
        : "";
  }

  private @Nullable Tree tree(Node node, String path, int depth) {
    Place place = place(node);
    values++;
    if (depth > DEEPEST || values > MOST_VALUES) {
      tooDeep(place, path);
      return null;
    }
    if (!node.getTag().getValue().startsWith(Tag.PREFIX)) {
      findings.add(
          Code.SYNTAX, place, path, "tags such as `" + node.getTag() + "` are not read", "");
    }
    return switch (node) {
      case ScalarNode scalar -> new Tree.Scalar(isNull(scalar) ? "" : scalar.getValue(), place);
      case SequenceNode sequence -> {
        List<Tree> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          Tree tree = tree(item, path + "[" + items.size() + "]", depth + 1);
          if (tree == null) {
            yield null;
          }
          items.add(tree);
        }
        yield new Tree.Sequence(List.copyOf(items), place);
      }
      case MappingNode mapping -> mapping(mapping, path, depth);
      default -> null;
    };
  }

  /** Whether YAML 1.2 reads the scalar as null; the library's schema is that of JSON, without ~. */
  private static boolean isNull(ScalarNode scalar) {
    boolean tilde = scalar.getValue().equals("~") && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    return tilde || scalar.getTag().equals(Tag.NULL);
  }

  private Tree.@Nullable Mapping mapping(MappingNode mapping, String path, int depth) {
    List<Tree.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Place keyPlace = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        findings.add(Code.SYNTAX, keyPlace, path, "a key must be a single word", "");
        continue;
      }
      String inner = path.isEmpty() ? key.getValue() : path + "." + key.getValue();
      boolean twice = !keys.add(key.getValue());
      if (twice) {
        String message = "key `" + key.getValue() + "` stands twice";
        findings.add(Code.DUPLICATE_KEY, keyPlace, inner, message, "remove one of the two");
      }
      Tree value = tree(tuple.getValueNode(), inner, depth + 1);
      if (value == null) {
        return null;
      }
      if (!twice) {
        entries.add(new Tree.Entry(key.getValue(), keyPlace, value));
      }
    }
    return new Tree.Mapping(List.copyOf(entries), place(mapping));
  }

  private void tooDeep(Place place, String path) {
    if (!tooBig) {
      String message = "nested too deeply, or too many values";
      String help = "at most " + DEEPEST + " levels and " + MOST_VALUES + " values";
      findings.add(Code.TOO_DEEP, place, path.length() > 80 ? "" : path, message, help);
    }
    tooBig = true;
  }

  private Place place(Node node) {
    Mark start = node.getStartMark().orElse(null);
    Mark end = node.getEndMark().orElse(null);
    if (start == null) {
      return new Place(file, 1, 1, 1);
    }
    if (end == null || end.getLine() != start.getLine()) {
      return place(start, 1);
    }
    return place(start, end.getColumn() - start.getColumn());
  }

  private Place place(Mark mark, int length) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, length);
  }
}
