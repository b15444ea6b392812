package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import space.skyrack.model.Attitude;
import space.skyrack.model.Attitude.ArrayMount;
import space.skyrack.model.Attitude.Mode;
import space.skyrack.model.Attitude.RadiatorMount;

/** Truth: plane geometry, and means over an orbit summed from the vectors themselves. */
class PointingTest {
  private static final double BETA_58_6 = Math.sin(Math.toRadians(58.6));
  private static final Offset<Double> CLOSE = Offset.offset(1e-9);

  private static Attitude attitude(
      Mode mode, ArrayMount array, RadiatorMount radiator, double error_deg) {
    return new Attitude(mode, array, radiator, Math.toRadians(error_deg));
  }

  private static Pointing array(Mode mode, ArrayMount mount, double error_deg) {
    return new Pointing(attitude(mode, mount, RadiatorMount.EDGE_ON_TO_SUN, error_deg), 2);
  }

  private static Pointing radiator(RadiatorMount mount, double error_deg, int faces) {
    return new Pointing(
        attitude(Mode.SUN_POINTING, ArrayMount.NORMAL_TO_SUN, mount, error_deg), faces);
  }

  /** An array fixed on the orbit normal at beta 58.6 deg loses 15 %. */
  @Test
  void arrays() {
    double twoDegrees = Math.cos(Math.toRadians(2));
    assertThat(array(Mode.SUN_POINTING, ArrayMount.NORMAL_TO_SUN, 2).arrayCosine(BETA_58_6))
        .isCloseTo(twoDegrees, CLOSE);
    assertThat(array(Mode.SUN_POINTING, ArrayMount.FIXED, 0).arrayCosine(BETA_58_6)).isEqualTo(1);
    assertThat(array(Mode.ORBIT_NORMAL, ArrayMount.FIXED, 0).arrayCosine(-BETA_58_6))
        .isCloseTo(0.8536, Offset.offset(1e-4));
    assertThat(array(Mode.NADIR_GIMBALLED, ArrayMount.ONE_AXIS, 0).arrayCosine(BETA_58_6))
        .isCloseTo(Math.cos(Math.toRadians(58.6)), CLOSE);
    assertThat(array(Mode.NADIR_GIMBALLED, ArrayMount.TWO_AXIS, 0).arrayCosine(BETA_58_6))
        .isEqualTo(1);
  }

  @Test
  void sunOnRadiators() {
    assertThat(radiator(RadiatorMount.EDGE_ON_TO_SUN, 2, 2).radiatorSun(BETA_58_6, 0.3))
        .isCloseTo(Math.sin(Math.toRadians(2)), CLOSE);
    assertThat(radiator(RadiatorMount.ORBIT_NORMAL, 0, 2).radiatorSun(-BETA_58_6, 0.3))
        .isCloseTo(BETA_58_6, CLOSE);
    assertThat(radiator(RadiatorMount.ORBIT_NORMAL, 2, 2).radiatorSun(BETA_58_6, 0.3))
        .isCloseTo(Math.sin(Math.toRadians(60.6)), CLOSE);
    assertThat(radiator(RadiatorMount.ORBIT_NORMAL, 2, 1).radiatorSun(BETA_58_6, 0.3)).isZero();
    assertThat(radiator(RadiatorMount.ORBIT_NORMAL, 2, 1).radiatorSun(0, 0.3))
        .isCloseTo(Math.sin(Math.toRadians(2)), CLOSE);
    assertThat(radiator(RadiatorMount.NADIR, 0, 2).radiatorSun(0, -0.4)).isCloseTo(0.4, CLOSE);
    assertThat(radiator(RadiatorMount.NADIR, 0, 1).radiatorSun(0, -0.4)).isZero();
    assertThat(radiator(RadiatorMount.NADIR, 2, 2).radiatorSun(0, 1)).isEqualTo(1);
  }

  @Test
  void earthOnRadiators() {
    double x = 6378.137 / 6928.137;
    double edge = ViewFactor.edgeOn(x);
    assertThat(radiator(RadiatorMount.EDGE_ON_TO_SUN, 0, 2).radiatorEarth(x)).isEqualTo(2 * edge);
    assertThat(radiator(RadiatorMount.ORBIT_NORMAL, 0, 1).radiatorEarth(x)).isEqualTo(edge);
    assertThat(radiator(RadiatorMount.NADIR, 0, 2).radiatorEarth(x)).isEqualTo(x * x);
    assertThat(radiator(RadiatorMount.NADIR, 0, 1).radiatorEarth(x)).isZero();
    assertThat(radiator(RadiatorMount.EDGE_ON_TO_SUN, 0, 2).radiatorAlbedo(x, 0, 1))
        .isCloseTo(2 * EarthGlow.edgeOn(x, 1, 0), CLOSE);
    double lit = EarthGlow.edgeOn(x, 0.5, 0.6);
    double away = EarthGlow.edgeOn(x, 0.5, -0.6);
    assertThat(lit).isGreaterThan(away);
    assertThat(radiator(RadiatorMount.ORBIT_NORMAL, 0, 1).radiatorAlbedo(x, 0.6, 0.5))
        .isEqualTo(away);
    assertThat(radiator(RadiatorMount.ORBIT_NORMAL, 0, 2).radiatorAlbedo(x, -0.6, 0.5))
        .isCloseTo(lit + away, CLOSE);
  }

  @Test
  void sweptAreas() {
    for (double beta_deg : new double[] {0.5, 20, 58.6, 89.9}) {
      double sine = Math.sin(Math.toRadians(beta_deg));
      double cosine = Math.cos(Math.toRadians(beta_deg));
      double array = 0;
      double plate = 0;
      int n = 200_000;
      for (int k = 0; k < n; k++) {
        double u = 2 * Math.PI * (k + 0.5) / n;
        array += Math.abs(cosine * Math.sin(u)) / n;
        plate += sine / Math.sqrt(sine * sine + cosine * cosine * Math.sin(u) * Math.sin(u)) / n;
      }
      Attitude tracking =
          attitude(Mode.SUN_POINTING, ArrayMount.NORMAL_TO_SUN, RadiatorMount.EDGE_ON_TO_SUN, 0);
      assertThat(Pointing.arraySweep_fraction(tracking, sine))
          .isCloseTo(array, Offset.offset(1e-6));
      assertThat(Pointing.radiatorSweep_fraction(tracking, sine))
          .isCloseTo(plate, Offset.offset(1e-6));
    }
    Attitude still = attitude(Mode.ORBIT_NORMAL, ArrayMount.FIXED, RadiatorMount.ORBIT_NORMAL, 0);
    assertThat(Pointing.arraySweep_fraction(still, BETA_58_6)).isZero();
    assertThat(Pointing.radiatorSweep_fraction(still, BETA_58_6)).isZero();
    Attitude nadir = attitude(Mode.NADIR_GIMBALLED, ArrayMount.ONE_AXIS, RadiatorMount.NADIR, 0);
    assertThat(Pointing.arraySweep_fraction(nadir, BETA_58_6))
        .isCloseTo(2 / Math.PI, Offset.offset(1e-12));
  }
}
