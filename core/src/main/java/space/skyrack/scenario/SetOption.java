package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;

/** Applies {@code --set path=value} to a tree. */
final class SetOption {
  private final Findings findings;
  private final FormerNames formerNames;
  private final int line;
  private final String written;

  /**
   * @param line of the option in the text of all of them, from 1
   */
  SetOption(Findings findings, FormerNames formerNames, int line, String written) {
    this.findings = findings;
    this.formerNames = formerNames;
    this.line = line;
    this.written = written;
  }

  /** The tree with the value in place; the same tree if the option is wrong. */
  Tree.Mapping apply(Tree.Mapping root) {
    int equals = written.indexOf('=');
    List<String> steps = equals <= 0 ? List.of() : steps(written.substring(0, equals).strip());
    if (steps.isEmpty()) {
      wrong(0, written.length(), "`--set " + written + "` does not read path=value", "");
      return root;
    }
    Findings inner = new Findings();
    String text = written.substring(equals + 1);
    Tree value = YamlTree.parse(text, SourceFile.COMMAND_LINE, inner);
    if (value == null) {
      wrong(equals + 1, text.length(), "`" + text.strip() + "` is not a value", "");
      return root;
    }
    String target = written.substring(0, equals).strip();
    for (Diagnostic found : inner.list()) {
      String path = found.path().isEmpty() ? target : target + "." + found.path();
      Place place = shift(found.place(), equals + 1);
      findings.add(new Diagnostic(found.code(), found.message(), path, place, path, found.help()));
    }
    Tree placed = new Replanter(equals + 1, line).plant(value);
    Place path = new Place(SourceFile.COMMAND_LINE, line, 1, equals);
    Tree changed = set(root, formerNames.replaced(steps, path), 0, placed);
    return formerNames.replaced((Tree.Mapping) changed);
  }

  private Tree set(Tree tree, List<String> steps, int at, Tree value) {
    if (at == steps.size()) {
      return value;
    }
    String step = steps.get(at);
    return switch (tree) {
      case Tree.Mapping mapping -> inMapping(mapping, steps, at, value);
      case Tree.Sequence sequence -> {
        int index = index(sequence, step);
        if (index < 0) {
          noItem(sequence, steps, at);
          yield tree;
        }
        List<Tree> items = new ArrayList<>(sequence.items());
        items.set(index, set(items.get(index), steps, at + 1, value));
        yield new Tree.Sequence(List.copyOf(items), sequence.place());
      }
      case Tree.Scalar scalar ->
          inMapping(new Tree.Mapping(List.of(), scalar.place()), steps, at, value);
    };
  }

  private Tree inMapping(Tree.Mapping mapping, List<String> steps, int at, Tree value) {
    String step = steps.get(at);
    if (step.startsWith("[")) {
      wrong(0, written.indexOf('='), "`" + step + "` asks for an item, but there is no list", "");
      return mapping;
    }
    Place place = new Place(SourceFile.COMMAND_LINE, line, 1, written.indexOf('='));
    List<Tree.Entry> entries = new ArrayList<>();
    boolean done = false;
    for (Tree.Entry entry : mapping.entries()) {
      boolean here = entry.key().equals(step);
      entries.add(
          here
              ? new Tree.Entry(step, entry.place(), set(entry.value(), steps, at + 1, value))
              : entry);
      done |= here;
    }
    if (!done) {
      Tree empty = new Tree.Mapping(List.of(), place);
      entries.add(new Tree.Entry(step, place, set(empty, steps, at + 1, value)));
    }
    return new Tree.Mapping(List.copyOf(entries), mapping.place());
  }

  private static int index(Tree.Sequence sequence, String step) {
    if (!step.startsWith("[")) {
      return Merge.indexOf(sequence.items(), step);
    }
    String digits = step.substring(1, step.length() - 1);
    boolean number = !digits.isEmpty() && digits.length() < 9;
    for (int i = 0; i < digits.length() && number; i++) {
      number = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    int index = number ? Integer.parseInt(digits) : -1;
    return index < sequence.items().size() ? index : -1;
  }

  private void noItem(Tree.Sequence sequence, List<String> steps, int at) {
    List<String> names = new ArrayList<>();
    for (Tree item : sequence.items()) {
      String name = Merge.nameOf(item);
      if (name != null) {
        names.add(name);
      }
    }
    String list = String.join(".", steps.subList(0, at)).replace(".[", "[");
    String help = Nearest.help(steps.get(at), names);
    wrong(0, written.indexOf('='), "`" + list + "` has no item `" + steps.get(at) + "`", help);
  }

  private void wrong(int from, int length, String message, String help) {
    Place place = new Place(SourceFile.COMMAND_LINE, line, from + 1, length);
    findings.add(Code.BAD_SET, place, "", message, help);
  }

  private @Nullable Place shift(@Nullable Place place, int columns) {
    return place == null
        ? null
        : new Place(SourceFile.COMMAND_LINE, line, place.column() + columns, place.length());
  }

  /** Keys, names and {@code [n]} of a path; empty if it is malformed. */
  private static List<String> steps(String path) {
    List<String> steps = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      int bracket = part.indexOf('[');
      String key = bracket < 0 ? part : part.substring(0, bracket);
      if (key.isBlank()) {
        return List.of();
      }
      steps.add(key);
      while (bracket >= 0) {
        int close = part.indexOf(']', bracket);
        if (close < 0) {
          return List.of();
        }
        steps.add(part.substring(bracket, close + 1));
        bracket = part.indexOf('[', close);
      }
    }
    return steps;
  }

  /** Moves a value read from an option's text to its place among the options. */
  private record Replanter(int columns, int line) {
    Tree plant(Tree tree) {
      Place place = move(tree.place());
      return switch (tree) {
        case Tree.Scalar scalar -> new Tree.Scalar(scalar.text(), place);
        case Tree.Sequence sequence ->
            new Tree.Sequence(sequence.items().stream().map(this::plant).toList(), place);
        case Tree.Mapping mapping ->
            new Tree.Mapping(
                mapping.entries().stream()
                    .map(e -> new Tree.Entry(e.key(), move(e.place()), plant(e.value())))
                    .toList(),
                place);
      };
    }

    private Place move(Place place) {
      return new Place(SourceFile.COMMAND_LINE, line, place.column() + columns, place.length());
    }
  }
}
