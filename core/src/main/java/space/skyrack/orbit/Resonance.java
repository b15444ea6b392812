package space.skyrack.orbit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pull of the Earth's uneven longitude on an orbit of half a day or a day, which then repeats its
 * ground track: d2(longitude)/dt2 = sum of amplitude x sin(m longitude + p perigee - phase).
 *
 * <p>The longitude is the mean one less sidereal time (once a day), or mean anomaly plus twice node
 * less twice sidereal time (twice a day).
 *
 * <p>Source: Hoots and Roehrich (1980), Spacetrack Report 3, section 10; Hoots, Schumacher and
 * Glover (2004), section on resonance.
 */
final class Resonance {
  static final double EARTH_rad_per_s = 4.3752690880113e-3 / 60;

  final double[] amplitude_rad_per_s2;
  final double[] longitude_count;
  final double[] perigee_count;
  final double[] phase_rad;

  /** Turns of node and sidereal time in the longitude: 1 or 2. */
  final double turns_count;

  /** 1 if the perigee is part of the longitude, else 0. */
  final double ofPerigee_count;

  final double longitude_rad;
  final double meanMotion_rad_per_s;

  /** Rate of the longitude less the mean motion. */
  final double drift_rad_per_s;

  final double perigee_rad;
  final double perigee_rad_per_s;
  final double sidereal_rad;

  /** One harmonic. */
  record Term(double amplitude_rad_per_s2, int longitudes, int perigees, double phase_rad) {}

  private Resonance(
      Sgp4Elements at, Sgp4Rates rates, DeepSpace deep, boolean daily, List<Term> of) {
    amplitude_rad_per_s2 = of.stream().mapToDouble(Term::amplitude_rad_per_s2).toArray();
    longitude_count = of.stream().mapToDouble(Term::longitudes).toArray();
    perigee_count = of.stream().mapToDouble(Term::perigees).toArray();
    phase_rad = of.stream().mapToDouble(Term::phase_rad).toArray();
    turns_count = daily ? 1 : 2;
    ofPerigee_count = daily ? 1 : 0;
    sidereal_rad = sidereal_rad(at.since1950_d());
    longitude_rad =
        Polynomials.reduce_rad(
            at.meanAnomaly_rad()
                + turns_count * (at.node_rad() - sidereal_rad)
                + ofPerigee_count * at.perigee_rad());
    meanMotion_rad_per_s = at.meanMotion_rad_per_s();
    drift_rad_per_s =
        rates.meanAnomaly_rad_per_s()
            + deep.meanAnomaly_rad_per_s()
            + turns_count * (rates.node_rad_per_s() + deep.node_rad_per_s() - EARTH_rad_per_s)
            + ofPerigee_count * (rates.perigee_rad_per_s() + deep.perigee_rad_per_s())
            - meanMotion_rad_per_s;
    perigee_rad = at.perigee_rad();
    perigee_rad_per_s = rates.perigee_rad_per_s();
  }

  /** The resonance that these elements are in, if any. */
  static @Nullable Resonance of(Sgp4Elements at, Sgp4Rates rates, DeepSpace deep) {
    double perMinute = at.meanMotion_rad_per_s() * 60;
    if (perMinute > 0.0034906585 && perMinute < 0.0052359877) {
      return new Resonance(at, rates, deep, true, ResonanceTerms.daily(at));
    }
    if (perMinute >= 8.26e-3 && perMinute <= 9.24e-3 && at.eccentricity_ratio() >= 0.5) {
      return new Resonance(at, rates, deep, false, ResonanceTerms.halfDaily(at));
    }
    return null;
  }

  /** Greenwich's angle as the elements' producer reckons it, from days since 1950. */
  private static double sidereal_rad(double since1950_d) {
    double since1970_d = since1950_d - 7_305;
    double whole_d = StrictMath.floor(since1970_d + 1e-8);
    double perDay = 1.7202791694070362e-2;
    double angle =
        1.7321343856509375
            + perDay * whole_d
            + (perDay + 2 * Math.PI) * (since1970_d - whole_d)
            + since1970_d * since1970_d * 5.075514194322695e-15;
    return Polynomials.reduce_rad(angle);
  }
}
