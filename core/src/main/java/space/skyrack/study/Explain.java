package space.skyrack.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.diagnostic.Code;
import space.skyrack.results.ResultsException;
import space.skyrack.scenario.Field;
import space.skyrack.scenario.Nearest;
import space.skyrack.scenario.ScenarioReader;

/** Says what a word of this program means: a field, an error code, a part, a result. */
public final class Explain {
  private static final String PREFIX = "catalog:";

  private final ScenarioReader reader = new ScenarioReader();
  private final ExplainField fields = new ExplainField(reader.dictionary());
  private final ExplainPart parts = new ExplainPart(reader.catalog());

  /**
   * An answer.
   *
   * @param document the same as {@code text}, with {@code format} {@code skyrack.explain/1}
   */
  public record Answer(String text, SequencedMap<String, Object> document) {}

  /** What there is to ask for. */
  public Answer overview() {
    SequencedMap<String, Object> document = document("overview");
    Page page = new Page();
    page.line("Sections of a scenario (skyrack explain SECTION):");
    List<Object> sections = new ArrayList<>();
    for (Field field : fields.children("")) {
      page.entry(field.pattern(), field.description());
      sections.add(ExplainField.brief(field));
    }
    document.put("sections", sections);
    page.line("");
    page.line("Kinds of part (skyrack explain catalog:KIND, or catalog:NAME):");
    SequencedMap<String, Object> kinds = new LinkedHashMap<>();
    for (String kind : Catalog.KINDS) {
      List<String> names = reader.catalog().names(kind);
      page.entry(kind, String.join(", ", names));
      kinds.put(kind, names);
    }
    document.put("catalog", kinds);
    page.line("");
    page.line(
        "Also: a code such as E0312, a result such as battery.soc.min, a model such as orbit.j2,");
    page.line("a budget such as array_power, a column such as soc_min_fraction, and --sources.");
    return new Answer(page.text(), document);
  }

  /**
   * What {@code word} means.
   *
   * @throws ResultsException if nothing is called so; suggests what may have been meant
   */
  public Answer of(String word) {
    String asked = word.strip();
    if (asked.startsWith(PREFIX)) {
      String name = asked.substring(PREFIX.length());
      return parts
          .find(name)
          .orElseThrow(() -> unknown("the catalogue has no `" + name + "`", partHelp(name)));
    }
    return find(asked)
        .orElseThrow(() -> unknown("nothing is called `" + brief(asked) + "`", help(asked)));
  }

  /** Whether {@link #of} has an answer. */
  public boolean knows(String word) {
    String asked = word.strip();
    return asked.startsWith(PREFIX)
        ? parts.find(asked.substring(PREFIX.length())).isPresent()
        : find(asked).isPresent();
  }

  private Optional<Answer> find(String asked) {
    return code(asked)
        .or(() -> fields.find(asked))
        .or(() -> result(asked))
        .or(() -> parts.find(asked))
        .or(() -> ExplainOutput.find(asked));
  }

  /** A document of this format about one kind of thing. */
  static SequencedMap<String, Object> document(String about) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("format", "skyrack.explain/1");
    document.put("about", about);
    return document;
  }

  private static Optional<Answer> code(String asked) {
    for (Code code : Code.values()) {
      if (code.id().equals(asked.toUpperCase(Locale.ROOT))) {
        return Optional.of(ExplainCode.answer(code));
      }
    }
    return Optional.empty();
  }

  private static Optional<Answer> result(String asked) {
    String unit = RunQuantities.UNITS.get(asked);
    if (unit == null) {
      return Optional.empty();
    }
    SequencedMap<String, Object> document = document("result");
    document.put("name", asked);
    document.put("unit", unit);
    document.put("example", asked + " >= 0 " + (unit.equals("fraction") ? "%" : unit));
    Page page = new Page();
    page.line(asked + ": a result of a run");
    page.fact("unit", unit.equals("fraction") ? "a share between 0 and 1" : unit);
    page.fact("example", "checks: [ " + document.get("example") + " ]");
    page.fact("where", "summary.json, report.json, rules under checks:");
    return Optional.of(new Answer(page.text(), document));
  }

  private String partHelp(String name) {
    List<String> names = new ArrayList<>(Catalog.KINDS);
    Catalog.KINDS.forEach(kind -> names.addAll(reader.catalog().names(kind)));
    @Nullable String near = startingWith(name, names);
    near = near == null ? Nearest.of(name, names) : near;
    return near == null
        ? "`skyrack explain` lists all parts"
        : "did you mean `" + PREFIX + near + "`?";
  }

  private String help(String asked) {
    List<String> same = fields.withKey(asked);
    if (!same.isEmpty()) {
      return "did you mean `" + String.join("`, `", same) + "`?";
    }
    List<String> known = new ArrayList<>(fields.patterns());
    known.addAll(RunQuantities.UNITS.keySet());
    known.addAll(ExplainOutput.words());
    for (Code code : Code.values()) {
      known.add(code.id());
    }
    for (String kind : Catalog.KINDS) {
      known.addAll(reader.catalog().names(kind));
    }
    @Nullable String near = fields.nearest(asked);
    near = near == null ? startingWith(asked, known) : near;
    near = near == null ? Nearest.of(asked, known) : near;
    return near == null ? "`skyrack explain` lists what there is" : "did you mean `" + near + "`?";
  }

  /** The shortest name that a word of at least three letters begins; null if there is none. */
  private static @Nullable String startingWith(String word, List<String> names) {
    String start = word.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> start.length() >= 3 && name.toLowerCase(Locale.ROOT).startsWith(start))
        .min(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  private static String brief(String asked) {
    return asked.length() > 80 ? asked.substring(0, 77) + "..." : asked;
  }

  private static ResultsException unknown(String message, String help) {
    return ResultsException.badInput(message, help, null);
  }
}
