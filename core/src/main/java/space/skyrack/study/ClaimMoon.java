package space.skyrack.study;

import java.util.List;
import space.skyrack.environment.Moon;
import space.skyrack.time.Epoch;

/** Claim 15: data centers, and mining, on the Moon. */
final class ClaimMoon {
  private static final double LIGHT_m_per_s = 299_792_458.0;
  private static final int HOURS = 365 * 24;

  private ClaimMoon() {}

  /**
   * @param night_kg_per_W batteries for a night
   * @param orbit_kg_per_W whole satellites in Earth orbit
   * @param trip_fraction round trip of light over the time that mining allows
   */
  static Verdict verdict(Bracket night_kg_per_W, Bracket orbit_kg_per_W, Bracket trip_fraction) {
    if (trip_fraction.low_value() >= 1) {
      return Verdict.DOES_NOT_HOLD;
    }
    return night_kg_per_W.high_value() <= orbit_kg_per_W.low_value()
        ? Verdict.HOLDS
        : Verdict.HOLDS_ONLY_IF;
  }

  /** Least, mean and greatest distance of a year, hour by hour. */
  private static Bracket distance_m() {
    double[] position_m = new double[3];
    Epoch start = Epoch.ofYear(DawnDuskYears.YEAR);
    double least_m = Double.MAX_VALUE;
    double most_m = 0;
    double sum_m = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      Moon.position(start.plus_s(3600.0 * hour), position_m, 0);
      double distance_m =
          Math.sqrt(
              position_m[0] * position_m[0]
                  + position_m[1] * position_m[1]
                  + position_m[2] * position_m[2]);
      least_m = Math.min(least_m, distance_m);
      most_m = Math.max(most_m, distance_m);
      sum_m += distance_m;
    }
    return new Bracket(least_m, sum_m / HOURS, most_m);
  }

  static Claim moon(ClaimInputs in) {
    Bracket trip_s = distance_m().times(2 / LIGHT_m_per_s);
    Bracket night_s = in.fact("lunar-night", "duration");
    Bracket stored_J_per_kg =
        in.figure("battery", "space-li-ion", "specific_energy")
            .times(in.figure("battery", "space-li-ion", "max_depth_of_discharge"));
    Bracket night_kg_per_W = night_s.over(stored_J_per_kg);
    Bracket orbit_kg_per_W = Lift.of(in).mass_kg_per_W();
    Bracket trip_fraction = trip_s.over(in.fact("bitcoin-block", "duration"));
    ClaimNumber battery =
        ClaimNumber.of(
            "batteries that carry 1 kW through a night",
            "kg/kW",
            night_kg_per_W,
            "fact lunar-night over battery space-li-ion: specific_energy x max_depth_of_discharge");
    ClaimNumber trip =
        ClaimNumber.of(
            "round trip of light", "s", trip_s, "distance of the Moon hour by hour in 2027");
    return new Claim(
        15,
        "The Moon could host data centers, even mining of crypto-currency, over a mesh of satellites.",
        List.of(Said.LONESTAR, Said.CRYPTO),
        verdict(night_kg_per_W, orbit_kg_per_W, trip_fraction),
        "mining and storage bear "
            + trip.range()
            + " of delay; the night takes "
            + battery.range()
            + " of batteries, where whole satellites in Earth orbit take "
            + ClaimNumber.of("", "kg/kW", orbit_kg_per_W, "").range(),
        "power lasts through the night without batteries (a reactor, or a ridge near a pole), and the"
            + " work bears "
            + trip.range()
            + " of delay, as storage and mining do",
        List.of(
            trip,
            ClaimNumber.of(
                "share of the time between two blocks that the trip takes",
                "%",
                trip_fraction,
                "over fact bitcoin-block; about the share of finds that come too late, if the rest of"
                    + " the miners are on Earth"),
            ClaimNumber.of("night away from the poles", "d", night_s, "fact lunar-night"),
            battery,
            ClaimNumber.of(
                "whole satellites in Earth orbit", "kg/kW", orbit_kg_per_W, "facts design-*")),
        List.of("claims 15", "explain catalog:space-li-ion"));
  }
}
