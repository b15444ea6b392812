package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

class DesignedOrbitsTest {
  private static final Epoch START = Epoch.parse("2027-12-20T00:00:00Z");

  /** Truth: cases ORB-01 and ECL-* of the published cases, computed independently. */
  @ParameterizedTest
  @CsvSource({"550,5739.0,97.593", "650,5863.7,97.986", "800,6052.4,98.603", "1200,6565.3,100.419"})
  void sunSynchronousOrbits(double altitude_km, double period_s, double inclination_deg) {
    var spec = new OrbitSpec.SunSynchronous(altitude_km * 1e3, Math.PI / 2, 0, 1, 1);
    MeanElements mean = DesignedOrbits.of(spec, START).elements().getFirst();
    assertThat(mean.period_s()).isEqualTo(period_s, within(0.06));
    assertThat(StrictMath.toDegrees(mean.inclination_rad()))
        .isEqualTo(inclination_deg, within(0.0015));
    assertThat(mean.rates().node_rad_per_s() * 86_400 * 365.2422)
        .isEqualTo(2 * Math.PI, within(1e-12));
  }

  /** Truth: the definition of mean solar time, from the Sun's mean longitude (Meeus, ch. 25). */
  @Test
  void nodeFollowsTheMeanSun() {
    double centuries = START.sinceJ2000_s() / (86_400 * 36_525.0);
    double meanSun = StrictMath.toRadians(280.46646 + 36_000.76983 * centuries);
    for (double hours : new double[] {6, 10.5, 18}) {
      double raan = SunSynchronous.raan_rad(hours * Math.PI / 12, START);
      double expected = meanSun + (hours - 12) * Math.PI / 12;
      assertThat(Polynomials.reduce_rad(raan - expected)).isEqualTo(0, within(2e-4));
    }
  }

  /** Truth: IAU 1982 sidereal time worked in Meeus, Astronomical Algorithms, example 12.a. */
  @Test
  void siderealTime() {
    double gmst = SiderealTime.gmst_rad(Epoch.parse("1987-04-10T00:00:00Z"));
    assertThat(gmst * 86_400 / (2 * Math.PI))
        .isEqualTo(13 * 3600 + 10 * 60 + 46.3668, within(2e-4));
  }

  /** Truth: definition of i: t/p/f (Walker 1984). */
  @Test
  void walkerPatterns() {
    var delta =
        new OrbitSpec.Walker(
            OrbitSpec.Walker.Pattern.DELTA, 550e3, StrictMath.toRadians(53), 12, 3, 1, 0.1);
    List<MeanElements> all = DesignedOrbits.of(delta, START).elements();
    assertThat(all).hasSize(12);
    assertThat(all.get(4).raan_rad() - all.get(0).raan_rad())
        .isEqualTo(2 * Math.PI / 3, within(1e-14));
    assertThat(all.get(4).meanAnomaly_rad()).isEqualTo(2 * Math.PI / 12, within(1e-14));
    assertThat(all.get(1).meanAnomaly_rad()).isEqualTo(2 * Math.PI / 4, within(1e-14));
    var star =
        new OrbitSpec.Walker(
            OrbitSpec.Walker.Pattern.STAR, 550e3, StrictMath.toRadians(87), 12, 3, 0, 0);
    assertThat(DesignedOrbits.of(star, START).elements().get(8).raan_rad())
        .isEqualTo(2 * Math.PI / 3, within(1e-14));
  }

  @Test
  void saysWhereNoSunSynchronousOrbitExists() {
    assertThatThrownBy(() -> SunSynchronous.inclination_rad(EarthGravity.ALTITUDE_ZERO_m + 7e6))
        .hasMessageContaining("below 5,980 km");
    assertThat(SunSynchronous.inclination_rad(EarthGravity.ALTITUDE_ZERO_m + 5.97e6)).isNotNaN();
  }
}
