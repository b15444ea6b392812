package space.skyrack.orbit;

import java.util.List;
import space.skyrack.time.Epoch;

/**
 * Two-body elements of a state, in a form that is regular for circular orbits.
 *
 * @param ex_ratio eccentricity x cosine of the argument of perigee
 * @param ey_ratio eccentricity x sine of the argument of perigee
 * @param latitude_rad argument of perigee plus mean anomaly
 */
record OsculatingElements(
    double semiMajorAxis_m,
    double ex_ratio,
    double ey_ratio,
    double inclination_rad,
    double raan_rad,
    double latitude_rad) {
  private static final int ITERATIONS = 30;

  static OsculatingElements of(State s) {
    double mu = EarthGravity.MU_m3_per_s2;
    double hx = s.y_m() * s.vz_m_per_s() - s.z_m() * s.vy_m_per_s();
    double hy = s.z_m() * s.vx_m_per_s() - s.x_m() * s.vz_m_per_s();
    double hz = s.x_m() * s.vy_m_per_s() - s.y_m() * s.vx_m_per_s();
    double g = StrictMath.sqrt(hx * hx + hy * hy + hz * hz);
    double inclination = StrictMath.atan2(StrictMath.hypot(hx, hy), hz);
    double raan = StrictMath.atan2(hx, -hy);
    double r = StrictMath.sqrt(s.x_m() * s.x_m() + s.y_m() * s.y_m() + s.z_m() * s.z_m());
    double rate =
        (s.x_m() * s.vx_m_per_s() + s.y_m() * s.vy_m_per_s() + s.z_m() * s.vz_m_per_s()) / r;
    double cn = StrictMath.cos(raan);
    double sn = StrictMath.sin(raan);
    double u =
        StrictMath.atan2(
            (s.y_m() * cn - s.x_m() * sn) * StrictMath.cos(inclination)
                + s.z_m() * StrictMath.sin(inclination),
            s.x_m() * cn + s.y_m() * sn);
    double p = g * g / mu;
    double kappa = p / r - 1;
    double sigma = g * rate / mu;
    double ex = kappa * StrictMath.cos(u) + sigma * StrictMath.sin(u);
    double ey = kappa * StrictMath.sin(u) - sigma * StrictMath.cos(u);
    double e2 = ex * ex + ey * ey;
    double eta = StrictMath.sqrt(1 - e2);
    // E - M = e sin E; f - E = 2 atan(e sin f / (1 + eta + e cos f)).
    double f = u - 2 * StrictMath.atan2(sigma, 1 + eta + kappa);
    double latitude = f - ex * StrictMath.sin(f) + ey * StrictMath.cos(f);
    return new OsculatingElements(p / (1 - e2), ex, ey, inclination, raan, latitude);
  }

  /**
   * The mean elements from which {@link J2Propagator} gives exactly this state at its epoch.
   *
   * @throws IllegalArgumentException if the state is not on a closed orbit around the Earth
   */
  static MeanElements mean(State state) {
    OsculatingElements wanted = of(state);
    double e = StrictMath.hypot(wanted.ex_ratio, wanted.ey_ratio);
    if (!(e < 1) || wanted.semiMajorAxis_m * (1 - e) < 6.2e6) {
      throw new IllegalArgumentException(
          "the state at " + state.epoch() + " is not on an orbit that clears the Earth");
    }
    OsculatingElements mean = wanted;
    for (int it = 0; it < ITERATIONS; it++) {
      State got = State.of(new J2Propagator(List.of(mean.at(state.epoch()))), 0, state.epoch());
      mean = mean.plusDifference(wanted, of(got));
    }
    return mean.at(state.epoch());
  }

  private OsculatingElements plusDifference(OsculatingElements wanted, OsculatingElements got) {
    return new OsculatingElements(
        semiMajorAxis_m + wanted.semiMajorAxis_m - got.semiMajorAxis_m,
        ex_ratio + wanted.ex_ratio - got.ex_ratio,
        ey_ratio + wanted.ey_ratio - got.ey_ratio,
        inclination_rad + wanted.inclination_rad - got.inclination_rad,
        raan_rad + Polynomials.reduce_rad(wanted.raan_rad - got.raan_rad),
        latitude_rad + Polynomials.reduce_rad(wanted.latitude_rad - got.latitude_rad));
  }

  /** These elements, taken as mean ones. */
  MeanElements at(Epoch epoch) {
    double perigee = StrictMath.atan2(ey_ratio, ex_ratio);
    return new MeanElements(
        semiMajorAxis_m,
        StrictMath.hypot(ex_ratio, ey_ratio),
        inclination_rad,
        raan_rad,
        perigee,
        latitude_rad - perigee,
        epoch);
  }
}
