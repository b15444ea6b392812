package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/**
 * What uncertain inputs do to the comparison: the difference, what moves it, and where it turns.
 */
final class ChanceSection {
  private static final List<String> FILES = List.of("summary.json");

  private ChanceSection() {}

  /** Nothing where no sample was drawn or nothing is compared. */
  static Optional<Section> section(RunView run) {
    JsonNode chance = run.at("plan", "uncertainty");
    List<Block> blocks = new ArrayList<>();
    differences(chance).ifPresent(blocks::add);
    int place = 0;
    for (JsonNode difference : chance.path("differences")) {
      spread(difference, place).ifPresent(blocks::add);
      tornado(chance, difference, place).ifPresent(blocks::add);
      movers(chance, difference).ifPresent(blocks::add);
      place++;
    }
    thresholds(chance).ifPresent(blocks::add);
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    doubtful(chance).ifPresent(blocks::addFirst);
    blocks.addFirst(new Block.Text(RunView.text(chance.path("sentence"))));
    blocks.addAll(indices(chance));
    return Optional.of(new Section("uncertainty", "Uncertainty", List.copyOf(blocks)));
  }

  private static Optional<Block> differences(JsonNode chance) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode difference : chance.path("differences")) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(RunView.text(difference.path("against"))));
      cells.add(Cell.of(RunView.text(difference.path("unit"))));
      for (String key : List.of("central", "p10", "p50", "p90")) {
        cells.add(Cell.of(Human.aligned(RunView.real(difference.path(key)), 3)));
      }
      cells.add(Cell.of(cheaper(difference)));
      rows.add(new Row(cells, false));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Rows(
            "Orbit less each baseline, per delivered accelerator-hour",
            List.of(
                new Head("", "baseline", false),
                new Head("", "unit", false),
                new Head("", "plan", true),
                new Head("", "P10", true),
                new Head("", "P50", true),
                new Head("", "P90", true),
                new Head("", "orbit cheaper in", true)),
            rows,
            "± is one standard error of sampling.",
            false));
  }

  private static String cheaper(JsonNode difference) {
    return "%s\u00a0%% (± %s)"
        .formatted(
            Human.figure(100 * RunView.real(difference.path("probability_orbit_cheaper")), 3),
            Human.figure(100 * RunView.real(difference.path("probability_standard_error")), 2));
  }

  private static Optional<Block> spread(JsonNode difference, int place) {
    JsonNode histogram = difference.path("histogram");
    if (histogram.path("counts").isEmpty()) {
      return Optional.empty();
    }
    List<Double> edges = new ArrayList<>();
    histogram.path("edges").forEach(edge -> edges.add(CostSection.digits(RunView.real(edge))));
    List<Long> counts = new ArrayList<>();
    histogram.path("counts").forEach(count -> counts.add(count.asLong(0)));
    return Optional.of(
        new Block.Chart(
            "difference-" + place,
            "spread",
            "Orbit less " + RunView.text(difference.path("against")),
            "Cost of a delivered accelerator-hour in orbit less that of the other side, same sample"
                + " for sample. Orbit is cheaper in "
                + cheaper(difference)
                + " of samples.",
            300,
            RunView.document(
                "edges", edges,
                "counts", counts,
                "unit", unit(difference),
                "p10", CostSection.digits(RunView.real(difference.path("p10"))),
                "p50", CostSection.digits(RunView.real(difference.path("p50"))),
                "p90", CostSection.digits(RunView.real(difference.path("p90")))),
            FILES,
            ""));
  }

  private static Optional<Block> tornado(JsonNode chance, JsonNode difference, int place) {
    Map<String, String> kinds = kinds(chance);
    List<String> paths = new ArrayList<>();
    difference.path("tornado").forEach(row -> paths.add(RunView.text(row.path("input"))));
    List<String> names = InputName.list(paths);
    List<Object> rows = new ArrayList<>();
    boolean marked = false;
    for (JsonNode row : difference.path("tornado")) {
      String path = RunView.text(row.path("input"));
      String kind = kinds.getOrDefault(path, "");
      boolean speculative = kind.equals("speculative");
      marked |= speculative;
      rows.add(
          RunView.document(
              "name", names.get(rows.size()) + (speculative ? " ◇" : ""),
              "input", path,
              "kind", kind,
              "low", CostSection.digits(RunView.real(row.path("low"))),
              "high", CostSection.digits(RunView.real(row.path("high"))),
              "low_at", amount(row.path("low_at")),
              "high_at", amount(row.path("high_at"))));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Chart(
            "tornado-" + place,
            "tornado",
            "What moves orbit less " + RunView.text(difference.path("against")),
            "Each input alone at its P10 and its P90, all others central; the line is the plan."
                + (marked ? " ◇ speculative." : ""),
            90 + 26 * rows.size(),
            RunView.document(
                "rows", rows,
                "centre", CostSection.digits(RunView.real(difference.path("central"))),
                "unit", unit(difference)),
            FILES,
            ""));
  }

  /** The bars in numbers, with whole paths. */
  private static Optional<Block> movers(JsonNode chance, JsonNode difference) {
    Map<String, String> kinds = kinds(chance);
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : difference.path("tornado")) {
      String path = RunView.text(row.path("input"));
      rows.add(
          new Row(
              List.of(
                  Cell.of(path),
                  Cell.tag(kinds.getOrDefault(path, "")),
                  Cell.of(amount(row.path("low_at"))),
                  Cell.of(Human.aligned(RunView.real(row.path("low")), 3)),
                  Cell.of(amount(row.path("high_at"))),
                  Cell.of(Human.aligned(RunView.real(row.path("high")), 3))),
              false));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Rows(
            "What moves orbit less " + RunView.text(difference.path("against")) + ", in numbers",
            List.of(
                new Head("", "input", false),
                new Head("", "kind", false),
                new Head("input at P10", "value", true),
                new Head("input at P10", "gives", true),
                new Head("input at P90", "value", true),
                new Head("input at P90", "gives", true)),
            rows,
            "Given in %s; the plan gives %s."
                .formatted(
                    unit(difference), Human.aligned(RunView.real(difference.path("central")), 3)),
            true));
  }

  private static String amount(JsonNode text) {
    return RunView.text(text).replace("m2", "m²").replace("m3", "m³");
  }

  private static String unit(JsonNode difference) {
    return "orbit less "
        + RunView.text(difference.path("against"))
        + ", "
        + RunView.text(difference.path("unit"));
  }

  private static Map<String, String> kinds(JsonNode chance) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (JsonNode input : chance.path("inputs")) {
      kinds.put(RunView.text(input.path("path")), RunView.text(input.path("kind")));
    }
    return kinds;
  }

  /** Which inputs, of those that move the comparison, rest on the least. */
  private static Optional<Block> doubtful(JsonNode chance) {
    Map<String, String> kinds = kinds(chance);
    SequencedSet<String> movers = new LinkedHashSet<>();
    for (JsonNode difference : chance.path("differences")) {
      difference.path("tornado").forEach(row -> movers.add(RunView.text(row.path("input"))));
    }
    if (movers.isEmpty()) {
      return Optional.empty();
    }
    List<String> named =
        movers.stream().filter(path -> "speculative".equals(kinds.get(path))).toList();
    String text =
        named.isEmpty()
            ? "None of the %d inputs that move the comparison most is speculative."
                .formatted(movers.size())
            : "Most speculative of the %d inputs that move the comparison most: %s."
                .formatted(movers.size(), String.join(", ", InputName.list(named)));
    return Optional.of(new Block.Pointer(text, "inputs", "Every assumption with its source"));
  }

  private static Optional<Block> thresholds(JsonNode chance) {
    List<Row> rows = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    String before = "";
    for (JsonNode each : chance.path("cost_thresholds")) {
      sentences.add(RunView.text(each.path("sentence")));
      String against = RunView.text(each.path("against"));
      String searched = RunView.text(each.path("searched"));
      if (searched.isEmpty()) {
        continue;
      }
      rows.add(
          new Row(
              List.of(
                  Cell.of(against.equals(before) ? "" : against),
                  Cell.of(InputName.of(RunView.text(each.path("input")))),
                  turn(each),
                  Cell.of(searched)),
              !each.path("at").isEmpty()));
      before = against;
    }
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    String title = "What would have to be true for orbit to be cheaper";
    if (rows.size() < sentences.size()) {
      return Optional.of(new Block.Items(title, sentences));
    }
    return Optional.of(
        new Block.Rows(
            title,
            List.of(
                new Head("", "than", false),
                new Head("", "one input moves", false),
                new Head("", "orbit is cheaper", false),
                new Head("", "searched", false)),
            rows,
            "All other inputs stay central; a marked row is a crossover.",
            false));
  }

  private static Cell turn(JsonNode threshold) {
    List<String> at = RunView.texts(threshold.path("at_text"));
    String places = String.join(", ", at);
    return switch (RunView.text(threshold.path("result"))) {
      case "below" -> Cell.of("below " + places);
      case "above" -> Cell.of("above " + places);
      case "always" -> new Cell("everywhere, no crossover", Tone.FAINT);
      case "never" -> new Cell("nowhere, no crossover", Tone.FAINT);
      case "several" ->
          Cell.of(
              (threshold.path("holds_first").asBoolean(false) ? "below the first of " : "from ")
                  + places);
      default -> new Cell("no comparison", Tone.FAINT);
    };
  }

  /** Shares of the variance of each difference. */
  private static List<Block> indices(JsonNode chance) {
    List<Block> tables = new ArrayList<>();
    for (JsonNode difference : chance.path("differences")) {
      List<Row> rows = new ArrayList<>();
      for (JsonNode index : difference.path("sobol")) {
        rows.add(
            new Row(
                List.of(
                    Cell.of(RunView.text(index.path("input"))),
                    share(index, "first"),
                    share(index, "total")),
                false));
      }
      if (!rows.isEmpty()) {
        tables.add(
            new Block.Rows(
                "Share of the variance of orbit less "
                    + RunView.text(difference.path("against"))
                    + " (Sobol indices)",
                List.of(
                    new Head("", "input", false),
                    new Head("", "alone", true),
                    new Head("", "with its interactions", true)),
                rows,
                "± is one standard error.",
                true));
      }
    }
    return tables;
  }

  private static Cell share(JsonNode index, String which) {
    double share_ratio = RunView.real(index.path(which));
    double error_ratio = RunView.real(index.path(which + "_standard_error"));
    return Cell.of(
        String.format(Locale.ROOT, "%.0f %% ± %.0f", 100 * share_ratio, 100 * error_ratio));
  }
}
