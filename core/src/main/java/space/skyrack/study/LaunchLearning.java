package space.skyrack.study;

import space.skyrack.economics.WrightCurve;

/** What learning by launched mass would make of the launch price. */
final class LaunchLearning {
  private static final int HORIZON_yr = 20;

  private LaunchLearning() {}

  /** Price of a Falcon 9 flight over what it carries. */
  private static Bracket falcon_usd_per_kg(ClaimInputs in) {
    return in.figure("vehicle", "falcon-9", "launch_price")
        .over(in.figure("vehicle", "falcon-9", "payload"));
  }

  /** Launch price after 20 years of learning, launches growing by nothing up to as since 2020. */
  static Bracket later_usd_per_kg(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket growth = Bracket.spanning(0, lift.growth_per_yr().high_value());
    Bracket ever_kg = in.fact("falcon-ever", "mass");
    Bracket all_kg = ClaimGrid.launched_kg(lift.year_kg(), growth, HORIZON_yr).plus(ever_kg);
    Bracket learning = in.fact("launch-learning", "share");
    Bracket start = falcon_usd_per_kg(in);
    return new Bracket(
        later(start.low_value(), ever_kg.low_value(), learning.high_value(), all_kg.high_value()),
        later(
            start.central_value(),
            ever_kg.central_value(),
            learning.central_value(),
            all_kg.central_value()),
        later(start.high_value(), ever_kg.high_value(), learning.low_value(), all_kg.low_value()));
  }

  private static double later(
      double start_usd_per_kg, double start_kg, double learning_fraction, double all_kg) {
    return new WrightCurve(start_usd_per_kg, start_kg, learning_fraction).price_usd_per_kg(all_kg);
  }

  /** Mass to be launched in all until learning brings the price down to another. */
  static Bracket learnt_kg(
      Bracket start, Bracket start_kg, Bracket learning, double to_usd_per_kg) {
    return new Bracket(
        learnt_kg(start.low_value(), start_kg.low_value(), learning.high_value(), to_usd_per_kg),
        learnt_kg(
            start.central_value(),
            start_kg.central_value(),
            learning.central_value(),
            to_usd_per_kg),
        learnt_kg(start.high_value(), start_kg.high_value(), learning.low_value(), to_usd_per_kg));
  }

  private static double learnt_kg(
      double start_usd_per_kg, double start_kg, double learning_fraction, double to_usd_per_kg) {
    WrightCurve curve = new WrightCurve(start_usd_per_kg, start_kg, learning_fraction);
    return Math.max(start_kg, curve.cumulative_kg(to_usd_per_kg));
  }
}
