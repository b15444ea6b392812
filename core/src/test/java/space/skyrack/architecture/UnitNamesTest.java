package space.skyrack.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of names, by examples from the house rules. */
class UnitNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "power_W",
        "x_m",
        "vx_m_per_s",
        "semiMajorAxis_m",
        "temperature_K",
        "roundTrip_efficiency",
        "degradation_fraction_per_yr",
        "heatCapacity_J_per_m2_K",
        "resistance_K_per_W",
        "avoidance_m_per_s_per_yr",
        "price_usd_per_kg",
        "chargeLimit_per_h",
        "temperatureCoefficient_per_K",
        "ORIGIN_FROM_J2000_s",
        "STEFAN_BOLTZMANN_W_per_m2_K4",
        "fraction",
        "visibleFraction",
        "sum_value",
        "PREFIX_VALUES",
        "TWO_PI"
      })
  void good(String name) {
    assertThat(UnitNames.isGood(name, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "power",
        "x",
        "m",
        "s",
        "altitude_km",
        "angle_deg",
        "power_W_per",
        "per_s_x",
        "flux_W_perm2",
        "MU",
        "power_",
        "_",
        "diffraction"
      })
  void bad(String name) {
    assertThat(UnitNames.isGood(name, false)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"altitude_km", "price_usd_per_kWh", "inclination_deg"})
  void goodWherePeopleRead(String name) {
    assertThat(UnitNames.isGood(name, true)).isTrue();
  }
}
