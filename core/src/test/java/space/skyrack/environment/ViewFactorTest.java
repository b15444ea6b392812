package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Truth: sums over the directions a face sees, and the values that public models print. */
class ViewFactorTest {
  private static final double[] ALTITUDES_km = {300, 550, 650, 1200, 2000, 35_786};

  private interface Glow {
    double at(double mx, double my, double mz);
  }

  @Test
  void edgeOnPlateAt550km() {
    double x = 6378.137 / 6928.137;
    System.out.printf("edge-on view factor at 550 km: %.5f%n", ViewFactor.edgeOn(x));
    assertThat(ViewFactor.edgeOn(x)).isCloseTo(0.2578, Offset.offset(1e-4));
    assertThat(ViewFactor.tilted(x, 0)).isCloseTo(ViewFactor.edgeOn(x), Offset.offset(1e-12));
    assertThat(ViewFactor.tilted(x, 1)).isCloseTo(ViewFactor.facing(x), Offset.offset(1e-12));
  }

  @Test
  void tiltedPlateAgreesWithIntegration() {
    double worst = 0;
    for (double altitude_km : ALTITUDES_km) {
      double x = 6378.137 / (6378.137 + altitude_km);
      for (int tilt = 0; tilt <= 180; tilt += 5) {
        double truth = integrate(x, tilt, 300, (mx, my, mz) -> 1);
        double ours = ViewFactor.tilted(x, Math.cos(Math.toRadians(tilt)));
        worst = Math.max(worst, Math.abs(ours - truth));
      }
    }
    System.out.printf("tilted view factor against integration: %.1e%n", worst);
    assertThat(worst).isLessThan(2e-5);
  }

  @Test
  void reflectedLightAgreesWithIntegration() {
    double worstEdge = 0;
    double worstFacing = 0;
    for (double altitude_km : new double[] {300, 550, 650, 1200, 2000}) {
      double x = 6378.137 / (6378.137 + altitude_km);
      for (int zenith = 0; zenith <= 180; zenith += 10) {
        double c = Math.cos(Math.toRadians(zenith));
        double s = Math.sin(Math.toRadians(zenith));
        worstFacing =
            Math.max(
                worstFacing,
                Math.abs(
                    EarthGlow.facing(x, c)
                        - integrate(x, 0, 200, (mx, my, mz) -> Math.max(0, mx * s - mz * c))));
        for (int azimuth = 0; azimuth <= 180; azimuth += 45) {
          double sx = s * Math.cos(Math.toRadians(azimuth));
          double sy = s * Math.sin(Math.toRadians(azimuth));
          double truth =
              integrate(x, 90, 200, (mx, my, mz) -> Math.max(0, mx * sx + my * sy - mz * c));
          worstEdge = Math.max(worstEdge, Math.abs(EarthGlow.edgeOn(x, c, sx) - truth));
        }
      }
    }
    System.out.printf(
        "albedo per (albedo x flux): facing %.4f, edge-on %.4f%n", worstFacing, worstEdge);
    assertThat(worstFacing).isLessThan(0.0015);
    assertThat(worstEdge).isLessThan(0.0015);
  }

  /**
   * Face normal in the x-z plane, {@code tilt} from nadir (+z); the glow is a function of ground.
   */
  private static double integrate(double x, double tilt_deg, int n, Glow glow) {
    double nx = Math.sin(Math.toRadians(tilt_deg));
    double nz = Math.cos(Math.toRadians(tilt_deg));
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double ground = 0.5 * Math.PI * (i + 0.5) / n;
      double sinNadir = x * Math.sin(ground);
      double nadir = Math.asin(sinNadir);
      double central = ground - nadir;
      double width = 0.5 * Math.PI / n * x * Math.cos(ground) / Math.cos(nadir);
      for (int j = 0; j < n; j++) {
        double round = 2 * Math.PI * (j + 0.5) / n;
        double cosine = nx * sinNadir * Math.cos(round) + nz * Math.cos(nadir);
        if (cosine > 0) {
          double out = Math.sin(central);
          sum +=
              cosine
                  * sinNadir
                  * width
                  * glow.at(out * Math.cos(round), out * Math.sin(round), -Math.cos(central));
        }
      }
    }
    return sum * 2 * Math.PI / n / Math.PI;
  }
}
