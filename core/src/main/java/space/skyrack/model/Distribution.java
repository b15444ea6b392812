package space.skyrack.model;

import space.skyrack.random.Gaussian;
import space.skyrack.unit.Require;

/**
 * What an uncertain number may be, in SI, within the bounds of its field.
 *
 * <p>Normal and lognormal are cut at the bounds: what lies outside is shared out inside, in
 * proportion.
 */
public sealed interface Distribution {

  /** The value below which a share {@code probability} of all lies, 0 to 1. */
  double quantile(double probability);

  /** Mean. */
  double expected_value();

  /** Standard deviation. */
  double deviation_value();

  /** The least value there is. */
  double least_value();

  /** The greatest value there is. */
  double greatest_value();

  /** Density rises in a line from least to likeliest, and falls in a line to greatest. */
  record Triangular(double least_value, double likeliest_value, double greatest_value)
      implements Distribution {
    public Triangular {
      ordered(least_value, greatest_value);
      if (!(least_value <= likeliest_value && likeliest_value <= greatest_value)) {
        throw new IllegalArgumentException(
            likeliest_value + " must lie between " + least_value + " and " + greatest_value);
      }
    }

    @Override
    public double quantile(double probability) {
      double width_value = greatest_value - least_value;
      if (width_value == 0) {
        return least_value;
      }
      double turn_fraction = (likeliest_value - least_value) / width_value;
      return probability <= turn_fraction
          ? least_value
              + StrictMath.sqrt(probability * width_value * (likeliest_value - least_value))
          : greatest_value
              - StrictMath.sqrt(
                  (1 - probability) * width_value * (greatest_value - likeliest_value));
    }

    @Override
    public double expected_value() {
      return (least_value + likeliest_value + greatest_value) / 3;
    }

    @Override
    public double deviation_value() {
      double low = likeliest_value - least_value;
      double high = greatest_value - likeliest_value;
      return StrictMath.sqrt((low * low + high * high + low * high) / 18);
    }
  }

  /**
   * A value with a range: as likely above the value as below it, and ever less likely towards both
   * ends.
   *
   * <p>On each side the density falls in a line from the value to zero at the end of the range; of
   * the logarithm where the range is positive and spans at least a factor of {@value #WIDE_ratio},
   * so that a tenth counts like tenfold. The median is the value itself, whatever the range.
   */
  record Ranged(double least_value, double median_value, double greatest_value)
      implements Distribution {
    private static final double WIDE_ratio = 4;

    public Ranged {
      ordered(least_value, median_value);
      ordered(median_value, greatest_value);
    }

    /** Whether values are spread by ratio. */
    public boolean byRatio() {
      return least_value > 0 && greatest_value >= WIDE_ratio * least_value;
    }

    @Override
    public double quantile(double probability) {
      double low = to(least_value);
      double middle = to(median_value);
      double high = to(greatest_value);
      double at =
          probability <= 0.5
              ? low + (middle - low) * StrictMath.sqrt(2 * probability)
              : high - (high - middle) * StrictMath.sqrt(2 * (1 - probability));
      return within(this, byRatio() ? StrictMath.exp(at) : at);
    }

    @Override
    public double expected_value() {
      return moment(1);
    }

    @Override
    public double deviation_value() {
      double mean = moment(1);
      return StrictMath.sqrt(Math.max(0, moment(2) - mean * mean));
    }

    private double to(double value) {
      return byRatio() ? StrictMath.log(value) : value;
    }

    private double moment(int order) {
      double low = to(least_value);
      double middle = to(median_value);
      double high = to(greatest_value);
      return 0.5 * (half(order, middle, low - middle) + half(order, middle, high - middle));
    }

    /** Mean of a power of x where the density falls from {@code from} to zero a width further. */
    private double half(int order, double from, double width) {
      if (byRatio()) {
        double scaled = order * width;
        double factor =
            Math.abs(scaled) < 1e-4
                ? 1 + scaled / 3
                : 2 * (StrictMath.expm1(scaled) - scaled) / (scaled * scaled);
        return StrictMath.exp(order * from) * factor;
      }
      return order == 1 ? from + width / 3 : from * from + 2 * from * width / 3 + width * width / 6;
    }
  }

