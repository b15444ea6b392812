package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Place;

/**
 * Puts today's keys in the place of those that fields bore before, with a warning each.
 *
 * <p>It works on the tree of one file, before files are laid over each other: a variant may use the
 * new name of a field that the file below it calls by the old one.
 */
final class FormerNames {
  private final Dictionary dictionary;
  private final Findings findings;
  private final boolean any;

  FormerNames(Dictionary dictionary, Findings findings) {
    this.dictionary = dictionary;
    this.findings = findings;
    this.any = dictionary.fields().stream().anyMatch(field -> !field.formerNames().isEmpty());
  }

  Tree.Mapping replaced(Tree.Mapping root) {
    return any ? section("", "", root) : root;
  }

  /** Steps of a path that an option names, with today's keys. */
  List<String> replaced(List<String> steps, Place place) {
    if (!any) {
      return steps;
    }
    List<String> current = new ArrayList<>();
    String pattern = "";
    boolean entry = false;
    for (String step : steps) {
      Field field = entry ? null : dictionary.inside(pattern).get(step);
      Renamed renamed = field == null && !entry ? find(pattern, step) : null;
      if (renamed != null) {
        field = renamed.field();
        warn(renamed, place, String.join(".", current) + "." + field.key());
      }
      current.add(field == null ? step : field.key());
      pattern = field == null ? pattern : field.inner();
      entry = field != null && (field.type() == FieldType.ITEMS || field.type() == FieldType.NAMED);
    }
    return current;
  }

  private record Renamed(Field field, Field.FormerName former) {}

  private @Nullable Renamed find(String pattern, String key) {
    for (Field field : dictionary.inside(pattern).values()) {
      for (Field.FormerName former : field.formerNames()) {
        if (former.key().equals(key)) {
          return new Renamed(field, former);
        }
      }
    }
    return null;
  }

  private Tree.Mapping section(String pattern, String path, Tree.Mapping mapping) {
    Map<String, Field> known = dictionary.inside(pattern);
    List<Tree.Entry> entries = new ArrayList<>();
    for (Tree.Entry entry : mapping.entries()) {
      Field field = known.get(entry.key());
      Renamed renamed = field == null ? find(pattern, entry.key()) : null;
      if (renamed != null) {
        field = renamed.field();
      }
      if (field == null) {
        entries.add(entry);
        continue;
      }
      String inner = path.isEmpty() ? field.key() : path + "." + field.key();
      if (renamed != null && mapping.entry(field.key()) != null) {
        String message = "`" + entry.key() + "` and `" + field.key() + "` are the same field";
        findings.add(Code.DUPLICATE_KEY, entry.place(), inner, message, "remove the old name");
        continue;
      }
      if (renamed != null) {
        warn(renamed, entry.place(), inner);
      }
      entries.add(new Tree.Entry(field.key(), entry.place(), value(field, inner, entry.value())));
    }
    return new Tree.Mapping(List.copyOf(entries), mapping.place());
  }

  private Tree value(Field field, String path, Tree tree) {
    return switch (field.type()) {
      case SECTION ->
          tree instanceof Tree.Mapping mapping ? section(field.inner(), path, mapping) : tree;
      case ITEMS -> {
        if (!(tree instanceof Tree.Sequence list)) {
          yield tree;
        }
        List<Tree> items = new ArrayList<>();
        for (Tree item : list.items()) {
          String inner = path + "[" + items.size() + "]";
          items.add(
              item instanceof Tree.Mapping mapping ? section(field.inner(), inner, mapping) : item);
        }
        yield new Tree.Sequence(List.copyOf(items), list.place());
      }
      case NAMED -> {
        if (!(tree instanceof Tree.Mapping names)) {
          yield tree;
        }
        List<Tree.Entry> entries = new ArrayList<>();
        for (Tree.Entry entry : names.entries()) {
          Tree inner =
              entry.value() instanceof Tree.Mapping mapping
                  ? section(field.inner(), path + "." + entry.key(), mapping)
                  : entry.value();
          entries.add(new Tree.Entry(entry.key(), entry.place(), inner));
        }
        yield new Tree.Mapping(List.copyOf(entries), names.place());
      }
      default -> tree;
    };
  }

  private void warn(Renamed renamed, Place place, String path) {
    Field.FormerName former = renamed.former();
    String key = renamed.field().key();
    String message =
        "`" + former.key() + "` is called `" + key + "` since version " + former.since();
    String help =
        "write `" + key + "`; version " + former.until() + " no longer reads the old name";
    findings.add(Code.RENAMED, place, path, message, help);
  }
}
