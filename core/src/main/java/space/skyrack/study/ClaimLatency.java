package space.skyrack.study;

import java.util.List;
import space.skyrack.orbit.EarthGravity;

/** Claim 10: delay to a user, as far as light alone decides it. */
final class ClaimLatency {
  private static final double LIGHT_m_per_s = 299_792_458.0;

  /** Half the Earth's circumference: nobody is farther from a data center. */
  private static final double FARTHEST_m = Math.PI * EarthGravity.ALTITUDE_ZERO_m;

  private ClaimLatency() {}

  /** Distance of a satellite at a height over the horizon, spherical Earth. */
  static double slant_m(double altitude_m, double elevation_rad) {
    double radius_m = EarthGravity.ALTITUDE_ZERO_m;
    double rise_m = radius_m * StrictMath.sin(elevation_rad);
    double ratio = 1 + altitude_m / radius_m;
    return Math.sqrt(rise_m * rise_m + radius_m * radius_m * (ratio * ratio - 1)) - rise_m;
  }

  /**
   * @param even_m distance on the ground beyond which light is there sooner by satellite
   */
  static Verdict verdict(Bracket even_m) {
    if (even_m.high_value() == 0) {
      return Verdict.HOLDS;
    }
    return even_m.low_value() >= FARTHEST_m ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  static Claim faster(ClaimInputs in) {
    Bracket altitude_m = in.fact("orbit-height", "altitude");
    Bracket elevation_rad = in.fact("user-link", "elevation");
    Bracket slant_m =
        new Bracket(
            slant_m(altitude_m.low_value(), elevation_rad.high_value()),
            slant_m(altitude_m.central_value(), elevation_rad.central_value()),
            slant_m(altitude_m.high_value(), elevation_rad.low_value()));
    Bracket slower = in.fact("fibre", "refractive_index").times(in.fact("fibre", "path_stretch"));
    Bracket even_m = slant_m.over(slower);
    ClaimNumber even =
        ClaimNumber.of(
            "distance to a data center on the ground at which both are even",
            "km",
            even_m,
            "slant over fact fibre: refractive_index x path_stretch");
    return new Claim(
        10,
        "Orbital computing cuts latency for users worldwide.",
        List.of(Said.AXIOM_LATENCY, Said.ADVANTAGES),
        verdict(even_m),
        "by light alone fibre is sooner for users within "
            + even.range()
            + " of a data center, the satellite beyond; queues, hops and hand-over wait for the network"
            + " model",
        "the nearest data center is farther than "
            + even.range()
            + " and the satellite overhead holds the answer; with hops and queues, which wait for the"
            + " network model, still farther",
        List.of(
            ClaimNumber.of(
                "way to the satellite",
                "km",
                slant_m,
                "facts orbit-height.altitude, user-link.elevation; spherical Earth"),
            ClaimNumber.of(
                "round trip of light to it",
                "ms",
                slant_m.times(2 / LIGHT_m_per_s),
                "twice over c"),
            ClaimNumber.count(
                "light on the ground is slower by",
                "times",
                slower,
                "fact fibre: refractive_index x path_stretch"),
            even,
            ClaimNumber.of(
                "round trip of light to a data center 1,000 km away",
                "ms",
                slower.times(2 * 1e6 / LIGHT_m_per_s),
                "the same")),
        List.of("claims 10", "explain catalog:fibre"));
  }
}
