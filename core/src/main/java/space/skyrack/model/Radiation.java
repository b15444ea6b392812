package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * Shielding of the electronics and what they stand.
 *
 * @param shield_m aluminium on all sides
 * @param margin_ratio tolerance over mission dose that the design asks for
 * @param tolerance_Gy total dose at which the weakest part begins to fail
 * @param toleranceKind where that number comes from; an estimate warns, it does not decide
 */
public record Radiation(
    double shield_m,
    double margin_ratio,
    double tolerance_Gy,
    double toleranceLow_Gy,
    double toleranceHigh_Gy,
    Input.Kind toleranceKind) {
  public Radiation {
    Require.notNegative("shielding", shield_m, "m");
    Require.positive("design margin", margin_ratio, "");
    Require.positive("total_dose_tolerance", tolerance_Gy, "Gy");
    if (!(toleranceLow_Gy <= tolerance_Gy && tolerance_Gy <= toleranceHigh_Gy)) {
      throw new IllegalArgumentException("total_dose_tolerance must lie within its own range");
    }
  }
}
