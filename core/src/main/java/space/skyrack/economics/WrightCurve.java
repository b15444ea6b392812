package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * A launch price that falls by the same share with each doubling of all the mass ever launched.
 *
 * <p>Equation: P(M) = P0 (M / M0)^log2(1 - r).
 *
 * <p>Source: T. P. Wright, Factors Affecting the Cost of Airplanes, J. Aeronautical Sciences 3
 * (1936), doi:10.2514/8.155; applied to launch in arXiv:2511.19468.
 *
 * <p>Limits: an empirical rule of one product line. The result hangs on where the line starts: the
 * same added mass is 9.9 doublings from 400 t and 5.7 from 7,400 t. It is never a rate per year.
 *
 * @param start_usd_per_kg price at {@code start_kg}
 * @param start_kg mass launched up to the start, the first doubling's base
 * @param learning_fraction share that each doubling takes away
 */
public record WrightCurve(double start_usd_per_kg, double start_kg, double learning_fraction) {
  private static final double LN_2 = StrictMath.log(2);

  public WrightCurve {
    Require.positive("price at the start of the learning curve", start_usd_per_kg, "USD/kg");
    Require.positive("mass launched before the learning curve", start_kg, "kg");
    Require.fraction("learning per doubling", learning_fraction);
    if (learning_fraction == 1) {
      throw new IllegalArgumentException("learning per doubling is 1 but must be below 1");
    }
  }

  /** Doublings of the mass at the start; negative below it. */
  public double doublings_count(double cumulative_kg) {
    Require.positive("cumulative mass", cumulative_kg, "kg");
    return StrictMath.log(cumulative_kg / start_kg) / LN_2;
  }

  /** The price once {@code cumulative_kg} have been launched in all, the start's mass included. */
  public double price_usd_per_kg(double cumulative_kg) {
    return start_usd_per_kg * StrictMath.pow(1 - learning_fraction, doublings_count(cumulative_kg));
  }

  /** The price once {@code added_kg} more than at the start have been launched. */
  public double priceAfter_usd_per_kg(double added_kg) {
    return price_usd_per_kg(start_kg + Require.notNegative("added mass", added_kg, "kg"));
  }

  /**
   * The mass launched in all, the start's included, at which the price is reached.
   *
   * @return infinity if the curve does not fall and the price is below its start
   */
  public double cumulative_kg(double price_usd_per_kg) {
    Require.positive("launch price", price_usd_per_kg, "USD/kg");
    double fall_value = StrictMath.log(price_usd_per_kg / start_usd_per_kg);
    if (learning_fraction == 0) {
      return fall_value < 0 ? Double.POSITIVE_INFINITY : start_kg;
    }
    return start_kg * StrictMath.exp(fall_value * LN_2 / StrictMath.log(1 - learning_fraction));
  }

  /**
   * The price at the end of each year.
   *
   * @param launched_kg mass launched in each year
   */
  public double[] byYear_usd_per_kg(double[] launched_kg) {
    double[] prices_usd_per_kg = new double[launched_kg.length];
    double cumulative_kg = start_kg;
    for (int year = 0; year < launched_kg.length; year++) {
      cumulative_kg += Require.notNegative("mass launched in a year", launched_kg[year], "kg");
      prices_usd_per_kg[year] = price_usd_per_kg(cumulative_kg);
    }
    return prices_usd_per_kg;
  }
}
