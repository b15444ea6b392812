package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import space.skyrack.model.Power;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;

/** The closed forms of array, heat path and ageing. */
class ClosedFormTest {
  private static SolarArray array(
      double area_m2, double efficiency, double packing, double degradation, double age_yr) {
    return SolarArray.of(
        new Power.Array(
            area_m2, efficiency, packing, 0, 301.15, 0.92, 0.85, 0.85, degradation, 1, 2.5),
        age_yr);
  }

  private static HeatPath radiator(
      int faces, double emissivity, double absorptivity, double fin, double arrayView) {
    SatelliteDesign base = Designs.aurora();
    Thermal.Radiator plate =
        new Thermal.Radiator(
            1, faces, emissivity, absorptivity, absorptivity, fin, 5000, arrayView, 5);
    Thermal thermal = new Thermal(plate, base.thermal().loop(), base.thermal().limits());
    return Platform.beginningOfLife(Designs.with(base, thermal)).heat();
  }

  /** MODELS: the array's back at 330 to 350 K, seen with F = 0.2 by one face, costs 10 K. */
  @Test
  void aBlockedViewIsNotColdSpace() {
    HeatPath free = radiator(2, 0.88, 0.30, 1, 0);
    HeatPath blocked = radiator(2, 0.88, 0.30, 1, 0.1); // mean of two faces
    double earth = 2 * 0.25 * 237;
    double heat = 900;
    double alone_K = free.radiator_K(heat + free.absorbed_W(0, 0, earth, 350));
    double cost_K = blocked.radiator_K(heat + blocked.absorbed_W(0, 0, earth, 350)) - alone_K;
    assertThat(cost_K).isCloseTo(10, within(1.0));
    // 30 K colder when a quarter of the light leaves as electricity, 7 K then
    double producing_K = array(1, 0.295, 0.9, 0, 0).temperature_K(1407);
    assertThat(producing_K).isBetween(315.0, 335.0);
    assertThat(blocked.radiator_K(heat + blocked.absorbed_W(0, 0, earth, producing_K)) - alone_K)
        .isBetween(6.0, cost_K);
  }

  /** The balance that the temperature claims to solve. */
  @Test
  void arrayTemperatureBalances() {
    SolarArray warm =
        SolarArray.of(new Power.Array(1, 0.3, 0.9, -0.003, 301.15, 0.92, 0.85, 0.85, 0, 1, 2.5), 0);
    double worst = 0;
    for (double light = 0; light <= 1500; light += 100) {
      double low = 100;
      double high = 500;
      while (high - low > 1e-9) {
        double middle = 0.5 * (low + high);
        double heat = 0.92 * light + warm.earth_W_per_m2() - warm.power_W(light, middle);
        if (heat > warm.emission_W_per_m2_K4() * Math.pow(middle, 4)) {
          low = middle;
        } else {
          high = middle;
        }
      }
      worst = Math.max(worst, Math.abs(warm.temperature_K(light) - low));
    }
    assertThat(worst).isLessThan(0.1);
  }

  /** The bypass keeps the steady loop temperature continuous in the heat. */
  @Test
  void steadyLoopTemperatureIsContinuous() {
    HeatPath path = Platform.beginningOfLife(Designs.aurora()).heat();
    double before = path.loop_K(0, path.radiator_K(500));
    for (double heat = 5; heat < 20_000; heat += 5) {
      double next = path.loop_K(heat, path.radiator_K(heat + 500));
      assertThat(next - before).as("at %s W", heat).isBetween(0.0, 1.5);
      before = next;
    }
  }

  /** Cycles to 80 % at full depth, by definition; a tenth of the depth lasts 31.6 times longer. */
  @Test
  void batteryAgeing() {
    Power.Battery battery = Designs.battery(10); // 1.5 %/yr, 2000 cycles, exponent 1.5
    assertThat(Ageing.batteryHealth_fraction(battery, 2, new Cycling(1000, 1)))
        .isCloseTo(1 - 0.03 - 0.2, within(1e-12));
    assertThat(Ageing.batteryHealth_fraction(battery, 2, new Cycling(1000, 0.1)))
        .isCloseTo(1 - 0.03 - 0.2 / Math.pow(10, 1.5), within(1e-12));
    assertThat(Ageing.batteryHealth_fraction(battery, 5, Cycling.NONE))
        .isCloseTo(0.925, within(1e-12));
  }
}
