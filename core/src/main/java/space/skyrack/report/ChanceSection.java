package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
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
    int place = 0;
    for (JsonNode difference : chance.path("differences")) {
      blocks.add(spread(difference, place));
      tornado(difference, place).ifPresent(blocks::add);
      place++;
    }
    JsonNode thresholds = chance.path("cost_thresholds");
    if (!thresholds.isEmpty()) {
      List<String> sentences = new ArrayList<>();
      thresholds.forEach(each -> sentences.add(RunView.text(each.path("sentence"))));
      blocks.add(new Block.Items("What would have to be true", sentences));
    }
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    blocks.addFirst(new Block.Text(RunView.text(chance.path("sentence"))));
    indices(chance).ifPresent(blocks::add);
    return Optional.of(new Section("uncertainty", "Uncertainty", List.copyOf(blocks)));
  }

  private static Block spread(JsonNode difference, int place) {
    JsonNode histogram = difference.path("histogram");
    List<Double> edges = new ArrayList<>();
    histogram.path("edges").forEach(edge -> edges.add(CostSection.digits(RunView.real(edge))));
    List<Long> counts = new ArrayList<>();
    histogram.path("counts").forEach(count -> counts.add(count.asLong(0)));
    return new Block.Chart(
        "difference-" + place,
        "spread",
        "Orbit less " + RunView.text(difference.path("against")),
        String.format(
            Locale.ROOT,
            "Cost of a delivered accelerator-hour in orbit less that of the other side, same sample"
                + " for sample. Orbit is cheaper in %s %% of samples (± %s).",
            Human.figure(100 * RunView.real(difference.path("probability_orbit_cheaper")), 3),
            Human.figure(100 * RunView.real(difference.path("probability_standard_error")), 2)),
        300,
        RunView.document(
            "edges", edges,
            "counts", counts,
            "unit", RunView.text(difference.path("unit")),
            "p10", CostSection.digits(RunView.real(difference.path("p10"))),
            "p50", CostSection.digits(RunView.real(difference.path("p50"))),
            "p90", CostSection.digits(RunView.real(difference.path("p90")))),
        FILES,
        "");
  }

  private static Optional<Block> tornado(JsonNode difference, int place) {
    List<Object> rows = new ArrayList<>();
    for (JsonNode row : difference.path("tornado")) {
      rows.add(
          RunView.document(
              "name", RunView.text(row.path("input")),
              "low", CostSection.digits(RunView.real(row.path("low"))),
              "high", CostSection.digits(RunView.real(row.path("high"))),
              "low_at", RunView.text(row.path("low_at")),
              "high_at", RunView.text(row.path("high_at"))));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Chart(
            "tornado-" + place,
            "tornado",
            "What moves that difference",
            "Each input alone at its P10 and its P90, all others central.",
            90 + 26 * rows.size(),
            RunView.document(
                "rows", rows,
                "centre", CostSection.digits(RunView.real(difference.path("central"))),
                "unit", RunView.text(difference.path("unit"))),
            FILES,
            ""));
  }

  private static Optional<Block> indices(JsonNode chance) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode index : chance.path("sobol")) {
      rows.add(
          new Row(
              List.of(
                  Cell.of(RunView.text(index.path("input"))),
                  share(index, "first"),
                  share(index, "total")),
              false));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Block.Rows(
            "Share of the variance (Sobol indices)",
            List.of(
                new Head("", "input", false),
                new Head("", "alone", true),
                new Head("", "with its interactions", true)),
            rows,
            RunView.text(chance.path("sobol_of")),
            true));
  }

  private static Cell share(JsonNode index, String which) {
    double share_ratio = RunView.real(index.path(which));
    double error_ratio = RunView.real(index.path(which + "_standard_error"));
    return Cell.of(
        String.format(Locale.ROOT, "%.0f %% ± %.0f", 100 * share_ratio, 100 * error_ratio));
  }
}
