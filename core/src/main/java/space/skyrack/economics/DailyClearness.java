package space.skyrack.economics;

import java.util.Random;

/**
 * Clearness of one day after the other: light on the ground over light outside the air, both on a
 * horizontal plane.
 *
 * <p>Equation: the share of days below K is (e^(g Kmin) - e^(g K)) / (e^(g Kmin) - e^(g Kmax)) with
 * Kmin = 0.05, Kmax = 0.6313 + 0.267 M - 11.9 (M - 0.75)^8 for the mean M, x = (Kmax - Kmin) /
 * (Kmax - M) and g = -1.498 + (1.184 x - 27.182 e^(-1.5 x)) / (Kmax - Kmin). Normal scores of the
 * days are a chain with 0.29 of the day before.
 *
 * <p>Source: Bendt, Collares-Pereira, Rabl, Solar Energy 27 (1981) 1; Hollands, Huget, Solar Energy
 * 30 (1983) 195; Graham, Hollands, Huget, Solar Energy 40 (1988) 83; the first two as in Duffie and
 * Beckman, Solar Engineering of Thermal Processes, ISBN 978-0-470-87366-3, section 2.9. Limits:
 * means from 0.3 to 0.8; means of months were fitted, here one of the year stands for all.
 */
final class DailyClearness {
  private static final double DARKEST_ratio = 0.05;
  private static final double DAY_BEFORE_ratio = 0.29;

  private DailyClearness() {}

  /** Clearest day at a site whose mean is {@code mean}. */
  static double clearest_ratio(double mean_ratio) {
    double apart = mean_ratio - 0.75;
    double square = apart * apart;
    return 0.6313 + 0.267 * mean_ratio - 11.9 * square * square * square * square;
  }

  /** Share of days that are darker than each of a seeded chain of days. */
  static double[] darker_fraction(int days, long seed) {
    double innovation_ratio = StrictMath.sqrt(1 - DAY_BEFORE_ratio * DAY_BEFORE_ratio);
    Random chance = new Random(seed);
    double score = chance.nextGaussian();
    double[] darker_fraction = new double[days];
    for (int d = 0; d < days; d++) {
      darker_fraction[d] = below_fraction(score);
      score = DAY_BEFORE_ratio * score + innovation_ratio * chance.nextGaussian();
    }
    return darker_fraction;
  }

  /** Clearness of a chain of days at a site whose mean is {@code mean}. */
  static double[] days_ratio(double mean_ratio, double[] darker_fraction) {
    double clearest_ratio = clearest_ratio(mean_ratio);
    double exponent_value = exponent_value(mean_ratio, clearest_ratio);
    double rise = rise(clearest_ratio, exponent_value);
    double[] days_ratio = new double[darker_fraction.length];
    for (int d = 0; d < days_ratio.length; d++) {
      days_ratio[d] = ratio(darker_fraction[d], rise, exponent_value);
    }
    return days_ratio;
  }

  private static double exponent_value(double mean_ratio, double clearest_ratio) {
    if (!(mean_ratio > DARKEST_ratio && mean_ratio < clearest_ratio - 0.01)) {
      throw new IllegalArgumentException(
          "irradiance is %.3g of that outside the air but must be between 0.05 and %.3g"
              .formatted(mean_ratio, clearest_ratio - 0.01));
    }
    double width = clearest_ratio - DARKEST_ratio;
    double x = width / (clearest_ratio - mean_ratio);
    return -1.498 + (1.184 * x - 27.182 * StrictMath.exp(-1.5 * x)) / width;
  }

  static double rise(double clearest_ratio, double exponent_value) {
    return StrictMath.exp(exponent_value * (clearest_ratio - DARKEST_ratio)) - 1;
  }

  /** The clearness that this share of days stays below. */
  static double ratio(double below_fraction, double rise, double exponent_value) {
    return DARKEST_ratio + StrictMath.log(1 + below_fraction * rise) / exponent_value;
  }

  /** Normal distribution to 7.5e-8: Abramowitz and Stegun, 26.2.17. */
  static double below_fraction(double score) {
    double t = 1 / (1 + 0.2316419 * StrictMath.abs(score));
    double tail =
        0.3989422804014327
            * StrictMath.exp(-0.5 * score * score)
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return score > 0 ? 1 - tail : tail;
  }
}
