package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.time.Epoch;

class LimbTest {
  private static final double STRETCH = 1.0 / (1.0 - 1.0 / 298.257223563);

  /** Truth: bisection on whether the ray meets the ellipsoid, 2,000 random places and Suns. */
  @Test
  void limbAgreesWithRaysAgainstTheEllipsoid() {
    long seed = 20270101;
    Random random = new Random(seed);
    double worst = 0;
    Limb limb = new Limb();
    for (int i = 0; i < 2000; i++) {
      double[] u = unit(random);
      double radius_m = Limb.EQUATOR_m * (1.015 + 6 * random.nextDouble() * random.nextDouble());
      double[] sun = unit(random);
      double[] place = {-u[0] * radius_m, -u[1] * radius_m, -u[2] * radius_m};
      double[] far = {sun[0] * 1.5e11, sun[1] * 1.5e11, sun[2] * 1.5e11};
      limb.look(place[0], place[1], place[2], far[0], far[1], far[2]);
      double[] to = {far[0] - place[0], far[1] - place[1], far[2] - place[2]};
      double distance = Math.sqrt(dot(to, to));
      double c = Math.acos(dot(u, to) / distance);
      double[] v = new double[3];
      for (int j = 0; j < 3; j++) {
        v[j] = (to[j] / distance - Math.cos(c) * u[j]) / Math.sin(c);
      }
      double b = tangent(place, u, v);
      worst = Math.max(worst, Math.abs(limb.height_ratio - Math.sin(c - b)));
      assertThat(Math.abs(limb.curvature_ratio - 1 / Math.tan(b)))
          .as("cotangent, seed %d, case %d", seed, i)
          .isLessThan(1e-6);
    }
    System.out.printf("limb against rays: %.1e rad%n", worst);
    assertThat(worst).as("seed %d", seed).isLessThan(1e-9);
  }

  /** Truth: the solar disc cut into 2,000 strips, each cut by rays against the ellipsoid. */
  @Test
  void visibleShareAgreesWithRaysToTheDisc() {
    long seed = 7;
    Random random = new Random(seed);
    Limb limb = new Limb();
    double worst = 0;
    for (int i = 0; i < 60; i++) {
      double[] u = unit(random);
      double radius_m = Limb.EQUATOR_m * (i % 3 == 0 ? 6.61 : 1.03 + 0.3 * random.nextDouble());
      double[] place = {-u[0] * radius_m, -u[1] * radius_m, -u[2] * radius_m};
      double[] v = across(u, unit(random));
      double b = tangent(place, u, v);
      double c = b + 0.00465 * (2 * random.nextDouble() - 1);
      double[] to = new double[3];
      for (int j = 0; j < 3; j++) {
        to[j] = 1.5e11 * (Math.cos(c) * u[j] + Math.sin(c) * v[j]);
      }
      limb.look(place[0], place[1], place[2], place[0] + to[0], place[1] + to[1], place[2] + to[2]);
      worst = Math.max(worst, Math.abs(limb.visible_fraction() - byRays(place, to, u)));
    }
    System.out.printf("visible share against rays: %.1e%n", worst);
    assertThat(worst).as("seed %d", seed).isLessThan(5e-5);
  }

  /**
   * Truth: sunlit share by astropy at 1,440 states of real satellites, with a round Earth of the
   * equatorial radius; the oblate Earth lets more light through.
   */
  @Test
  void sunlitShareAgreesWithAstropy() throws Exception {
    List<String> rows = Files.readAllLines(SharedData.file("ephemerides/teme_itrs_states.csv"));
    Limb oblate = new Limb();
    Limb round = Limb.ofRoundEarth();
    double[] sun = new double[3];
    double worst = 0;
    int partial = 0;
    int brighter = 0;
    for (String row : rows.subList(1, rows.size())) {
      String[] cell = row.split(",");
      Sun.position(Epoch.parse(cell[1] + "Z"), sun, 0);
      double x = 1e3 * Double.parseDouble(cell[2]);
      double y = 1e3 * Double.parseDouble(cell[3]);
      double z = 1e3 * Double.parseDouble(cell[4]);
      double truth = Double.parseDouble(cell[17]);
      oblate.look(x, y, z, sun[0], sun[1], sun[2]);
      round.look(x, y, z, sun[0], sun[1], sun[2]);
      worst = Math.max(worst, Math.abs(round.visible_fraction() - truth));
      partial += truth > 0 && truth < 1 ? 1 : 0;
      double more = oblate.visible_fraction() - round.visible_fraction();
      assertThat(more).isGreaterThan(-1e-12);
      brighter += more > 0.01 ? 1 : 0;
    }
    System.out.printf(
        "sunlit share, round Earth, against astropy: %.4f over %d states, %d partial;"
            + " oblate brighter by 0.01 or more in %d%n",
        worst, rows.size() - 1, partial, brighter);
    assertThat(partial).isEqualTo(5);
    assertThat(worst).isLessThan(0.006);
    assertThat(brighter).isEqualTo(6);
  }

