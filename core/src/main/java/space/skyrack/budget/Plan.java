package space.skyrack.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.satellite.Atmosphere;
import space.skyrack.satellite.Cycling;
import space.skyrack.satellite.Platform;

/**
 * Whether a design closes: every budget in closed form, and the line that binds.
 *
 * @param lines by name, then column
 * @param propulsion at mean solar activity
 * @param propulsionHigh at high solar activity
 * @param radiation null without stated shielding
 */
public record Plan(
    List<Line> lines,
    Binding binding,
    MassBudget mass,
    PropulsionBudget propulsion,
    PropulsionBudget propulsionHigh,
    Cycling cycling,
    Hottest hottest,
    @Nullable RadiationBudget radiation) {
  public Plan {
    lines = List.copyOf(lines);
  }

  public static Plan of(SatelliteDesign design, SeasonFacts facts) {
    MassBudget mass = MassBudget.of(design);
    Cycling cycling = cycling(design, facts);
    List<Line> lines = lines(design, facts);
    Line tightest =
        lines.stream()
            .filter(Line::comparable)
            .min(Comparator.comparingDouble(Line::margin_ratio))
            .orElseThrow();
    return new Plan(
        lines,
        More.binding(design, facts, tightest),
        mass,
        PropulsionBudget.of(design.propulsion(), mass, facts, Atmosphere.Activity.MEAN),
        PropulsionBudget.of(design.propulsion(), mass, facts, Atmosphere.Activity.HIGH),
        cycling,
        HeatBudget.hottest(design, facts, cycling),
        RadiationBudget.of(design, facts));
  }

  /** How the battery is used over the years, for {@link Platform#endOfLife}. */
  public static Cycling cycling(SatelliteDesign design, SeasonFacts facts) {
    return PowerBudget.cycling(design, facts);
  }

  /**
   * Array area that an orbit asks for, up to a factor that is the same for all orbits of a design.
   *
   * @param incidence_fraction cosine between array normal and Sun
   */
  public static double arrayStrain_value(
      SatelliteDesign design,
      double period_s,
      double shadow_s,
      double flux_W_per_m2,
      double incidence_fraction) {
    return PowerBudget.strain_value(design, period_s, shadow_s, flux_W_per_m2, incidence_fraction);
  }

  /** Whether no line fails. */
  public boolean closes() {
    return lines.stream().noneMatch(line -> line.status() == Line.Status.FAILS);
  }

  public Line line(Line.Name name, Column column) {
    return find(lines, name, column);
  }

  static Line find(List<Line> lines, Line.Name name, Column column) {
    return lines.stream()
        .filter(line -> line.name() == name && line.column() == column)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no line " + name.key() + ", " + column));
  }

  /** Every budget, by name, then column; what {@link #of} does besides is slower. */
  public static List<Line> lines(SatelliteDesign design, SeasonFacts facts) {
    MassBudget mass = MassBudget.of(design);
    Platform beginning = Platform.beginningOfLife(design);
    Platform end = Platform.endOfLife(design, cycling(design, facts));
    RadiationBudget radiation = RadiationBudget.of(design, facts);
    PropulsionBudget mean =
        PropulsionBudget.of(design.propulsion(), mass, facts, Atmosphere.Activity.MEAN);
    PropulsionBudget high =
        PropulsionBudget.of(design.propulsion(), mass, facts, Atmosphere.Activity.HIGH);
    List<Line> lines = new ArrayList<>();
    for (Column column : Column.values()) {
      Platform p = column == Column.BEGINNING ? beginning : end;
      PowerBudget power = PowerBudget.of(p, design, facts, column);
      lines.addAll(power.lines(p, PowerBudget.hardest(p, design, facts, column), column));
      lines.addAll(HeatBudget.lines(p, design, facts, power, column));
      if (column != Column.BEGINNING) {
        lines.addAll(PropulsionBudget.lines(design.propulsion(), mass, mean, high, column));
        if (radiation != null) {
          lines.add(radiation.line(column));
        }
      }
    }
    lines.add(
        new Line(
            Line.Name.MASS,
            Column.BEGINNING,
            mass.wet_kg(),
            mass.wet_kg(),
            "kg",
            Double.POSITIVE_INFINITY,
            Line.Status.INFORMATION));
    lines.sort(Comparator.comparing(Line::name).thenComparing(Line::column));
    return lines;
  }
}
