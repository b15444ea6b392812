package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * Shielding of the electronics and what they stand.
 *
 * @param shield_m aluminium on all sides
 * @param margin_ratio tolerance over mission dose that the design asks for
 * @param tolerance_Gy total dose at which the weakest part begins to fail
 * @param toleranceKind where that number comes from; an estimate warns, it does not decide
 * @param recovery what follows an upset
 */
public record Radiation(
    double shield_m,
    double margin_ratio,
    double tolerance_Gy,
    double toleranceLow_Gy,
    double toleranceHigh_Gy,
    Input.Kind toleranceKind,
    Recovery recovery) {
  public Radiation {
    Require.notNegative("shielding", shield_m, "m");
    Require.positive("design margin", margin_ratio, "");
    Require.positive("total_dose_tolerance", tolerance_Gy, "Gy");
    if (!(toleranceLow_Gy <= tolerance_Gy && tolerance_Gy <= toleranceHigh_Gy)) {
      throw new IllegalArgumentException("total_dose_tolerance must lie within its own range");
    }
  }

  /**
   * How a job goes on after an upset.
   *
   * @param checkpointEvery_s time between checkpoints; half of it is lost on average
   * @param restart_s time to detect the upset and start again
   */
  public record Recovery(double checkpointEvery_s, double restart_s) {
    public Recovery {
      Require.positive("checkpoint_every", checkpointEvery_s, "s");
      Require.positive("restart_time", restart_s, "s");
    }
  }
}
