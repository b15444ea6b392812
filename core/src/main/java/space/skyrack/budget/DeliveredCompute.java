package space.skyrack.budget;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Compute;
import space.skyrack.model.Radiation;
import space.skyrack.model.SatelliteDesign;

/**
 * From installed to delivered accelerator-hours of one satellite in closed form, mean over its
 * life.
 *
 * <p>Equation: each stage keeps a share of what the one before it left. Power: time in shadow over
 * the year x what the eclipse policy cuts then, or what the battery lacks; what an array that is
 * too small lacks in an ordinary season, between beginning and end of life. Thermal: what a
 * radiator that is too small lacks in the worst case, taken for all of the time. Radiation: {@link
 * Upsets}. Hardware: {@link Spares}. Scheduling: mean of the utilisation profile. Network keeps
 * everything: nothing models it yet.
 *
 * <p>Limits: the worst season counts by its share of the year only through shadow time; stages are
 * taken as independent. A simulation gives the same stages without these.
 */
public final class DeliveredCompute {
  private final Map<Stage, Double> kept_fraction = new EnumMap<>(Stage.class);
  private final Map<Stage, String> notes = new EnumMap<>(Stage.class);
  private final double meanPayload_W;

  private DeliveredCompute(
      SatelliteDesign design,
      List<Line> lines,
      double sunlit_fraction,
      double life_yr,
      SeasonFacts facts) {
    Compute compute = design.compute();
    put(Stage.INSTALLED, 1, "powered accelerators x time, spares left out");
    power(design, lines, shadow_fraction(facts, sunlit_fraction));
    double heat_ratio = shortage(lines, Line.Name.RADIATOR_AREA, Column.WORST);
    put(
        Stage.THERMAL,
        Math.max(0, 1 - heat_ratio * workPer(design)),
        heat_ratio > 0 ? "the radiator falls short: worst heat of the year, all the time" : "");
    put(Stage.NETWORK, 1, "not modelled yet: nothing waits for data");
    radiation(design.radiation(), RadiationBudget.of(design, facts));
    put(
        Stage.HARDWARE,
        Spares.working_fraction(
            compute.count(), compute.spares(), compute.failure_fraction_per_yr(), life_yr),
        compute.failure_fraction_per_yr() == 0
            ? "no failure_rate is given"
            : "failed accelerators stay failed; spares take their place");
    double asked_fraction = asked_fraction(compute);
    put(Stage.SCHEDULING, asked_fraction, asked_fraction < 1 ? "the utilisation profile" : "");
    put(Stage.DELIVERED, 1, "");
    double busy_fraction =
        kept_fraction(Stage.POWER) * kept_fraction(Stage.THERMAL) * asked_fraction;
    meanPayload_W = kept_fraction(Stage.HARDWARE) * compute.power_W(busy_fraction);
  }

  /**
   * The stages of one design.
   *
   * @param lines of the plan
   * @param sunlit_fraction mean over the year of the visible share of the solar disc
   */
  public static DeliveredCompute of(
      SatelliteDesign design, SeasonFacts facts, List<Line> lines, double sunlit_fraction) {
    double life_yr = design.propulsion().missionLife_yr();
    return new DeliveredCompute(design, lines, sunlit_fraction, life_yr, facts);
  }

  /** Time with any of the disc hidden: the light that is lost, and half of the penumbra besides. */
  private static double shadow_fraction(SeasonFacts facts, double sunlit_fraction) {
    double mean_s = (facts.longestShadow_s() + facts.longestUmbra_s()) / 2;
    return mean_s == 0 ? 0 : (1 - sunlit_fraction) * facts.longestShadow_s() / mean_s;
  }

  private void power(SatelliteDesign design, List<Line> lines, double shadow_fraction) {
    double cap_fraction = design.power().eclipsePolicy().cap_fraction();
    double battery_ratio = shortage(lines, Line.Name.BATTERY_CAPACITY, Column.WORST);
    double shadowWork_fraction = cap_fraction * Math.max(0, 1 - battery_ratio * workPer(design));
    double array_ratio =
        (shortage(lines, Line.Name.ARRAY_POWER, Column.BEGINNING)
                + shortage(lines, Line.Name.ARRAY_POWER, Column.END))
            / 2;
    double lit_fraction = Math.max(0, 1 - array_ratio * workPer(design));
    String note = cap_fraction < 1 ? "eclipse policy" : "";
    if (battery_ratio > 0) {
      note = join(note, "the battery falls short");
    }
    if (array_ratio > 0) {
      note = join(note, "the array falls short");
    }
    put(
        Stage.POWER,
        shadow_fraction * Math.min(lit_fraction, shadowWork_fraction)
            + (1 - shadow_fraction) * lit_fraction,
        note);
  }

  private void radiation(@Nullable Radiation shield, @Nullable RadiationBudget budget) {
    if (shield == null || budget == null) {
      put(Stage.RADIATION, 1, "no shielding is stated: no upsets are counted");
      return;
    }
    double dose_Gy_per_yr = budget.dose().expected_Gy_per_yr();
    put(
        Stage.RADIATION,
        1 - Upsets.lost_fraction(dose_Gy_per_yr, shield.recovery()),
        "work repeated from the last checkpoint after upsets");
  }

  /** Share of the work that a shortage of one takes: all load over the part that work adds. */
  private static double workPer(SatelliteDesign design) {
    double full_W = design.compute().power_W(1) + design.power().busLoad_W();
    double work_W = design.compute().power_W(1) - design.compute().power_W(0);
    return work_W == 0 ? 0 : full_W / work_W;
  }

  /** What is missing of the need; zero where there is enough. */
  private static double shortage(List<Line> lines, Line.Name name, Column column) {
    double margin_ratio = Plan.find(lines, name, column).margin_ratio();
    return Math.max(0, -Math.max(-1, margin_ratio));
  }

  private static double asked_fraction(Compute compute) {
    var steps = compute.utilisation();
    double sum_s = 0;
    for (int i = 0; i < steps.size(); i++) {
      double end_s = i + 1 < steps.size() ? steps.get(i + 1).timeOfDay_s() : 86_400;
      sum_s += steps.get(i).work_fraction() * (end_s - steps.get(i).timeOfDay_s());
    }
    return sum_s / 86_400;
  }

  private static String join(String a, String b) {
    return a.isEmpty() ? b : a + ", " + b;
  }

  private void put(Stage stage, double fraction, String note) {
    kept_fraction.put(stage, fraction);
    notes.put(stage, note);
  }

  /** What a stage keeps of what the stage before it left. */
  public double kept_fraction(Stage stage) {
    return kept_fraction.getOrDefault(stage, 1.0);
  }

  /** What is left after a stage of what is installed. */
  public double left_fraction(Stage stage) {
    double left_fraction = 1;
    for (Stage each : Stage.values()) {
      left_fraction *= kept_fraction(each);
      if (each == stage) {
        break;
      }
    }
    return left_fraction;
  }

  /** Delivered over installed accelerator-hours. */
  public double delivered_fraction() {
    return left_fraction(Stage.DELIVERED);
  }

  /** Why a stage keeps what it keeps; empty where there is nothing to say. */
  public String note(Stage stage) {
    return notes.getOrDefault(stage, "");
  }

  /** Power of the payload, mean over the life, failed accelerators switched off. */
  public double meanPayload_W() {
    return meanPayload_W;
  }
}
