package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Column;
import space.skyrack.budget.Line;
import space.skyrack.environment.Season;
import space.skyrack.model.Input;

/** The first screen of {@code plan}. */
public final class PlanTable {
  private PlanTable() {}

  /**
   * The table with its verdict, for a terminal.
   *
   * @param uncertainty null if nothing was sampled
   * @param next the command to go on with
   */
  public static String text(PlanReport report, @Nullable Uncertainty uncertainty, String next) {
    StringBuilder out = new StringBuilder();
    out.append(report.opening().scenario().name()).append(": ").append(report.sentence());
    out.append("\n");
    for (ConstellationPlan plan : report.constellations()) {
      out.append('\n').append(season(plan)).append("\n\n");
      List<Finding> outside = outside(report, plan);
      for (String line : table(plan, outside)) {
        out.append(line.stripTrailing()).append('\n');
      }
      out.append("\n  * ").append(plan.bindingName()).append(" binds; ").append(plan.buys());
      out.append(".\n");
      out.append(mass(plan)).append('\n');
      RadiationWords.lines(plan.plan().radiation())
          .forEach(line -> out.append("  ").append(line).append('\n'));
      plan.season().notes().forEach(note -> out.append("  ").append(note).append('\n'));
      for (String line : plan.clusterText()) {
        out.append(line).append('\n');
      }
      for (int note = 0; note < outside.size(); note++) {
        out.append(note(note + 1, outside.get(note)));
      }
    }
    cost(report, uncertainty).forEach(line -> out.append(line).append('\n'));
    if (uncertainty != null) {
      UncertaintyText.lines(uncertainty).forEach(line -> out.append(line).append('\n'));
    }
    for (CheckResult check : report.checks()) {
      out.append("  check ").append(check.rule().text());
      out.append(": ").append(check.status().word()).append(" by plan\n");
    }
    out.append(
        String.format(
            Locale.ROOT,
            "\n  inputs: %d speculative, %d estimated, %d in all\n",
            report.inputs(Input.Kind.SPECULATIVE),
            report.inputs(Input.Kind.ESTIMATED),
            report.opening().scenario().inputs().size()));
    for (String part : report.opening().scenario().notSimulated()) {
      out.append("  not simulated yet: ").append(part).append('\n');
    }
    return out.append("\nnext: ").append(next).append('\n').toString();
  }

  private static List<String> cost(PlanReport report, @Nullable Uncertainty uncertainty) {
    Costs costs = report.costs();
    if (costs != null) {
      return CostText.lines(costs, uncertainty);
    }
    return List.of(
        report.costProblem().isEmpty()
            ? "  cost: not computed, the scenario has no `launch` section (skyrack explain launch)"
            : "  cost: not computed: " + report.costProblem());
  }

  private static String season(ConstellationPlan plan) {
    Season season = plan.season().season();
    String orbit =
        String.format(
            Locale.ROOT,
            "%s: %d satellites%s, %s",
            plan.constellation().name(),
            plan.satellites(),
            plan.planesSearched() > 1
                ? "; tightest of "
                    + plan.planesSearched()
                    + " distinct orbits is that of "
                    + plan.example()
                : "",
            plan.season().placeText());
    if (season.longestShadow_s() == 0) {
      return orbit + "; no shadow in " + season.year();
    }
    if (plan.constellation().orbit().isCislunar()) {
      return darkness(season, orbit);
    }
    String worst = worst(season, orbit);
    Season.Light hardest = season.hardest();
    if (Math.abs(hardest.flux_W_per_m2() - season.worstFlux_W_per_m2()) < 2
        && Math.abs(hardest.shadow_s() - season.longestShadow_s()) < 60) {
      return worst;
    }
    return String.format(
        Locale.ROOT,
        "%s%nhardest on the array: %.1f min of shadow, beta %.1f deg, %.0f W/m2",
        worst,
        hardest.shadow_s() / 60,
        Math.toDegrees(hardest.beta_rad()),
        hardest.flux_W_per_m2());
  }

  private static String darkness(Season season, String place) {
    return String.format(
        Locale.ROOT,
        "%s%nworst case %s: %.1f h of darkness (%.1f umbra), %.0f W/m2 otherwise; dark %d times in %d,"
            + " %.2f %% of the year's light",
        place,
        season.worst().toUtcString().substring(0, 10),
        season.longestShadow_s() / 3600,
        season.longestUmbra_s() / 3600,
        season.worstFlux_W_per_m2(),
        season.shadows_count(),
        season.year(),
        100 * season.sunlit_fraction());
  }

