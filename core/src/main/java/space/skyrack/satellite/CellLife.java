package space.skyrack.satellite;

/**
 * Power that radiation leaves to a triple-junction cell.
 *
 * <p>P / P0 = 1 - C log10(1 + fluence / fluence_x), fluence in equivalent electrons of 1 MeV. C is
 * 0.125, so that 87 % are left at 1e15 per cm2, and the knee lies at 1e14 per cm2.
 *
 * <p>Source: form of the JPL handbooks as in github.com/the-aerospace-corporation/solarpy,
 * solarpy/degradation_equations.py; 87 % at 1e15: Rocket Lab of its IMM-beta cell, March 2022, as
 * reported by https://www.chip.pl/2022/03/panele-sloneczne-rocket-lab-orbita/; knee: our estimate,
 * no source.
 *
 * <p>Limits: 1e12 to 3e15 per cm2, cells at 1 Sun and room temperature. Below 1e14 per cm2 the loss
 * is nearly proportional to the fluence over the knee, so as uncertain as the knee; cells of other
 * makes differ by a few per cent of power.
 */
public final class CellLife {
  private CellLife() {}

  public static final double LOG_SLOPE_fraction = 0.125;
  public static final double KNEE_per_m2 = 1e18;

  /** Present over initial power. */
  public static double remaining_fraction(double fluence_per_m2) {
    double loss_fraction = LOG_SLOPE_fraction * StrictMath.log10(1 + fluence_per_m2 / KNEE_per_m2);
    return Math.max(0, 1 - loss_fraction);
  }

  /** The yearly loss that, compounding, gives the same end of life. */
  public static double loss_fraction_per_yr(double fluence_per_m2_per_yr, double life_yr) {
    double remaining_fraction = remaining_fraction(fluence_per_m2_per_yr * life_yr);
    return remaining_fraction <= 0 ? 1 : 1 - StrictMath.pow(remaining_fraction, 1 / life_yr);
  }
}
