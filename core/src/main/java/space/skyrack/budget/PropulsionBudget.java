package space.skyrack.budget;

import static space.skyrack.budget.Line.Name.DELTA_V;
import static space.skyrack.budget.Line.Name.DELTA_V_HIGH_ACTIVITY;
import static space.skyrack.budget.Line.Name.DISPOSAL;
import static space.skyrack.budget.Line.Name.PROPELLANT;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Propulsion;
import space.skyrack.satellite.Atmosphere;
import space.skyrack.satellite.Drag;

/**
 * Delta-v of a mission and the way out of orbit.
 *
 * @param drag_m_per_s over the mission
 * @param formation_m_per_s for its place in a cluster, over the mission
 * @param burn_s time at full thrust for the disposal
 * @param decay_yr natural decay from the altitude where the thruster leaves off, tumbling
 */
public record PropulsionBudget(
    double drag_m_per_s,
    double formation_m_per_s,
    double avoidance_m_per_s,
    double disposal_m_per_s,
    double propellant_kg,
    double burn_s,
    double decay_yr) {

  /** Years after the mission within which a satellite must be gone: FCC 22-74, 47 CFR 25.114. */
  public static final double DISPOSAL_RULE_yr = 5;

  /** Above this there is no air, and the rule for low orbits asks for nothing. */
  private static final double FAR_m = 150e6;

  private static PropulsionBudget far(Propulsion design, MassBudget mass, SeasonFacts facts) {
    double hold_m_per_s = facts.keeping().hold_m_per_s_per_yr() * design.missionLife_yr();
    double avoidance_m_per_s = design.avoidance_m_per_s_per_yr() * design.missionLife_yr();
    double propellant_kg =
        Drag.propellant_kg(mass.dry_kg(), hold_m_per_s + avoidance_m_per_s, design.isp_s());
    return new PropulsionBudget(0, hold_m_per_s, avoidance_m_per_s, 0, propellant_kg, 0, 0);
  }

  static PropulsionBudget of(
      Propulsion design, MassBudget mass, SeasonFacts facts, Atmosphere.Activity activity) {
    if (facts.altitude_m() > FAR_m) {
      return far(design, mass, facts);
    }
    double altitude_m = facts.altitude_m();
    double mean_kg = mass.dry_kg() + 0.5 * mass.propellant_kg();
    double ballistic_m2_per_kg = design.dragCoefficient_ratio() * facts.swept_m2() / mean_kg;
    double drag_m_per_s =
        Drag.makeUp_m_per_s_per_yr(
                altitude_m, Atmosphere.density_kg_per_m3(altitude_m, activity), ballistic_m2_per_kg)
            * design.missionLife_yr();
    double formation_m_per_s =
        facts.keeping().hold_m_per_s_per_yr() * design.missionLife_yr()
            + facts.keeping().dispersion_fraction() * drag_m_per_s;
    boolean burns = design.disposal() == Propulsion.Disposal.BURN;
    double end_m = burns ? Math.min(altitude_m, design.disposalPerigee_m()) : altitude_m;
    double disposal_m_per_s = burns ? Drag.spiral_m_per_s(altitude_m, end_m) : 0;
    double avoidance_m_per_s = design.avoidance_m_per_s_per_yr() * design.missionLife_yr();
    return new PropulsionBudget(
        drag_m_per_s,
        formation_m_per_s,
        avoidance_m_per_s,
        disposal_m_per_s,
        Drag.propellant_kg(
            mass.dry_kg(),
            drag_m_per_s + formation_m_per_s + avoidance_m_per_s + disposal_m_per_s,
            design.isp_s()),
        Drag.burn_s(mean_kg, disposal_m_per_s, design.thrust_N()),
        Drag.decay_yr(
            end_m,
            design.dragCoefficient_ratio() * facts.tumbling_m2() / mean_kg,
            decayActivity(activity)));
  }

  /** Drag is dear when activity is high; decay is slow when it is not. */
  private static Atmosphere.Activity decayActivity(Atmosphere.Activity activity) {
    return activity == Atmosphere.Activity.HIGH ? Atmosphere.Activity.LOW : activity;
  }

  public double deltaV_m_per_s() {
    return drag_m_per_s + formation_m_per_s + avoidance_m_per_s + disposal_m_per_s;
  }

  /** From the end of the mission to re-entry. */
  public double leave_yr() {
    return burn_s / Drag.YEAR_s + decay_yr;
  }

  /**
   * Delta-v and propellant at mean solar activity; in the worst column also, as a risk, with high
   * activity from launch to disposal, and re-entry at low activity.
   */
  static List<Line> lines(
      Propulsion design,
      MassBudget mass,
      PropulsionBudget mean,
      PropulsionBudget high,
      Column column) {
    double have_m_per_s =
        Drag.deltaV_m_per_s(mass.dry_kg(), design.propellant_kg(), design.isp_s());
    List<Line> lines = new ArrayList<>();
    lines.add(Line.amount(DELTA_V, column, mean.deltaV_m_per_s(), have_m_per_s, "m/s"));
    lines.add(Line.amount(PROPELLANT, column, mean.propellant_kg(), design.propellant_kg(), "kg"));
    PropulsionBudget slow = column == Column.WORST ? high : mean;
    lines.add(Line.amount(DISPOSAL, column, slow.leave_yr(), DISPOSAL_RULE_yr, "yr"));
    if (column == Column.WORST) {
      lines.add(
          Line.amount(DELTA_V_HIGH_ACTIVITY, column, high.deltaV_m_per_s(), have_m_per_s, "m/s")
              .asRisk());
    }
    return lines;
  }
}