  private static String worst(Season season, String orbit) {
    return String.format(
        Locale.ROOT,
        "%s%nworst case %s: %.1f min of shadow (%.1f umbra), beta %.1f deg, %.0f W/m2;"
            + " %d eclipse days in %d, %.2f %% of the year's light",
        orbit,
        season.worst().toUtcString().substring(0, 10),
        season.longestShadow_s() / 60,
        season.longestUmbra_s() / 60,
        Math.toDegrees(season.worstBeta_rad()),
        season.worstFlux_W_per_m2(),
        season.umbraDays(),
        season.year(),
        100 * season.sunlit_fraction());
  }

  private static List<Finding> outside(PlanReport report, ConstellationPlan plan) {
    int number = report.constellations().indexOf(plan);
    return report.validity().outside().stream()
        .filter(finding -> finding.constellation() == number)
        .toList();
  }

  private static String note(int number, Finding finding) {
    return String.format(
        Locale.ROOT,
        "  [%d] outside validity: %s; affects %s%n",
        number,
        finding.sentence(),
        finding.affects());
  }

  /** Marks of the footnotes that bear on a line. */
  private static String marks(Line.Name name, List<Finding> outside) {
    StringBuilder marks = new StringBuilder();
    for (int note = 0; note < outside.size(); note++) {
      if (outside.get(note).model().domains().stream().anyMatch(Touched.domains(name)::contains)) {
        marks.append(" [").append(note + 1).append(']');
      }
    }
    return marks.toString();
  }

  private static List<String> table(ConstellationPlan plan, List<Finding> outside) {
    String form = "  %1s %-18s %12s %12s %9s   %9s %9s   %s";
    List<String> lines = new ArrayList<>();
    lines.add(row(form, "", "", "need", "have", "margin", "margin", "margin", ""));
    lines.add(row(form, "", "", "worst case", "worst case", "worst", "end", "begin", "status"));
    for (Line.Name name : Line.Name.values()) {
      List<Line> all = plan.plan().lines().stream().filter(l -> l.name() == name).toList();
      if (all.isEmpty() || name == Line.Name.MASS) {
        continue;
      }
      Line worst = all.getLast();
      boolean binds = plan.plan().binding().line().name() == name;
      lines.add(
          row(
              form,
              binds ? "*" : "",
              ConstellationPlan.words(name),
              Shown.amount(worst.need_value(), worst.unit()).text(),
              Shown.amount(worst.have_value(), worst.unit()).text(),
              margin(all, Column.WORST),
              margin(all, Column.END),
              margin(all, Column.BEGINNING),
              status(all) + marks(name, outside)));
    }
    return lines;
  }

  private static String status(List<Line> lines) {
    if (lines.stream().anyMatch(line -> line.status() == Line.Status.FAILS)) {
      return "FAILS";
    }
    return lines.stream().anyMatch(line -> line.status() == Line.Status.AT_RISK) ? "at risk" : "ok";
  }

  private static String row(String form, Object... cells) {
    return String.format(Locale.ROOT, form, cells);
  }

  private static String margin(List<Line> lines, Column column) {
    return lines.stream()
        .filter(line -> line.column() == column)
        .findFirst()
        .map(line ->
            Double.isFinite(line.margin_ratio()) ? Shown.margin(line.margin_ratio()) : "no need")
        .orElse("");
  }

  private static String mass(ConstellationPlan plan) {
    var mass = plan.plan().mass();
    return String.format(
        Locale.ROOT,
        "  mass %.0f kg at launch%s: compute %.0f, array %.0f, battery %.0f,"
            + " radiator %.0f, other %.0f, structure %.0f, margin %.0f, propellant %.0f",
        mass.wet_kg(),
        Double.isFinite(mass.perPower_kg_per_W())
            ? String.format(
                Locale.ROOT, " (%.0f kg per kW of payload)", 1000 * mass.perPower_kg_per_W())
            : "",
        mass.compute_kg(),
        mass.array_kg(),
        mass.battery_kg(),
        mass.radiator_kg(),
        mass.other_kg(),
        mass.structure_kg(),
        mass.margin_kg(),
        mass.propellant_kg());
  }
}
