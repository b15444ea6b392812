package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.skyrack.SharedData;
import space.skyrack.satellite.Atmosphere.Activity;

class AtmosphereTest {
  @ParameterizedTest
  @ValueSource(doubles = {200, 450, 650, 1000, 1500, 2000})
  void rowsAreThoseOfNrlmsise00(double altitude_km) {
    double[][] activities = {{65, 0}, {140, 15}, {250, 45}};
    for (Activity activity : Activity.values()) {
      double[] indices =
          switch (activity) {
            case LOW -> activities[0];
            case MEAN -> activities[1];
            case HIGH -> activities[2];
          };
      double oracle = new MsisOracle(indices[0], indices[1]).mean_kg_per_m3(altitude_km * 1e3);
      assertThat(Atmosphere.density_kg_per_m3(altitude_km * 1e3, activity) / oracle)
          .as("%s at %s km", activity, altitude_km)
          .isCloseTo(1, within(1e-3));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {225, 425, 675, 1050})
  void betweenRowsTheErrorIsSmall(double altitude_km) {
    double oracle = new MsisOracle(140, 15).mean_kg_per_m3(altitude_km * 1e3);
    assertThat(Atmosphere.density_kg_per_m3(altitude_km * 1e3, Activity.MEAN) / oracle)
        .isCloseTo(1, within(0.08));
  }

  /** The standard atmosphere is one of moderate activity: the same order of magnitude. */
  @Test
  void agreesWithTheStandardAtmosphereOf1976() throws IOException {
    int rows = 0;
    for (String line : Files.readAllLines(SharedData.file("atmosphere/ussa1976.dat"))) {
      String[] columns = line.strip().split("\\s+");
      if (columns.length < 2 || !columns[0].matches("[2-9]00000")) {
        continue;
      }
      double altitude_m = Double.parseDouble(columns[0]);
      double ratio =
          Atmosphere.density_kg_per_m3(altitude_m, Activity.MEAN) / Double.parseDouble(columns[1]);
      assertThat(ratio).as("at %s m", altitude_m).isBetween(0.7, 2.2);
      rows++;
    }
    assertThat(rows).isEqualTo(8);
  }

  /** SYSTEMS_AND_PARTS: 1.6e-13 kg/m3 at 650 km with a swing of about 100. */
  @Test
  void spansTheQuotedSwingAt650km() {
    double low = Atmosphere.density_kg_per_m3(650e3, Activity.LOW);
    double high = Atmosphere.density_kg_per_m3(650e3, Activity.HIGH);
    assertThat(high / low).isBetween(50.0, 150.0);
    assertThat(1.6e-13).isBetween(Atmosphere.density_kg_per_m3(650e3, Activity.MEAN), high);
  }

  /** MODELS: 27 m2 and 1.1 t take 0.5, 5 and 48 m/s per year at 650 km. */
  @Test
  void makeUpOfDragMatchesTheHandCheckedFigures() {
    double ballistic = 2.2 * 27 / 1100;
    assertThat(Drag.makeUp_m_per_s_per_yr(650e3, 1e-14, ballistic)).isCloseTo(0.5, within(0.03));
    assertThat(Drag.makeUp_m_per_s_per_yr(650e3, 1e-13, ballistic)).isCloseTo(5, within(0.2));
    assertThat(Drag.makeUp_m_per_s_per_yr(650e3, 1e-12, ballistic)).isCloseTo(48, within(0.5));
  }

  /** MODELS: disposal from 650 km costs about 170 m/s. */
  @Test
  void spiralAndPropellant() {
    assertThat(Drag.spiral_m_per_s(650e3, 340e3)).isCloseTo(171, within(2.0));
    double propellant = Drag.propellant_kg(1000, 200, 1500);
    assertThat(Drag.deltaV_m_per_s(1000, propellant, 1500)).isCloseTo(200, within(1e-9));
    assertThat(propellant).isCloseTo(13.69, within(0.01)); // 1000 (exp(200 / 14710) - 1)
  }

  /** Decay shortens with activity and lengthens with altitude; figures are regression values. */
  @Test
  void decayAgainstTheFiveYearRule() {
    double ballistic = 2.2 * 27 / 1100;
    assertThat(Drag.decay_yr(550e3, ballistic, Activity.MEAN)).isLessThan(5);
    assertThat(Drag.decay_yr(800e3, ballistic, Activity.MEAN)).isGreaterThan(5);
    assertThat(Drag.decay_yr(650e3, ballistic, Activity.HIGH))
        .isLessThan(Drag.decay_yr(650e3, ballistic, Activity.LOW) / 20);
  }
}
