package space.skyrack.economics;

import org.jspecify.annotations.Nullable;
import space.skyrack.model.Launch;

/** What launches cost on the day they leave. */
record LaunchPrice(Launch.Price price, @Nullable WrightCurve curve) {

  static LaunchPrice of(Launch.Price price) {
    boolean learns = price.learning_fraction() > 0;
    return new LaunchPrice(
        price, learns ? new WrightCurve(1, price.lifted_kg(), price.learning_fraction()) : null);
  }

  /**
   * Cost of a batch.
   *
   * @param before_kg lifted for this fleet before
   * @param mass_kg lifted now
   * @param charged_kg that is paid for, where mass is
   * @param flights_count that are paid for, where flights are
   */
  double cost_usd(double before_kg, double mass_kg, double charged_kg, double flights_count) {
    double today_usd =
        price.flight_usd() > 0
            ? price.flight_usd() * flights_count
            : price.mass_usd_per_kg() * charged_kg;
    return curve == null
        ? today_usd
        : today_usd * curve.priceAfter_usd_per_kg(before_kg + mass_kg / 2);
  }
}