  /** All values alike. */
  record Uniform(double least_value, double greatest_value) implements Distribution {
    public Uniform {
      ordered(least_value, greatest_value);
    }

    @Override
    public double quantile(double probability) {
      return least_value + probability * (greatest_value - least_value);
    }

    @Override
    public double expected_value() {
      return (least_value + greatest_value) / 2;
    }

    @Override
    public double deviation_value() {
      return (greatest_value - least_value) / StrictMath.sqrt(12);
    }
  }

  /**
   * A bell.
   *
   * @param mean_value before it is cut
   * @param sd_value before it is cut
   */
  record Normal(double mean_value, double sd_value, double least_value, double greatest_value)
      implements Distribution {
    public Normal {
      ordered(least_value, greatest_value);
      Require.positive("sd", sd_value, "");
    }

    @Override
    public double quantile(double probability) {
      double below = Gaussian.cumulative(low());
      double share = Gaussian.cumulative(high()) - below;
      return within(this, mean_value + sd_value * Gaussian.quantile(below + probability * share));
    }

    @Override
    public double expected_value() {
      double share = Gaussian.cumulative(high()) - Gaussian.cumulative(low());
      double shift = (Gaussian.density(low()) - Gaussian.density(high())) / share;
      return mean_value + sd_value * shift;
    }

    @Override
    public double deviation_value() {
      double share = Gaussian.cumulative(high()) - Gaussian.cumulative(low());
      double shift = (Gaussian.density(low()) - Gaussian.density(high())) / share;
      double slope = (weighted(low()) - weighted(high())) / share;
      return sd_value * StrictMath.sqrt(Math.max(0, 1 + slope - shift * shift));
    }

    private double low() {
      return (least_value - mean_value) / sd_value;
    }

    private double high() {
      return (greatest_value - mean_value) / sd_value;
    }

    private static double weighted(double x) {
      double density = Gaussian.density(x);
      return density == 0 ? 0 : x * density;
    }
  }

  /**
   * The logarithm is a bell.
   *
   * @param median_value before it is cut
   * @param sigma_value standard deviation of the natural logarithm before it is cut
   */
  record Lognormal(
      double median_value, double sigma_value, double least_value, double greatest_value)
      implements Distribution {
    public Lognormal {
      ordered(least_value, greatest_value);
      Require.positive("median", median_value, "");
      Require.positive("sigma", sigma_value, "");
    }

    @Override
    public double quantile(double probability) {
      double below = Gaussian.cumulative(low());
      double share = Gaussian.cumulative(high()) - below;
      double x = Gaussian.quantile(below + probability * share);
      return within(this, median_value * StrictMath.exp(sigma_value * x));
    }

    @Override
    public double expected_value() {
      return moment(1);
    }

    @Override
    public double deviation_value() {
      double mean = moment(1);
      return StrictMath.sqrt(Math.max(0, moment(2) - mean * mean));
    }

    private double moment(int order) {
      double shift = order * sigma_value;
      double all = Gaussian.cumulative(high()) - Gaussian.cumulative(low());
      double part = Gaussian.cumulative(high() - shift) - Gaussian.cumulative(low() - shift);
      double uncut = StrictMath.pow(median_value, order) * StrictMath.exp(shift * shift / 2);
      return uncut * part / all;
    }

    private double low() {
      return least_value <= 0
          ? Double.NEGATIVE_INFINITY
          : StrictMath.log(least_value / median_value) / sigma_value;
    }

    private double high() {
      return StrictMath.log(greatest_value / median_value) / sigma_value;
    }
  }

  private static void ordered(double least_value, double greatest_value) {
    if (!(least_value <= greatest_value)) {
      throw new IllegalArgumentException(
          "the least value " + least_value + " must not be above the greatest " + greatest_value);
    }
  }

  private static double within(Distribution all, double found) {
    return Math.min(all.greatest_value(), Math.max(all.least_value(), found));
  }
}
