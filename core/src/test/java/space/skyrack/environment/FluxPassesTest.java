package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import space.skyrack.model.Attitude;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/** Truth: the scalar methods of {@link Pointing} at the cubic's mid-steps, bit for bit. */
class FluxPassesTest {
  private static final long START = Epoch.parse("2027-03-20T00:00:00Z").tai_ns();
  private static final double STEP_s = 60 * Epoch.SECOND_ns * 1e-9;

  @Test
  void vectorsKeepTheBitsOfTheScalarMethods() {
    Random random = new Random(7);
    int compared = 0;
    for (Attitude.Mode mode : Attitude.Mode.values()) {
      for (Attitude.ArrayMount array : Attitude.ArrayMount.values()) {
        for (Attitude.RadiatorMount radiator : Attitude.RadiatorMount.values()) {
          for (int faces = 1; faces <= 2; faces++) {
            double error_rad = random.nextBoolean() ? 0 : 0.05 * random.nextDouble();
            Pointing pointing = new Pointing(new Attitude(mode, array, radiator, error_rad), faces);
            compared += compare(pointing, random, 1 + random.nextInt(150), random.nextInt(3));
          }
        }
      }
    }
    System.out.printf("fluxes equal in all bits: %d steps%n", compared);
    assertThat(compared).isGreaterThan(10_000);
  }

  /** Some satellites on a grid that the arrays are as wide as, or wider by {@code spare} nodes. */
  private static int compare(Pointing pointing, Random random, int steps, int spare) {
    Grid widest = new Grid(START, 60 * Epoch.SECOND_ns, steps + 1 + spare);
    Grid grid = new Grid(START, 60 * Epoch.SECOND_ns, steps + 1);
    int satellites = 5;
    Ephemeris states = new Ephemeris(satellites, widest);
    states.reset(satellites, grid);
    for (int i = 0; i < satellites; i++) {
      Ellipse orbit =
          new Ellipse(
              6_528_137 + 36e6 * Math.pow(random.nextDouble(), 3),
              0.7 * random.nextDouble(),
              Math.PI * random.nextDouble(),
              2 * Math.PI * random.nextDouble(),
              2 * Math.PI * random.nextDouble(),
              START);
      states.copyRow(i, orbit.over(grid));
    }
    Exposure out = new Exposure(satellites, widest);
    new Predictor(widest).predict(states, pointing, out);
    SunEphemeris sun = new SunEphemeris(grid);
    for (int i = 0; i < satellites; i++) {
      for (int k = 0; k < steps; k++) {
        check(pointing, states, states.row(i) + k, sun, k, out, out.row(i) + k);
      }
    }
    return satellites * steps;
  }

  private static void check(
      Pointing pointing, Ephemeris in, int a, SunEphemeris sun, int k, Exposure out, int at) {
    double x = middle(in.x_m, in.vx_m_per_s, a);
    double y = middle(in.y_m, in.vy_m_per_s, a);
    double z = middle(in.z_m, in.vz_m_per_s, a);
    double vx = speed(in.x_m, in.vx_m_per_s, a);
    double vy = speed(in.y_m, in.vy_m_per_s, a);
    double vz = speed(in.z_m, in.vz_m_per_s, a);
    double sx = sun.midX_ratio[k];
    double sy = sun.midY_ratio[k];
    double sz = sun.midZ_ratio[k];
    double perRadius = 1.0 / Math.sqrt(x * x + y * y + z * z);
    double sinBeta = Pointing.sinBeta(x, y, z, vx, vy, vz, sx, sy, sz);
    double cosZenith = (x * sx + y * sy + z * sz) * perRadius;
    double earth = Limb.EQUATOR_m * perRadius;
    double flux = sun.midFlux_W_per_m2[k];
    assertThat(out.array_W_per_m2[at]).isEqualTo(flux * pointing.arrayCosine(sinBeta));
    assertThat(out.radiatorSun_W_per_m2[at])
        .isEqualTo(flux * pointing.radiatorSun(sinBeta, cosZenith));
    assertThat(out.radiatorAlbedo_W_per_m2[at])
        .isEqualTo(
            flux * EarthGlow.ALBEDO_fraction * pointing.radiatorAlbedo(earth, sinBeta, cosZenith));
    assertThat(out.radiatorEarth_W_per_m2[at])
        .isEqualTo(EarthGlow.INFRARED_W_per_m2 * pointing.radiatorEarth(earth));
    if (cosZenith < 0 && cosZenith * cosZenith >= 1 - earth * earth) {
      assertThat(out.radiatorAlbedo_W_per_m2[at]).as("no lit ground in view").isZero();
    }
  }

  private static double middle(double[] p, double[] v, int a) {
    return 0.5 * (p[a] + p[a + 1]) + 0.125 * STEP_s * (v[a] - v[a + 1]);
  }

  private static double speed(double[] p, double[] v, int a) {
    return 1.5 / STEP_s * (p[a + 1] - p[a]) - 0.25 * (v[a] + v[a + 1]);
  }
}
