package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.FigureMeaning;
import space.skyrack.catalog.Part;
import space.skyrack.catalog.Vocabulary;

/** Says what the catalogue holds about a part, with the provenance of every figure. */
final class ExplainPart {
  private final Catalog catalog;

  ExplainPart(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Parts by a name such as {@code h100-sxm}, {@code accelerator} or {@code accelerator.b200}. */
  Optional<Explain.Answer> find(String name) {
    if (Catalog.KINDS.contains(name)) {
      return Optional.of(kind(name));
    }
    int dot = name.indexOf('.');
    String prefix = dot < 0 ? "" : name.substring(0, dot);
    boolean ofKind = Catalog.KINDS.contains(prefix);
    String bare = ofKind ? name.substring(dot + 1) : dot < 0 ? name : prefix;
    String figure = ofKind || dot < 0 ? "" : name.substring(dot + 1);
    List<Part> found = new ArrayList<>();
    for (String kind : ofKind ? List.of(prefix) : Catalog.KINDS) {
      Part part = catalog.find(kind, bare);
      if (part != null && (figure.isEmpty() || part.find(figure) != null)) {
        found.add(part);
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(answer(found, figure));
  }

  private Explain.Answer kind(String kind) {
    SequencedMap<String, Object> document = Explain.document("kind");
    document.put("kind", kind);
    Page page = new Page();
    page.line("catalogue, kind " + kind);
    List<Object> parts = new ArrayList<>();
    for (Part part : catalog.list(kind)) {
      page.entry(part.name(), part.title() + standing(part));
      SequencedMap<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", part.name());
      entry.put("title", part.title());
      entry.put("standing", part.standing());
      parts.add(entry);
    }
    document.put("parts", parts);
    page.line("  figures");
    List<Object> figures = new ArrayList<>();
    for (FigureMeaning meaning : Vocabulary.all()) {
      if (meaning.kind().equals(kind)) {
        String unit = meaning.unit().symbol();
        page.entry(
            "  " + meaning.name(), meaning.description() + (unit.isEmpty() ? "" : ", " + unit));
        SequencedMap<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", meaning.name());
        entry.put("unit", unit);
        entry.put("description", meaning.description());
        figures.add(entry);
      }
    }
    document.put("figures", figures);
    return new Explain.Answer(page.text(), document);
  }

  private static Explain.Answer answer(List<Part> parts, String only) {
    SequencedMap<String, Object> document = Explain.document("part");
    List<Object> entries = new ArrayList<>();
    Page page = new Page();
    for (Part part : parts) {
      page.line("catalog:" + part.name() + " (" + part.kind() + ")");
      page.indented(2, part.title() + standing(part));
      SequencedMap<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", part.name());
      entry.put("kind", part.kind());
      entry.put("title", part.title());
      entry.put("standing", part.standing());
      List<Object> figures = new ArrayList<>();
      for (Figure figure : part.figures().values()) {
        if (only.isEmpty() || figure.name().equals(only)) {
          figures.add(figure(part, figure));
          print(page, part, figure);
        }
      }
      entry.put("figures", figures);
      entries.add(entry);
    }
    document.put("parts", entries);
    return new Explain.Answer(page.text(), document);
  }

  /** One figure as data. */
  static SequencedMap<String, Object> figure(Part part, Figure figure) {
    SequencedMap<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", figure.name());
    entry.put("description", meaning(part, figure));
    entry.put("value", figure.central().toString());
    entry.put("low", figure.low().toString());
    entry.put("high", figure.high().toString());
    entry.put("kind", word(figure));
    entry.put("source", figure.source());
    entry.put("read", figure.read());
    entry.put("derivation", figure.derivation());
    return entry;
  }

  static String word(Figure figure) {
    return figure.kind().name().toLowerCase(Locale.ROOT);
  }

  private static void print(Page page, Part part, Figure figure) {
    boolean one = figure.low().equals(figure.high());
    String range = one ? "" : " (" + figure.low() + " to " + figure.high() + ")";
    page.line("");
    page.line("  " + figure.name() + ": " + figure.central() + range + ", " + word(figure));
    page.indented(4, meaning(part, figure));
    page.indented(4, "source: " + figure.source() + " (read " + figure.read() + ")");
    if (!figure.derivation().isEmpty()) {
      page.indented(4, "how: " + figure.derivation());
    }
  }

  private static String meaning(Part part, Figure figure) {
    return Vocabulary.find(part.kind(), figure.name()).map(FigureMeaning::description).orElse("");
  }

  private static String standing(Part part) {
    return part.standing().isEmpty() ? "" : " [" + part.standing() + "]";
  }
}
