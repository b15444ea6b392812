package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.model.Input;
import space.skyrack.model.Scenario;
import space.skyrack.scenario.CatalogReader;

/** Every source with the numbers that rest on it. */
public final class Sources {
  private static final List<String> KINDS =
      List.of("measured", "vendor", "estimated", "speculative", "choice");

  private Sources() {}

  /** One number of the catalogue or of a scenario. */
  private record Leaf(String name, String said, String kind, String origin, String source) {
    SequencedMap<String, Object> json() {
      SequencedMap<String, Object> entry = new LinkedHashMap<>();
      entry.put("name", name);
      entry.put("value", said);
      entry.put("kind", kind);
      entry.put("origin", origin);
      return entry;
    }
  }

  /** The sources of the whole catalogue. */
  public static Explain.Answer ofCatalog() {
    Catalog catalog = CatalogReader.shipped();
    List<Leaf> leaves = new ArrayList<>();
    for (String kind : Catalog.KINDS) {
      for (Part part : catalog.list(kind)) {
        for (Figure figure : part.figures().values()) {
          String name = kind + " " + part.name() + " " + figure.name();
          String said = figure.central().toString();
          leaves.add(new Leaf(name, said, ExplainPart.word(figure), "catalog", figure.source()));
        }
      }
    }
    return answer("the catalogue", leaves);
  }

  /** The inputs of a scenario and where each came from. */
  public static Explain.Answer of(Scenario scenario) {
    List<Leaf> leaves = new ArrayList<>();
    for (Input input : scenario.inputs()) {
      String kind = input.kind().name().toLowerCase(Locale.ROOT);
      String origin = input.origin().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      leaves.add(new Leaf(input.path(), input.text(), kind, origin, where(input.source(), origin)));
    }
    return answer("scenario " + scenario.name(), leaves);
  }

  private static String where(@Nullable String source, String origin) {
    return source == null || source.isEmpty() ? "(" + origin + ", no source given)" : source;
  }

  private static Explain.Answer answer(String of, List<Leaf> leaves) {
    SequencedMap<String, Object> document = Explain.document("sources");
    document.put("of", of);
    SequencedMap<String, Object> counts = new LinkedHashMap<>();
    for (String kind : KINDS) {
      counts.put(kind, (int) leaves.stream().filter(leaf -> leaf.kind().equals(kind)).count());
    }
    document.put("counts", counts);
    Map<String, List<Leaf>> bySource = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    leaves.forEach(
        leaf -> bySource.computeIfAbsent(leaf.source(), s -> new ArrayList<>()).add(leaf));
    Page page = new Page();
    List<Object> sources = new ArrayList<>();
    bySource.forEach((source, numbers) -> {
      SequencedMap<String, Object> entry = new LinkedHashMap<>();
      entry.put("source", source);
      entry.put("numbers", numbers.stream().map(Leaf::json).toList());
      sources.add(entry);
      page.indented(0, source);
      for (Leaf leaf : numbers) {
        page.indented(
            4, leaf.name() + " = " + leaf.said() + " (" + leaf.kind() + ", " + leaf.origin() + ")");
      }
    });
    document.put("sources", sources);
    page.line("");
    List<String> words = new ArrayList<>();
    counts.forEach((kind, count) -> words.add(count + " " + kind));
    page.line(
        leaves.size()
            + " numbers of "
            + of
            + " from "
            + bySource.size()
            + " sources: "
            + String.join(", ", words));
    return new Explain.Answer(page.text(), document);
  }
}
