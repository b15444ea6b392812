package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

public class SunTest {
  /** Truth: astropy (JPL ephemeris), every five days of 2026 and 2027, GCRS apparent. */
  @Test
  void directionAndDistanceAgreeWithAstropy() throws Exception {
    double[] worst = worstAgainstAstropy();
    assertThat(worst[0]).isLessThan(0.001);
    assertThat(worst[1]).isLessThan(2e-5);
  }

  /** Direction in degrees, and distance as a ratio. */
  public static double[] worstAgainstAstropy() throws Exception {
    double worst_deg = 0;
    double worstDistance_ratio = 0;
    List<String> rows =
        Files.readAllLines(SharedData.file("ephemerides/sun_moon_gcrs_2026_2027.csv"));
    double[] ours = new double[3];
    for (String row : rows.subList(1, rows.size())) {
      String[] cell = row.split(",");
      Epoch epoch = Epoch.parse(cell[0] + "Z");
      double[] truth =
          Teme.fromGcrs(
              epoch,
              1e3 * Double.parseDouble(cell[1]),
              1e3 * Double.parseDouble(cell[2]),
              1e3 * Double.parseDouble(cell[3]));
      Sun.position(epoch, ours, 0);
      worst_deg = Math.max(worst_deg, angle_deg(ours, truth));
      worstDistance_ratio =
          Math.max(worstDistance_ratio, Math.abs(length(ours) / length(truth) - 1));
    }
    System.out.printf(
        "Sun against astropy: %.5f deg, distance %.1e%n", worst_deg, worstDistance_ratio);
    assertThat(rows).hasSizeGreaterThan(100);
    return new double[] {worst_deg, worstDistance_ratio};
  }

  /** Truth: the same satellites in TEME and GCRS by astropy; guards the frame of the test above. */
  @Test
  void testFrameAgreesWithAstropy() throws Exception {
    List<String> rows = Files.readAllLines(SharedData.file("ephemerides/teme_itrs_states.csv"));
    double worst_deg = 0;
    for (String row : rows.subList(1, rows.size())) {
      String[] cell = row.split(",");
      double[] teme = {number(cell[2]), number(cell[3]), number(cell[4])};
      double[] turned =
          Teme.fromGcrs(
              Epoch.parse(cell[1] + "Z"), number(cell[11]), number(cell[12]), number(cell[13]));
      worst_deg = Math.max(worst_deg, angle_deg(teme, turned));
    }
    System.out.printf("TEME of the tests against astropy: %.6f deg%n", worst_deg);
    assertThat(worst_deg).isLessThan(0.0003);
  }

  /** Truth: perihelion of 2027 is on 3 January, flux follows the inverse square. */
  @Test
  void fluxFollowsTheDistance() {
    Grid grid = new Grid(Epoch.parse("2027-01-03T00:00:00Z").tai_ns(), 60_000_000_000L, 3);
    SunEphemeris sun = new SunEphemeris(grid);
    assertThat(sun.midFlux_W_per_m2[0]).isBetween(1407.0, 1408.5);
    sun.reset(new Grid(Epoch.parse("2027-07-05T00:00:00Z").tai_ns(), 60_000_000_000L, 2));
    assertThat(sun.midFlux_W_per_m2[0]).isBetween(1316.0, 1317.5);
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static double angle_deg(double[] a, double[] b) {
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    double dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    return Math.toDegrees(Math.atan2(Math.sqrt(x * x + y * y + z * z), dot));
  }

  private static double length(double[] v) {
    return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
  }
}
