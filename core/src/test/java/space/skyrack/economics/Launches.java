package space.skyrack.economics;

import space.skyrack.model.Launch;

/** Launches for tests: ten tonnes a flight, two flights a year, no losses, 1,000 USD/kg. */
final class Launches {
  static final Launch.Hold HOLD = new Launch.Hold(10_000, 100, 1, 0, 200);
  static final Launch.Price PRICE = new Launch.Price(1_000, 0, 0, 7.4e6);
  static final Launch.Schedule TWICE_A_YEAR = new Launch.Schedule(2, 1, 0.25, 0);
  static final Launch.Losses NONE = new Launch.Losses(0, 0, 0, 0, true);

  private Launches() {}

  static Launch simple() {
    return of(HOLD, PRICE, TWICE_A_YEAR, NONE);
  }

  static Launch with(Launch.Losses losses) {
    return of(HOLD, PRICE, TWICE_A_YEAR, losses);
  }

  static Launch of(
      Launch.Hold hold, Launch.Price price, Launch.Schedule schedule, Launch.Losses losses) {
    return new Launch("test", false, hold, price, schedule, losses);
  }
}
