package space.skyrack.satellite;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Power;
import space.skyrack.model.Thermal;

/** How parts fade with years and use, in closed form. */
public final class Ageing {
  /** Where the linear laws of cells and coatings have points behind them. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "satellite.ageing",
          "ageing of battery and coatings",
          List.of(Domain.CHARGE, Domain.HEAT),
          Range.of(
              Measure.DEPTH,
              0,
              0.4,
              "cycle law through 25 and 30 % depth (arXiv:2401.03435); 40 %, the catalogue's limit,"
                  + " is as far as it is stretched"),
          Range.of(
              Measure.CYCLES,
              0,
              30_000,
              "Wang et al. 2006, Cycle-life testing of large-capacity lithium-ion cells in simulated"
                  + " satellite operation (abstract): more than 30,000 low-orbit cycles; other cells"),
          Range.of(
              Measure.HEALTH,
              0.6,
              1,
              "fade is linear to about 60 % of the capacity and faster below (batteryHealth_fraction)"),
          Range.ofDesign(
              "age_over_mission_life_ratio",
              0,
              1,
              "money.mission_life",
              each -> each.age_yr() / each.satellite().propulsion().missionLife_yr(),
              "absorptivity is sourced at launch and at the end of the mission, not beyond"));

  private Ageing() {}

  /** Capacity lost when the rated number of cycles is used up: they are counted to 80 %. */
  private static final double RATED_LOSS_fraction = 0.2;

  /** Least capacity that the linear law is trusted with. */
  private static final double LEAST_HEALTH_fraction = 0.05;

  /**
   * Present over initial battery capacity: calendar and cycle loss, both linear in time.
   *
   * <p>Cycles to 80 % grow as depth^-exponent, so shallow cycling costs less than its energy.
   *
   * <p>Limits: a pack below 60 % fades faster than linear.
   */
  public static double batteryHealth_fraction(
      Power.Battery design, double age_yr, Cycling cycling) {
    double rated_count =
        design.cyclesToEighty_count()
            / StrictMath.pow(cycling.depth_fraction(), design.depthExponent_ratio());
    double cycle_fraction =
        cycling.depth_fraction() == 0
            ? 0
            : RATED_LOSS_fraction * cycling.cycles_per_yr() * age_yr / rated_count;
    double calendar_fraction = design.calendarFade_fraction_per_yr() * age_yr;
    return Math.max(LEAST_HEALTH_fraction, 1 - calendar_fraction - cycle_fraction);
  }

  /** Solar absorptivity of the radiator, linear from launch to the end of the mission. */
  public static double radiatorAbsorptivity_ratio(
      Thermal.Radiator design, double age_yr, double missionLife_yr) {
    double elapsed_fraction = Math.min(1, age_yr / missionLife_yr);
    return design.absorptivityBol_ratio()
        + elapsed_fraction * (design.absorptivityEol_ratio() - design.absorptivityBol_ratio());
  }
}
