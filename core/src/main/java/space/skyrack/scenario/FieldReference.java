package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;

/** The attribute dictionary as a page for people: one table per section. */
public final class FieldReference {
  private static final String HEAD =
      """
      # The scenario file, field by field

      Generated from the attribute dictionary; do not edit. How the language changes, and what happens
      to renamed fields: [language.md](language.md). The same for editors:
      [scenario.schema.json](scenario.schema.json).

      A number with a dimension is written with its unit (`650 km`); a number of dimension one may be
      plain or in percent. Any number may be a section with one of `value`, `triangular`, `uniform`,
      `normal`, `lognormal`, `poisson`, and with `source` and `kind`. A field marked * is read and
      checked, but nothing computes with it yet.
      """;

  private final Dictionary dictionary;
  private final FieldText text;
  private final StringBuilder page = new StringBuilder(HEAD);

  private FieldReference(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.text = new FieldText(dictionary, CatalogReader.shipped());
  }

  /** The page of this version's dictionary. */
  public static String markdown() {
    return of(Dictionary.standard());
  }

  static String of(Dictionary dictionary) {
    FieldReference reference = new FieldReference(dictionary);
    reference.section("", "The file", "Keys at the top of the file.");
    return reference.page.toString();
  }

  private void section(String pattern, String title, String description) {
    page.append("\n## ").append(title).append("\n\n").append(description).append("\n\n");
    page.append("| key | what | range | if missing |\n|---|---|---|---|\n");
    List<Field> inner = new ArrayList<>();
    for (Field field : dictionary.inside(pattern).values()) {
      row(field);
      if (field.type().holdsFields()) {
        inner.add(field);
      }
    }
    for (Field field : inner) {
      section(field.inner(), "`" + field.inner() + "`", field.description());
    }
  }

  private void row(Field field) {
    List<String> what = new ArrayList<>(List.of(field.description()));
    String kind = text.kind(field);
    what.add(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ".");
    if (!field.appliesTo().isEmpty()) {
      what.add("Only with " + FieldText.condition(field) + ".");
    }
    for (Field.FormerName former : field.formerNames()) {
      what.add(
          "Called `"
              + former.key()
              + "` before "
              + former.since()
              + ", which is read before "
              + former.until()
              + ".");
    }
    String mark = field.simulated() ? "" : " *";
    page.append("| `").append(field.key()).append('`').append(mark).append(" | ");
    page.append(cell(String.join(" ", what))).append(" | ").append(text.bounds(field));
    page.append(" | ").append(cell(text.fallback(field))).append(" |\n");
  }

  private static String cell(String words) {
    return words.replace("|", "\\|").replace("*", "\\*");
  }
}
