package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.environment.belts.DoseDerivation;
import space.skyrack.environment.belts.FieldGrid;
import space.skyrack.environment.belts.OrbitFlux;
import space.skyrack.environment.belts.TrappedModel;

class DoseTableTest {
  private static final double SSO_rad = Math.toRadians(97.99);
  private final DoseTable table = DoseTable.load();

  /**
   * The committed table is what the models, maps and reference run give; {@code
   * -Dskyrack.rewriteDoseTable=true} writes it anew.
   */
  @Test
  void theTableIsWhatTheModelsGive() throws IOException {
    DoseDerivation derivation = new DoseDerivation();
    Path file =
        SharedData.repository()
            .resolve("core/src/main/resources/space/skyrack/environment/dose.csv");
    if (Boolean.parseBoolean(System.getProperty("skyrack.rewriteDoseTable", "false"))) {
      Files.write(file, derivation.table());
    }
    List<String> expected = new ArrayList<>(DoseDerivation.solarLines());
    expected.addAll(derivation.lines(650));
    expected.addAll(derivation.lines(1400));
    assertThat(Files.readAllLines(file)).containsAll(expected).hasSize(702);
  }

  /** Maps at 600 and 700 km alone foretell the orbit mean at 1,000 km: so do all of them 1,600. */
  @Test
  void fieldsCanBeExtrapolatedUpwards() {
    TrappedModel model = new TrappedModel(SharedData.file("radiation/ap8max.asc"));
    double[] energies_MeV = {50};
    double far_value =
        new OrbitFlux(model, FieldGrid.of(600, 700).orbit(1000), energies_MeV).mean_value(82)[0];
    double near_value =
        new OrbitFlux(model, FieldGrid.all().orbit(1000), energies_MeV).mean_value(82)[0];
    assertThat(far_value / near_value).isCloseTo(1, within(0.01));
  }

  @Test
  void doseRisesWithAltitudeAndFallsWithShielding() {
    for (double altitude_km = 400; altitude_km < 1600; altitude_km += 25) {
      Dose here = table.behind(0.01, altitude_km * 1e3, SSO_rad);
      Dose higher = table.behind(0.01, (altitude_km + 25) * 1e3, SSO_rad);
      Dose thicker = table.behind(0.012, altitude_km * 1e3, SSO_rad);
      assertThat(higher.expected_Gy_per_yr()).isGreaterThan(here.expected_Gy_per_yr());
      assertThat(thicker.expected_Gy_per_yr()).isLessThan(here.expected_Gy_per_yr());
      assertThat(here.low_Gy_per_yr()).isLessThan(here.expected_Gy_per_yr());
      assertThat(here.high_Gy_per_yr()).isGreaterThan(here.expected_Gy_per_yr());
      assertThat(here.slab_ratio()).isBetween(0.2, 1.0);
    }
  }

  @Test
  void aRetrogradeOrbitIsItsMirrorImage() {
    assertThat(table.behind(0.003, 700e3, Math.toRadians(100)))
        .isEqualTo(table.behind(0.003, 700e3, Math.toRadians(80)));
  }

  @Test
  void saysWhereItEnds() {
    assertThat(DoseTable.covers(399e3)).isFalse();
    assertThat(DoseTable.covers(1400e3)).isTrue();
    assertThat(DoseTable.coversShield(0.021)).isFalse();
    assertThat(table.behind(0.01, 300e3, SSO_rad).protonsSolarMin_Gy_per_yr())
        .isEqualTo(table.behind(0.01, 400e3, SSO_rad).protonsSolarMin_Gy_per_yr());
  }
}