  /** Truth: java.lang.StrictMath. */
  @Test
  void inverseSineAgreesWithTheLibrary() {
    double worst = 0;
    for (int i = -10_000; i <= 10_000; i++) {
      double x = i / 10_000.0;
      worst = Math.max(worst, Math.abs(ArcSine.of(x) - StrictMath.asin(x)));
    }
    System.out.printf("inverse sine: %.1e rad%n", worst);
    assertThat(worst).isLessThan(1e-12);
  }

  private static double byRays(double[] place, double[] to, double[] up) {
    double distance = Math.sqrt(dot(to, to));
    double[] e =
        unitOf(
            new double[] {
              to[1] * up[2] - to[2] * up[1],
              to[2] * up[0] - to[0] * up[2],
              to[0] * up[1] - to[1] * up[0]
            });
    double[] f = across(to, up);
    double sine = Sun.RADIUS_m / distance;
    double radius = distance * sine / Math.sqrt(1 - sine * sine);
    int strips = 2000;
    double hidden = 0;
    for (int i = 0; i < strips; i++) {
      double t = 2 * (i + 0.5) / strips - 1;
      double half = Math.sqrt(1 - t * t);
      double low = -half;
      double high = half;
      if (meets(place, ray(to, e, f, radius * t, radius * low))) {
        high = low;
      } else {
        for (int j = 0; j < 30; j++) {
          double mid = 0.5 * (low + high);
          if (meets(place, ray(to, e, f, radius * t, radius * mid))) {
            high = mid;
          } else {
            low = mid;
          }
        }
      }
      hidden += (half - high) * 2 / strips;
    }
    return 1 - hidden / Math.PI;
  }

  private static double[] ray(double[] to, double[] e, double[] f, double aside, double up) {
    double[] ray = new double[3];
    for (int k = 0; k < 3; k++) {
      ray[k] = to[k] + aside * e[k] + up * f[k];
    }
    return ray;
  }

  private static double tangent(double[] place, double[] u, double[] v) {
    double low = 0;
    double high = 0.5 * Math.PI + 0.2;
    for (int i = 0; i < 60; i++) {
      double b = 0.5 * (low + high);
      double[] ray = new double[3];
      for (int j = 0; j < 3; j++) {
        ray[j] = Math.cos(b) * u[j] + Math.sin(b) * v[j];
      }
      if (meets(place, ray)) {
        low = b;
      } else {
        high = b;
      }
    }
    return 0.5 * (low + high);
  }

  private static boolean meets(double[] place, double[] ray) {
    double[] p = {place[0], place[1], place[2] * STRETCH};
    double[] d = {ray[0], ray[1], ray[2] * STRETCH};
    double half = dot(p, d);
    double gap = dot(p, p) - Limb.EQUATOR_m * Limb.EQUATOR_m;
    return half < 0 && half * half >= dot(d, d) * gap;
  }

  private static double[] across(double[] a, double[] b) {
    double share = dot(a, b) / dot(a, a);
    return unitOf(new double[] {b[0] - share * a[0], b[1] - share * a[1], b[2] - share * a[2]});
  }

  private static double[] unit(Random random) {
    return unitOf(
        new double[] {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()});
  }

  private static double[] unitOf(double[] v) {
    double length = Math.sqrt(dot(v, v));
    return new double[] {v[0] / length, v[1] / length, v[2] / length};
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
