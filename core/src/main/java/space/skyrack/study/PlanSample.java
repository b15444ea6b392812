package space.skyrack.study;

import java.util.Comparator;
import java.util.List;
import space.skyrack.budget.DeliveredCompute;
import space.skyrack.budget.Line;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.model.Constellation;

/**
 * The budgets of one constellation in one sample, in the year that leaves the least margin.
 *
 * @param sunlit_fraction mean over that year of the visible share of the solar disc
 * @param lines by name, then column
 * @param delivered what these budgets leave of the installed compute
 */
public record PlanSample(
    Constellation constellation,
    double sunlit_fraction,
    SeasonFacts facts,
    List<Line> lines,
    DeliveredCompute delivered) {
  public PlanSample {
    lines = List.copyOf(lines);
  }

  /** With the compute that the budgets leave. */
  static PlanSample of(
      Constellation constellation, double sunlit_fraction, SeasonFacts facts, List<Line> lines) {
    DeliveredCompute delivered =
        DeliveredCompute.of(constellation.satellite(), facts, lines, sunlit_fraction);
    return new PlanSample(constellation, sunlit_fraction, facts, lines, delivered);
  }

  /** The same budgets of a constellation that differs in what no budget asks for. */
  PlanSample with(Constellation other) {
    return new PlanSample(other, sunlit_fraction, facts, lines, delivered);
  }

  /** The line that binds. */
  public Line binding() {
    return lines.stream()
        .filter(Line::comparable)
        .min(Comparator.comparingDouble(Line::margin_ratio))
        .orElseThrow();
  }

  /** Whether no line fails. */
  public boolean closes() {
    return lines.stream().noneMatch(line -> line.status() == Line.Status.FAILS);
  }
}
