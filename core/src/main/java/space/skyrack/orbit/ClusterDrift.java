package space.skyrack.orbit;

/**
 * Slow change of relative orbits, fitted over whole orbits of a motion, and the delta-v that undoes
 * it.
 *
 * <p>Over each orbit the along-track mean, and the first harmonics of radial and cross-track
 * motion, are formed; straight lines through them give rates. A rate r of the along-track mean is
 * nulled by one impulse along the track of r / 3. It is charged anew for each span of the fit, as
 * if the orbit fell back: delta-v per year = r / 3 x year / span. An out-of-plane amplitude that
 * changes by A in a year costs n A, a radial amplitude (that of the eccentricity) n A / 2.
 *
 * <p>Source: Hill, Clohessy and Wiltshire for the first, Gauss's equations for the others (Vallado,
 * Fundamentals of Astrodynamics and Applications, chapter 9).
 *
 * @param alongTrack_m_per_s rate of the mean along-track position
 * @param crossTrack_m_per_s rate of the vector of cross-track amplitudes
 * @param turn_m_per_s rate of the vector of radial amplitudes: the ellipse turns with the perigee
 * @param axis_ratio along-track over radial amplitude of the first harmonic, first orbit; NaN
 *     without radial motion
 * @param span_s length of the fit
 */
public record ClusterDrift(
    double alongTrack_m_per_s,
    double crossTrack_m_per_s,
    double turn_m_per_s,
    double axis_ratio,
    double span_s) {
  private static final double YEAR_s = 365.25 * 86_400;
  private static final double LEAST_AMPLITUDE_m = 1e-3;

  /** Drift of one satellite over {@code orbits} orbits from the first node. */
  public static ClusterDrift of(ClusterMotion motion, int satellite, int orbits) {
    double[] mean = new double[orbits];
    double[] radialCosine = new double[orbits];
    double[] radialSine = new double[orbits];
    double[] crossCosine = new double[orbits];
    double[] crossSine = new double[orbits];
    int row = satellite * motion.nodes();
    for (int orbit = 0; orbit < orbits; orbit++) {
      int from = row + orbit * motion.perOrbit();
      mean[orbit] = harmonic(motion.alongTrack_m(), from, motion.perOrbit(), 0, true);
      radialCosine[orbit] = harmonic(motion.radial_m(), from, motion.perOrbit(), 1, true);
      radialSine[orbit] = harmonic(motion.radial_m(), from, motion.perOrbit(), 1, false);
      crossCosine[orbit] = harmonic(motion.crossTrack_m(), from, motion.perOrbit(), 1, true);
      crossSine[orbit] = harmonic(motion.crossTrack_m(), from, motion.perOrbit(), 1, false);
    }
    double radial_m = StrictMath.hypot(radialCosine[0], radialSine[0]);
    double along_m =
        StrictMath.hypot(
            harmonic(motion.alongTrack_m(), row, motion.perOrbit(), 1, true),
            harmonic(motion.alongTrack_m(), row, motion.perOrbit(), 1, false));
    double period_s = motion.period_s();
    return new ClusterDrift(
        slope(mean) / period_s,
        StrictMath.hypot(slope(crossCosine), slope(crossSine)) / period_s,
        StrictMath.hypot(slope(radialCosine), slope(radialSine)) / period_s,
        radial_m > LEAST_AMPLITUDE_m ? along_m / radial_m : Double.NaN,
        orbits * period_s);
  }

  /** Delta-v a year that nulls the along-track rate once in each span. */
  public double alongTrack_m_per_s_per_yr() {
    return Math.abs(alongTrack_m_per_s) / 3 * YEAR_s / span_s;
  }

  /** Delta-v a year that holds the cross-track amplitudes. */
  public double crossTrack_m_per_s_per_yr(double period_s) {
    return 2 * Math.PI / period_s * crossTrack_m_per_s * YEAR_s;
  }

  /** Delta-v a year that keeps the ellipse from turning. */
  public double turn_m_per_s_per_yr(double period_s) {
    return Math.PI / period_s * turn_m_per_s * YEAR_s;
  }

  /** Coefficient of cos or sin of {@code order} times the angle since the epoch. */
  private static double harmonic(double[] of, int from, int perOrbit, int order, boolean cosine) {
    double sum = 0;
    for (int k = 0; k < perOrbit; k++) {
      double angle = 2 * Math.PI * order * k / perOrbit;
      sum += of[from + k] * (cosine ? StrictMath.cos(angle) : StrictMath.sin(angle));
    }
    return sum * (order == 0 ? 1 : 2) / perOrbit;
  }

  /** Slope of the straight line of least squares through values one apart. */
  private static double slope(double[] values) {
    double middle = 0.5 * (values.length - 1);
    double sum = 0;
    double weight = 0;
    for (int k = 0; k < values.length; k++) {
      sum += (k - middle) * values[k];
      weight += (k - middle) * (k - middle);
    }
    return weight == 0 ? 0 : sum / weight;
  }
}
