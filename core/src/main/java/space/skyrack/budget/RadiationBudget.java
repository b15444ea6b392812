package space.skyrack.budget;

import org.jspecify.annotations.Nullable;
import space.skyrack.environment.CellFluence;
import space.skyrack.environment.Dose;
import space.skyrack.environment.DoseTable;
import space.skyrack.environment.OrbitDose;
import space.skyrack.model.Input;
import space.skyrack.model.Radiation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.satellite.CellLife;

/**
 * Dose on the electronics, damage to the cells, and how long both last.
 *
 * @param orbit for other shields
 * @param dose behind the design's shielding
 * @param assumed_fraction_per_yr loss of the array that the design reckons with
 */
public record RadiationBudget(
    Radiation radiation,
    OrbitDose orbit,
    Dose dose,
    CellFluence cells,
    double mission_yr,
    double assumed_fraction_per_yr) {

  /** Null without stated shielding or without the orbit's radiation. */
  static @Nullable RadiationBudget of(SatelliteDesign design, SeasonFacts facts) {
    Radiation radiation = design.radiation();
    OrbitDose orbit = facts.radiation();
    return radiation == null || orbit == null
        ? null
        : new RadiationBudget(
            radiation,
            orbit,
            orbit.behind(radiation.shield_m()),
            orbit.onCells(),
            design.propulsion().missionLife_yr(),
            design.power().array().degradation_fraction_per_yr());
  }

  /** Whether the dose table holds this orbit and this shield. */
  public boolean isCovered() {
    return DoseTable.covers(orbit.altitude_m()) && DoseTable.coversShield(radiation.shield_m());
  }

  public double mission_Gy() {
    return dose.expected_Gy_per_yr() * mission_yr;
  }

  /** Tolerance over the dose of the mission, as papers state it. */
  public double tolerance_ratio() {
    return radiation.tolerance_Gy() / mission_Gy();
  }

  /** Until the expected dose reaches the tolerance. */
  public double electronics_yr() {
    return radiation.tolerance_Gy() / dose.expected_Gy_per_yr();
  }

  /** The least of dose and tolerance together. */
  public double electronicsLow_yr() {
    return radiation.toleranceLow_Gy() / dose.high_Gy_per_yr();
  }

  public double electronicsHigh_yr() {
    return radiation.toleranceHigh_Gy() / dose.low_Gy_per_yr();
  }

  public double arrayLoss_fraction_per_yr() {
    return CellLife.loss_fraction_per_yr(cells.expected_per_m2_per_yr(), mission_yr);
  }

  public double arrayLossLow_fraction_per_yr() {
    return CellLife.loss_fraction_per_yr(cells.low_per_m2_per_yr(), mission_yr);
  }

  public double arrayLossHigh_fraction_per_yr() {
    return CellLife.loss_fraction_per_yr(cells.high_per_m2_per_yr(), mission_yr);
  }

  /** Whether the design reckons with less loss than radiation alone is expected to cause. */
  public boolean arrayIsOptimistic() {
    return assumed_fraction_per_yr < arrayLoss_fraction_per_yr();
  }

  Line line(Column column) {
    boolean tested =
        radiation.toleranceKind() == Input.Kind.MEASURED
            || radiation.toleranceKind() == Input.Kind.VENDOR;
    Line line =
        Line.amount(
            tested ? Line.Name.TOTAL_DOSE : Line.Name.TOTAL_DOSE_UNTESTED,
            column,
            mission_Gy() * radiation.margin_ratio(),
            radiation.tolerance_Gy(),
            "Gy");
    return tested ? line : line.asRisk();
  }
}
