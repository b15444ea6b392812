package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import space.skyrack.SharedData;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

public class FramesTest {
  private static final OrekitContext CONTEXT = new OrekitContext();

  /**
   * Truth: astropy with measured Earth orientation. Ours leaves that out: UT1 - UTC turns ITRF, the
   * offset of TEME's equinox stays.
   */
  @Test
  void temeAgainstAstropy() throws IOException {
    double[] worst = worstAgainstAstropy();
    assertThat(worst[0]).isLessThan(5);
    assertThat(worst[1]).isLessThan(20);
    assertThat(worst[2]).isLessThan(7e-5);
  }

  /** Metres in GCRF; metres along the pole and radians about it in ITRF. */
  public static double[] worstAgainstAstropy() throws IOException {
    double worstGcrf_m = 0;
    double worstPole_m = 0;
    double worstTurn_rad = 0;
    List<String> lines = Files.readAllLines(SharedData.file("ephemerides/teme_itrs_states.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",");
      AbsoluteDate date = CONTEXT.date(Epoch.parse(row[1] + "Z").tai_ns());
      Vector3D teme = vector(row, 2);
      Vector3D itrf = turn(CONTEXT.itrf(), date, teme);
      Vector3D gcrf = turn(CONTEXT.getFrames().getGCRF(), date, teme);
      worstGcrf_m = Math.max(worstGcrf_m, gcrf.distance(vector(row, 11)));
      worstPole_m = Math.max(worstPole_m, Math.abs(itrf.getZ() - vector(row, 8).getZ()));
      double turn = itrf.getAlpha() - vector(row, 8).getAlpha();
      worstTurn_rad = Math.max(worstTurn_rad, Math.abs(Polynomials.reduce_rad(turn)));
      double ours = turn(CONTEXT.itrf(), date, Vector3D.PLUS_I).getAlpha();
      double gmst = SiderealTime.gmst_rad(Epoch.parse(row[1] + "Z"));
      assertThat(Math.abs(Polynomials.reduce_rad(ours + gmst))).isLessThan(2e-6);
    }
    System.out.printf(
        "TEME to GCRF: %.2f m; to ITRF: %.1f m along the pole, %.2e rad about it, %d states%n",
        worstGcrf_m, worstPole_m, worstTurn_rad, lines.size() - 1);
    return new double[] {worstGcrf_m, worstPole_m, worstTurn_rad};
  }

  /**
   * Greatest distance in ITRF once UT1 - UTC and the pole are taken from IERS finals2000A, in m;
   * what is left is the equinox of TEME, which astropy takes with one nutation model and we with
   * another.
   */
  public static double withEarthOrientation_m() throws IOException {
    List<String> finals = Files.readAllLines(SharedData.file("earth/finals2000A.all"));
    List<String> lines = Files.readAllLines(SharedData.file("ephemerides/teme_itrs_states.csv"));
    double worst_m = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",");
      Epoch epoch = Epoch.parse(row[1] + "Z");
      double mjd = 51_544.5 + epoch.utcSinceNoon2000_s() / 86_400;
      Vector3D ours = turn(CONTEXT.itrf(), CONTEXT.date(epoch.tai_ns()), vector(row, 2));
      double a = 7.292115e-5 * value(finals, mjd, 58, 68);
      double x = ours.getX() * Math.cos(a) + ours.getY() * Math.sin(a);
      double y = -ours.getX() * Math.sin(a) + ours.getY() * Math.cos(a);
      double z = ours.getZ();
      double arc = Math.PI / 648_000;
      double px = arc * value(finals, mjd, 18, 27);
      double py = arc * value(finals, mjd, 37, 46);
      Vector3D turned = new Vector3D(x + px * z, y - py * z, z - px * x + py * y);
      worst_m = Math.max(worst_m, turned.distance(vector(row, 8)));
    }
    return worst_m;
  }

  /** Columns of two neighbouring days, straight between them. */
  private static double value(List<String> finals, double mjd, int from, int to) {
    int first = (int) Double.parseDouble(finals.getFirst().substring(7, 15));
    int day = (int) Math.floor(mjd);
    double before = Double.parseDouble(finals.get(day - first).substring(from, to));
    double after = Double.parseDouble(finals.get(day - first + 1).substring(from, to));
    return before + (mjd - day) * (after - before);
  }

  /** Truth: the frames' definitions: the same point written in each frame is the same orbit. */
  @Test
  void statesFromEveryFrame() {
    Epoch at = Epoch.parse("2026-08-22T12:00:00Z");
    AbsoluteDate date = CONTEXT.date(at.tai_ns());
    var teme = spec(OrbitSpec.Cartesian.FrameName.TEME, new Vector3D(7e6, 0, 1e6), at);
    State expected = CONTEXT.state(teme);
    for (var name : OrbitSpec.Cartesian.FrameName.values()) {
      Frame frame =
          switch (name) {
            case GCRF -> CONTEXT.getFrames().getGCRF();
            case EME2000 -> CONTEXT.getFrames().getEME2000();
            case TEME -> CONTEXT.teme();
            case ITRF -> CONTEXT.itrf();
          };
      State got = CONTEXT.state(spec(name, turn(frame, date, new Vector3D(7e6, 0, 1e6)), at));
      assertThat(got.distance_m(expected)).as(name.name()).isLessThan(1e-6);
    }
  }

  private static OrbitSpec.Cartesian spec(
      OrbitSpec.Cartesian.FrameName frame, Vector3D p, Epoch at) {
    return new OrbitSpec.Cartesian(p.getX(), p.getY(), p.getZ(), 0, 7_500, 0, frame, at);
  }

  private static Vector3D turn(Frame to, AbsoluteDate date, Vector3D teme) {
    return CONTEXT.teme().getStaticTransformTo(to, date).transformPosition(teme);
  }

  private static Vector3D vector(String[] row, int first) {
    return new Vector3D(
        1e3 * Double.parseDouble(row[first]),
        1e3 * Double.parseDouble(row[first + 1]),
        1e3 * Double.parseDouble(row[first + 2]));
  }
}
