package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.economics.Footprint.Cause;
import space.skyrack.economics.Footprint.Trace;
import space.skyrack.model.Baseline;
import space.skyrack.model.Money;
import space.skyrack.model.Span;
import space.skyrack.model.Traces;

/** Truth: Ohs et al., arXiv:2508.06250, 20.8 + 158 kg/kg, and arithmetic in the comments. */
class FootprintTest {
  private static final Traces TRACES =
      new Traces(Span.of(20.8), new Span(0, 158, 316), Span.of(318), Span.of(100), Span.of(0.016));
  private static final Money MONEY = Grounds.money(10, 0, 0.1);

  /** Launch and re-entry of a Falcon 9 over five years of full load. */
  @ParameterizedTest
  @CsvSource({"20, 82", "8.9, 36", "40, 163"})
  void carbonOfLaunchedPower(double specific_kg_per_kW, double wanted_g_per_kWh) {
    double carbon_g_per_kWh =
        1000 * Footprint.launched_kg_per_kWh(specific_kg_per_kW, 20.8 + 158, 5);
    assertThat(carbon_g_per_kWh).isCloseTo(wanted_g_per_kWh, within(0.5));
  }

  /** 100 t up: 2,080 t from launch, 15,800 t from re-entry, 1,600 m3 at the pad. */
  @Test
  void orbitCountsWhatIsLaunched() {
    Delivery hours = Delivery.steady(10, new Delivery.Year(1000, 8766e3, 1e6), 1e6);
    Footprint orbit = Footprint.orbit(new Footprint.Lifted(100e3, 2000, 60e3), TRACES, hours);
    Span carbon = orbit.total(Trace.CARBON);
    assertThat(carbon.central_value()).isCloseTo(17_880e3 + 636e3 + 6_000e3, within(1.0));
    assertThat(carbon.low_value()).isCloseTo(2_080e3 + 636e3 + 6_000e3, within(1.0));
    assertThat(orbit.total(Trace.WATER).central_value()).isCloseTo(1600, within(1e-6));
    assertThat(orbit.perDelivered(Trace.CARBON).central_value())
        .isCloseTo(carbon.central_value() / 87.66e6, within(1e-9));
    assertThat(orbit.lines())
        .filteredOn(line -> line.trace() == Trace.LAND && line.amount() == null)
        .extracting(Footprint.Line::note)
        .allMatch(note -> note.startsWith("not counted"));
  }

  /**
   * 900 kW for 10 years is 78.894 GWh, times 1.2 x 0.345 kg/kWh 32,662 t; water 0.5 of it and 4.52
   * of 1.2 times it, L/kWh; land 3 m2/kW on 1 MW.
   */
  @Test
  void theGridCountsItsEnergy() {
    Baseline.Grid grid = new Baseline.Grid("grid", 0, Grounds.facility(1.2, 12, 15), Grounds.GRID);
    Footprint ground = footprint(grid);
    assertThat(amount(ground, Trace.CARBON, Cause.ENERGY)).isCloseTo(32_662e3, within(1e3));
    assertThat(amount(ground, Trace.WATER, Cause.COOLING)).isCloseTo(39_447, within(1.0));
    assertThat(amount(ground, Trace.WATER, Cause.ENERGY)).isCloseTo(427_921, within(10.0));
    assertThat(ground.total(Trace.LAND).central_value()).isCloseTo(3000, within(1e-6));
    assertThat(ground.perDelivered(Trace.LAND).central_value()).isCloseTo(3, within(0.01));
    double bought = 1000 * (2 * 1.05 + 10 * 0.045);
    assertThat(amount(ground, Trace.CARBON, Cause.SERVERS)).isCloseTo(318 * bought, within(1.0));
  }

  /** Gas of 50.29 kg/GJ at 55.03 % gives 0.329 kg/kWh. */
  @Test
  void gasCountsItsFuel() {
    Baseline.Generator plant =
        new Baseline.Generator(
            1.8, 0.2, 4e-9, 0.5503, 0, 20, Span.of(50.29e-9), Span.of(0), Span.of(1e-4));
    Footprint ground = footprint(new Baseline.Gas("gas", 0, Grounds.facility(1, 12, 15), plant));
    double perEnergy_kg_per_kWh = amount(ground, Trace.CARBON, Cause.ENERGY) / 78.894e6;
    assertThat(perEnergy_kg_per_kWh).isCloseTo(0.329, within(0.0005));
  }

  @Test
  void bothSidesHaveTheSameNames() {
    Delivery hours = Delivery.steady(10, new Delivery.Year(1, 1, 1), 1);
    Footprint orbit = Footprint.orbit(new Footprint.Lifted(1, 1, 1), TRACES, hours);
    Baseline.Grid grid = new Baseline.Grid("grid", 0, Grounds.facility(1.2, 12, 15), Grounds.GRID);
    assertThat(footprint(grid).lines().stream().map(line -> line.trace() + " " + line.cause()))
        .containsExactlyInAnyOrderElementsOf(
            orbit.lines().stream().map(line -> line.trace() + " " + line.cause()).toList());
  }

  private static Footprint footprint(Baseline.Built baseline) {
    Program program = GroundProgram.of(baseline, Grounds.load(1), MONEY, null);
    return Footprint.ground(baseline, Grounds.load(1), TRACES, program, null);
  }

  private static double amount(Footprint footprint, Trace trace, Cause cause) {
    for (Footprint.Line line : footprint.lines()) {
      Span amount = line.amount();
      if (line.trace() == trace && line.cause() == cause && amount != null) {
        return amount.central_value();
      }
    }
    return Double.NaN;
  }
}
