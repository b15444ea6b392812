package space.skyrack.environment;

import space.skyrack.model.OrbitSpec.Keplerian;

/** An ellipse whose plane, perigee and mean anomaly move at their secular J2 rates. */
final class SecularOrbit {
  private static final double GRAVITY_m3_per_s2 = 3.986004418e14;
  private static final double J2_value = 1.08262668e-3;

  final double eccentricity_ratio;
  final double cosInclination_ratio;
  final double sinInclination_ratio;
  final double nodeRate_rad_per_s;
  final double anomalyRate_rad_per_s;
  private final Keplerian elements;
  private final double perigeeRate_rad_per_s;
  private final double meanMotion_rad_per_s;
  private final double ellipse_ratio;

  SecularOrbit(Keplerian elements) {
    this.elements = elements;
    double a_m = elements.semiMajorAxis_m();
    double e = elements.eccentricity_ratio();
    eccentricity_ratio = e;
    ellipse_ratio = Math.sqrt(1 - e * e);
    cosInclination_ratio = StrictMath.cos(elements.inclination_rad());
    sinInclination_ratio = StrictMath.sin(elements.inclination_rad());
    double n = Math.sqrt(GRAVITY_m3_per_s2 / a_m) / a_m;
    double flat = Limb.EQUATOR_m / (a_m * (1 - e * e));
    double bulge = 0.75 * J2_value * flat * flat * n;
    double square = cosInclination_ratio * cosInclination_ratio;
    meanMotion_rad_per_s = n;
    nodeRate_rad_per_s = -2 * bulge * cosInclination_ratio;
    perigeeRate_rad_per_s = bulge * (5 * square - 1);
    anomalyRate_rad_per_s = n + bulge * ellipse_ratio * (3 * square - 1);
  }

  /** Time from one ascending node to the next. */
  double nodalPeriod_s() {
    return 2 * Math.PI / (anomalyRate_rad_per_s + perigeeRate_rad_per_s);
  }

  /** Right ascension of the ascending node, seconds after the elements' epoch. */
  double node_rad(double after_s) {
    return elements.raan_rad() + nodeRate_rad_per_s * after_s;
  }

  double perigee_rad(double after_s) {
    return elements.argumentOfPerigee_rad() + perigeeRate_rad_per_s * after_s;
  }

  /** Mean anomaly, seconds after the elements' epoch. */
  double anomaly_rad(double after_s) {
    return elements.meanAnomaly_rad() + anomalyRate_rad_per_s * after_s;
  }

  double radius_m(double trueAnomaly) {
    double e = eccentricity_ratio;
    if (e == 0) {
      return elements.semiMajorAxis_m();
    }
    return elements.semiMajorAxis_m() * (1 - e * e) / (1 + e * StrictMath.cos(trueAnomaly));
  }

  /** Mean anomaly that belongs to a true anomaly. */
  double meanAnomaly_rad(double trueAnomaly) {
    double e = eccentricity_ratio;
    if (e == 0) {
      return trueAnomaly;
    }
    double eccentric =
        StrictMath.atan2(
            ellipse_ratio * StrictMath.sin(trueAnomaly), e + StrictMath.cos(trueAnomaly));
    return eccentric - e * StrictMath.sin(eccentric);
  }

  /** Seconds per radian of true anomaly. */
  double perLatitude_s(double trueAnomaly) {
    double radius_ratio = radius_m(trueAnomaly) / elements.semiMajorAxis_m();
    return radius_ratio * radius_ratio / (ellipse_ratio * meanMotion_rad_per_s);
  }
}
