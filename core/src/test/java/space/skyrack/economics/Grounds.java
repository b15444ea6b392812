package space.skyrack.economics;

import space.skyrack.model.Baseline;
import space.skyrack.model.Facility;
import space.skyrack.model.Money;
import space.skyrack.model.Site;
import space.skyrack.model.Span;

/** Baselines for tests. */
final class Grounds {
  static final double KILOWATT_HOUR_J = 3.6e6;
  static final Baseline.Utility GRID =
      new Baseline.Utility(
          0.08 / KILOWATT_HOUR_J, Span.of(0.345 / KILOWATT_HOUR_J), Span.of(4.52e-3 / 3.6e6));
  static final Site ATACAMA =
      new Site("atacama", Math.toRadians(-24.5), Math.toRadians(-69), 4000, 310, 0.8);
  static final Baseline.SolarField FIELD = field(125, 0.99);

  private Grounds() {}

  static Baseline.SolarField field(double battery_usd_per_kWh, double supply_fraction) {
    return new Baseline.SolarField(
        1.08,
        battery_usd_per_kWh / KILOWATT_HOUR_J,
        0.016,
        25,
        15,
        0.9,
        0.8,
        supply_fraction,
        Span.of(16.9e-3),
        Span.of(1),
        Span.of(80 / KILOWATT_HOUR_J));
  }

  static Facility facility(double pue, double capex_usd_per_W, double life_yr) {
    return new Facility(
        pue,
        capex_usd_per_W,
        new Facility.Split(5.25, 3.0, 2.5, 1.75, 0, 0),
        life_yr,
        2,
        0.3,
        0,
        1,
        new Facility.Hardware(5, 0.045, 72, 0.05),
        new Facility.Traces(Span.of(0.5e-3 / 3.6e6), Span.of(3e-3), Span.of(1)));
  }

  static GroundLoad load(double used_fraction) {
    return new GroundLoad(1000, 1000, 900, 30_000, 10_000, used_fraction);
  }

  static Money money(int horizon_yr, double decline, double financing) {
    return new Money("USD", 2026, 0.07, horizon_yr, 5, 0, decline, 0.15, financing);
  }
}
