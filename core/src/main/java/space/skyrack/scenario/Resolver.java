package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Place;

/** Walks dictionary and tree together: checks what is written, fills in what is not. */
final class Resolver {
  private final Dictionary dictionary;
  private final Findings findings;
  private final Values values = new Values();
  private final LeafReader leaves;

  Resolver(Dictionary dictionary, Catalog catalog, Findings findings) {
    this.dictionary = dictionary;
    this.findings = findings;
    this.leaves = new LeafReader(catalog, findings, values);
  }

  Values resolve(Tree.Mapping root) {
    section("", "", "", root);
    return values;
  }

  /** Where a field stands: its pattern, its path, and its path by names. */
  record Spot(String pattern, String path, String named) {
    Spot inside(Field field) {
      String key = field.key();
      return path.isEmpty()
          ? new Spot(field.pattern(), key, key)
          : new Spot(field.pattern(), path + "." + key, named + "." + key);
    }
  }

  private void section(String pattern, String path, String named, Tree.Mapping mapping) {
    Map<String, Field> known = dictionary.inside(pattern);
    Spot here = new Spot(pattern, path, named);
    List<String> candidates = candidates(known, mapping);
    for (Tree.Entry entry : mapping.entries()) {
      if (!known.containsKey(entry.key())) {
        String inner = path.isEmpty() ? entry.key() : path + "." + entry.key();
        String message = "unknown key `" + AmountReader.brief(entry.key()) + "`";
        String help = findings.isFull() ? "" : keyHelp(pattern, entry.key(), candidates);
        String shown = inner.length() > 100 ? path : inner;
        findings.add(Code.UNKNOWN_KEY, entry.place(), shown, message, help);
      }
    }
    for (Field field : known.values()) {
      Tree.Entry entry = mapping.entry(field.key());
      Spot spot = here.inside(field);
      Applies applies = applies(field, known, mapping);
      if (applies == Applies.NO && entry != null) {
        notApplicable(field, spot, entry, mapping);
      } else if (entry != null) {
        field(field, spot, entry.value(), entry.place());
      } else if (applies == Applies.YES) {
        absent(field, spot, mapping);
      }
    }
  }

  private enum Applies {
    YES,
    NO,
    UNKNOWN
  }

  private static Applies applies(Field field, Map<String, Field> known, Tree.Mapping mapping) {
    if (field.appliesTo().isEmpty()) {
      return Applies.YES;
    }
    Field decider = known.get(field.discriminator());
    if (decider == null) {
      throw new IllegalStateException(field.pattern() + " depends on an undeclared sibling");
    }
    String word = mapping.word(field.discriminator());
    if (mapping.find(field.discriminator()) == null
        && decider.fallback() instanceof Fallback.Choice choice) {
      word = choice.text();
    }
    if (word == null || !decider.choices().contains(word)) {
      return Applies.UNKNOWN;
    }
    return field.appliesTo().contains(word) ? Applies.YES : Applies.NO;
  }

  /** Whether the field may stay in the file when another choice makes it meaningless. */
  static boolean isHarmless(Field field) {
    return field.discriminator().equals("action");
  }

  private String keyHelp(String pattern, String key, List<String> candidates) {
    boolean number = !key.isEmpty() && key.charAt(0) >= '0' && key.charAt(0) <= '9';
    if (number) {
      return "inside braces a comma ends the value: write 1000, not 1,000";
    }
    if (key.equals("<<")) {
      return "merge keys are not read: let a file extend another";
    }
    String elsewhere = Nearest.of(key, candidates) == null ? home(pattern, key) : null;
    return elsewhere == null ? Nearest.help(key, candidates) : "did you mean `" + elsewhere + "`?";
  }

  /** The field of this name nearest to a section: the one that shares most of its pattern. */
  private @Nullable String home(String section, String key) {
    String best = null;
    int longest = -1;
    for (Field field : dictionary.fields()) {
      if (field.key().equals(key)) {
        int shared = 0;
        int most = Math.min(section.length(), field.pattern().length());
        while (shared < most && section.charAt(shared) == field.pattern().charAt(shared)) {
          shared++;
        }
        best = shared > longest ? field.pattern() : best;
        longest = Math.max(longest, shared);
      }
    }
    return best;
  }

  private static List<String> candidates(Map<String, Field> known, Tree.Mapping mapping) {
    List<String> keys = new ArrayList<>();
    for (Field field : known.values()) {
      if (applies(field, known, mapping) != Applies.NO) {
        keys.add(field.key());
      }
    }
    return keys;
  }

  private void notApplicable(Field field, Spot spot, Tree.Entry entry, Tree.Mapping mapping) {
    String decider = field.discriminator();
    String word = mapping.word(decider);
    findings.add(
        isHarmless(field) ? Code.NO_EFFECT : Code.NOT_APPLICABLE,
        entry.place(),
        spot.path(),
        "`" + field.key() + "` has no meaning with " + decider + " `" + word + "`",
        "it belongs to " + String.join(", ", field.appliesTo()));
  }

  private void field(Field field, Spot spot, Tree tree, Place keyPlace) {
    values.written(spot.path(), field.type().holdsFields() ? keyPlace : tree.place());
    switch (field.type()) {
      case SECTION -> {
        switch (tree) {
          case Tree.Mapping mapping when field.shorthand().isEmpty() || !Merge.isNumber(mapping) ->
              section(spot.pattern(), spot.path(), spot.named(), mapping);
          case Tree.Sequence list -> shape(field, spot, list, keyPlace, "a section");
          default -> shorthand(field, spot, tree, keyPlace);
        }
      }
      case ITEMS -> items(field, spot, tree, keyPlace);
      case NAMED -> named(field, spot, tree, keyPlace);
      default -> leaves.read(field, spot, tree);
    }
  }

