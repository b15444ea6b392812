package space.skyrack.orbit;

/**
 * The Earth's gravity field to degree and order 8.
 *
 * <p>Source: EIGEN-6S (Foerste et al. 2011, Geophysical Research Abstracts 13, EGU2011-3242-2;
 * model file at icgem.gfz-potsdam.de), fully normalised coefficients at epoch 2005.0, tide free;
 * drift and seasonal terms, up to 1.1e-10, are left out.
 */
public final class EarthGravity {
  /** Gravitational parameter of EIGEN-6S. */
  public static final double MU_m3_per_s2 = 3.986004415e14;

  /** Radius that EIGEN-6S's coefficients refer to. */
  public static final double RADIUS_m = 6_378_136.46;

  /** Equatorial radius that an altitude is counted from (WGS 84). */
  public static final double ALTITUDE_ZERO_m = 6_378_137.0;

  /** Degree and order of the table. */
  public static final int DEGREE = 8;

  /** Cosine coefficients, row n holds orders 0 to n. */
  private static final double[][] COSINE_value = {
    {1},
    {0, 0},
    {-4.84165299820e-04, -2.81659771626e-10, 2.43935822272e-06},
    {9.57211326674e-07, 2.03048522658e-06, 9.04796675728e-07, 7.21281056630e-07},
    {
      5.39990167207e-07,
      -5.36152223117e-07,
      3.50500182755e-07,
      9.90857806715e-07,
      -1.88492620218e-07
    },
    {
      6.86846073356e-08,
      -6.29246399471e-08,
      6.52079302812e-07,
      -4.51847197570e-07,
      -2.95328018998e-07,
      1.74807033099e-07
    },
    {
      -1.49953256913e-07,
      -7.59186566042e-08,
      4.86527134979e-08,
      5.72423670957e-08,
      -8.60134270825e-08,
      -2.67164497981e-07,
      9.47200792122e-09
    },
    {
      9.05144359960e-08,
      2.80883595241e-07,
      3.30408163174e-07,
      2.50454514801e-07,
      -2.74996346572e-07,
      1.64636248829e-09,
      -3.58804356700e-07,
      1.52275609826e-09
    },
    {
      4.94844799157e-08,
      2.31584333847e-08,
      8.00168587895e-08,
      -1.93720861039e-08,
      -2.44359421528e-07,
      -2.56997219772e-08,
      -6.59656924101e-08,
      6.72541639929e-08,
      -1.24029082890e-07
    },
  };

  /** Sine coefficients, row n holds orders 0 to n. */
  private static final double[][] SINE_value = {
    {0},
    {0, 0},
    {0, 1.44256587723e-09, -1.40028526124e-06},
    {0, 2.48178876468e-07, -6.18992634516e-07, 1.41437794696e-06},
    {0, -4.73569295710e-07, 6.62479087572e-07, -2.00950982241e-07, 3.08820169866e-07},
    {
      0,
      -9.43677945924e-08,
      -3.23355501344e-07,
      -2.14959127265e-07,
      4.98093672657e-08,
      -6.69372744682e-07
    },
    {
      0,
      2.65108251748e-08,
      -3.73794767390e-07,
      8.94899271365e-09,
      -4.71423623624e-07,
      -5.36492525630e-07,
      -2.37386429447e-07
    },
    {
      0,
      9.51281197708e-08,
      9.29965287360e-08,
      -2.17118455664e-07,
      -1.24054259629e-07,
      1.79232767499e-08,
      1.51798332862e-07,
      2.41074996842e-08
    },
    {
      0,
      5.88960835955e-08,
      6.52831949384e-08,
      -8.59659371998e-08,
      6.98092058332e-08,
      8.92027124868e-08,
      3.08943135777e-07,
      7.48674985675e-08,
      1.20544569081e-07
    },
  };

  /** Oblateness, unnormalised and positive, referred to {@link #RADIUS_m}. */
  public static final double J2_value = -COSINE_value[2][0] * StrictMath.sqrt(5);

  private EarthGravity() {}

  /** Normalised cosine coefficient of degree n and order m. */
  public static double cosine(int n, int m) {
    return COSINE_value[n][m];
  }

  /** Normalised sine coefficient of degree n and order m. */
  public static double sine(int n, int m) {
    return SINE_value[n][m];
  }
}