  /** One value that stands for all the section's shorthand fields. */
  private void shorthand(Field field, Spot spot, Tree tree, Place keyPlace) {
    if (field.shorthand().isEmpty() || isEmpty(tree)) {
      shape(field, spot, tree, keyPlace, "a section");
      return;
    }
    section(spot.pattern(), spot.path(), spot.named(), expanded(field, tree));
  }

  private static Tree.Mapping expanded(Field field, Tree tree) {
    List<Tree.Entry> entries = new ArrayList<>();
    for (String key : field.shorthand()) {
      entries.add(new Tree.Entry(key, tree.place(), tree));
    }
    return new Tree.Mapping(entries, tree.place());
  }

  private static boolean isEmpty(Tree tree) {
    return tree instanceof Tree.Scalar scalar && scalar.text().isEmpty();
  }

  private void items(Field field, Spot spot, Tree tree, Place keyPlace) {
    if (!(tree instanceof Tree.Sequence list)) {
      boolean single = !field.shorthand().isEmpty() && !isEmpty(tree);
      if (!single) {
        shape(field, spot, tree, keyPlace, "a list of sections");
        return;
      }
      values.entries(spot.path(), List.of(""));
      section(field.inner(), spot.path() + "[0]", spot.named() + "[0]", expanded(field, tree));
      return;
    }
    if (list.items().isEmpty() && field.fallback() instanceof Fallback.Required) {
      findings.add(Code.NO_ENTRIES, keyPlace, spot.path(), "the list is empty", "");
    }
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Tree item = list.items().get(i);
      String index = "[" + i + "]";
      String name = Merge.nameOf(item);
      names.add(name == null ? "" : name);
      String named = spot.named() + (name == null || name.isBlank() ? index : "." + name);
      if (!(item instanceof Tree.Mapping mapping)) {
        String message = "a section expected, got " + item.noun();
        findings.add(Code.WRONG_SHAPE, item.place(), spot.path() + index, message, "");
        continue;
      }
      Integer first = name == null ? null : seen.putIfAbsent(name, i);
      Tree second = mapping.find("name");
      if (first != null && second != null) {
        String message = "the name `" + name + "` is taken by item " + first;
        findings.add(Code.DUPLICATE_NAME, second.place(), spot.path() + index, message, "");
      }
      values.written(spot.path() + index, item.place());
      section(field.inner(), spot.path() + index, named, mapping);
    }
    values.entries(spot.path(), names);
  }

  private void named(Field field, Spot spot, Tree tree, Place keyPlace) {
    if (!(tree instanceof Tree.Mapping mapping)) {
      shape(field, spot, tree, keyPlace, "a section of names");
      return;
    }
    if (mapping.entries().isEmpty() && field.fallback() instanceof Fallback.Required) {
      findings.add(Code.NO_ENTRIES, keyPlace, spot.path(), "the section is empty", "");
    }
    List<String> names = new ArrayList<>();
    for (Tree.Entry entry : mapping.entries()) {
      names.add(entry.key());
      leaves.checkName(entry.key(), entry.place(), spot.path());
      String inner = spot.path() + "." + entry.key();
      if (entry.value() instanceof Tree.Mapping section) {
        values.written(inner, entry.place());
        section(field.inner(), inner, spot.named() + "." + entry.key(), section);
      } else {
        shape(field, new Spot("", inner, inner), entry.value(), entry.place(), "a section");
      }
    }
    values.entries(spot.path(), names);
  }

  private void absent(Field field, Spot spot, Tree.Mapping around) {
    switch (field.fallback()) {
      case Fallback.Absent ignored -> {}
      case Fallback.Required ignored -> {
        Place place = around.place();
        String section = spot.path().substring(0, spot.path().length() - field.key().length());
        Place header = section.isEmpty() ? place : headerOf(section, place);
        String message = "`" + field.key() + "` is missing";
        findings.add(Code.MISSING, header, spot.path(), message, field.description());
      }
      case Fallback.Choice choice -> choice(field, spot, choice);
      case Fallback.OfPart of -> leaves.fromPart(field, spot, of);
    }
  }

  private Place headerOf(String section, Place otherwise) {
    Place place = values.place(section.substring(0, section.length() - 1));
    return place == null ? otherwise : place;
  }

  private void choice(Field field, Spot spot, Fallback.Choice choice) {
    if (field.type() == FieldType.SECTION) {
      Tree.Mapping empty = new Tree.Mapping(List.of(), LeafReader.NOWHERE);
      section(spot.pattern(), spot.path(), spot.named(), empty);
    } else if (field.type() == FieldType.ITEMS) {
      Tree scalar = new Tree.Scalar(choice.text(), LeafReader.NOWHERE);
      values.entries(spot.path(), List.of(""));
      section(field.inner(), spot.path() + "[0]", spot.named() + "[0]", expanded(field, scalar));
    } else {
      leaves.fromChoice(field, spot, choice);
    }
  }

  private void shape(Field field, Spot spot, Tree tree, @Nullable Place place, String expected) {
    Place at = isEmpty(tree) ? place : tree.place();
    String message = expected + " expected, got " + tree.noun();
    findings.add(Code.WRONG_SHAPE, at, spot.path(), message, field.description());
  }
}
