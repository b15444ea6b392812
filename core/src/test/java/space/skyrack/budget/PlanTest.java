package space.skyrack.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import space.skyrack.budget.Line.Name;
import space.skyrack.budget.Line.Status;
import space.skyrack.environment.Exposure;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.Power;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Demand;
import space.skyrack.satellite.Designs;
import space.skyrack.satellite.Flow;
import space.skyrack.satellite.Platform;
import space.skyrack.satellite.PowerThermalKernel;
import space.skyrack.time.Grid;

class PlanTest {
  private static final double UMBRA_s = 18.95 * 60; // ECL-650
  private static final double SHADOW_s = 19.84 * 60;
  private static final double PERIOD_s = 5863.7;
  private static final double FLUX_W_per_m2 = 1407; // MODELS, December
  private static final double EARTH_W_per_m2 = 2 * 0.25 * 237;

  /** LTAN 06:00 at 650 km; 82 days of season with 14.73 shadows each. */
  private static final SeasonFacts DAWN_DUSK =
      new SeasonFacts(
          650e3,
          PERIOD_s,
          UMBRA_s,
          SHADOW_s,
          0,
          82 * 14.73,
          FLUX_W_per_m2,
          1361,
          Math.cos(Math.toRadians(2)),
          new OrbitLight(UMBRA_s, SHADOW_s, FLUX_W_per_m2, Math.cos(Math.toRadians(2))),
          new RadiatorHeat(31, 15, EARTH_W_per_m2),
          new RadiatorHeat(0, 0, EARTH_W_per_m2),
          27,
          42,
          Keeping.NONE,
          null);

  /** PRODUCT: it closes with throttle, and fails on array and battery with run. */
  @Test
  void dawnDusk24ClosesOnlyWithThrottling() {
    Plan throttled = Plan.of(Designs.aurora(), DAWN_DUSK);
    assertThat(throttled.lines()).noneMatch(line -> line.status() == Status.FAILS);
    assertThat(throttled.closes()).isTrue();
    assertThat(throttled.binding().line().name()).isEqualTo(Name.ARRAY_POWER);
    assertThat(throttled.binding().line().column()).isEqualTo(Column.WORST);

    Plan running = Plan.of(Designs.aurora(new EclipsePolicy.Run()), DAWN_DUSK);
    EnumSet<Name> failed = EnumSet.noneOf(Name.class);
    for (Line line : running.lines()) {
      if (line.status() == Status.FAILS) {
        failed.add(line.name());
      }
    }
    assertThat(running.closes()).isFalse();
    assertThat(failed).containsExactly(Name.ARRAY_POWER, Name.BATTERY_CAPACITY);
    assertThat(running.binding().line().name()).isEqualTo(Name.BATTERY_CAPACITY);
    // MODELS: a 15.4 kW satellite draws about 5 kWh in the worst shadow
    double needed_J = running.line(Name.BATTERY_CAPACITY, Column.WORST).need_value();
    assertThat(needed_J * 0.40 * Math.sqrt(0.92) / 3.6e6).isCloseTo(5, within(0.2));
  }

  /** One more unit closes a gap of one unit: the gain is the slope of the budget. */
  @Test
  void oneMoreUnitBuysWhatItSays() {
    Plan plan = Plan.of(Designs.aurora(), DAWN_DUSK);
    Binding binding = plan.binding();
    double perArea_W = plan.line(Name.ARRAY_POWER, Column.WORST).have_value() / 66;
    assertThat(binding.more()).isEqualTo("1 m2 of array");
    assertThat(binding.gain_value()).isCloseTo(perArea_W, within(1.0));
  }

  /** Where plan and run overlap: the depth of the worst shadow, the hottest chip, the recharge. */
  @Test
  void agreesWithTheKernel() {
    SatelliteDesign design = Designs.aurora();
    Plan plan = Plan.of(design, DAWN_DUSK);
    Platform p = Platform.endOfLife(design, plan.cycling());
    BlockState s = fly(p);

    double need_J = plan.line(Name.BATTERY_CAPACITY, Column.WORST).need_value();
    double drawn_fraction = 1 - s.minCharge_fraction[0];
    double planned_fraction = 0.40 * need_J / p.battery().capacity_J();
    assertThat(drawn_fraction / planned_fraction).isCloseTo(1, within(0.005));

    double chip_K = plan.line(Name.CHIP_TEMPERATURE, Column.WORST).need_value();
    assertThat(s.maxChip_K[0]).isBetween(chip_K - 3, chip_K);
    assertThat(s.sum(Flow.UNSERVED, 0)).isZero();
  }

  /** An array with no margin ends each orbit full; one percent less does not. */
  @Test
  void theNeededArrayIsTheOneThatRecharges() {
    SatelliteDesign design = Designs.aurora();
    Line power = Plan.of(design, DAWN_DUSK).line(Name.ARRAY_POWER, Column.WORST);
    double just_ratio = power.need_value() / power.have_value();
    assertThat(endCharge_fraction(design, just_ratio * 1.005)).isCloseTo(1, within(1e-6));
    assertThat(endCharge_fraction(design, just_ratio * 0.985)).isLessThan(0.999);
  }

  private static double endCharge_fraction(SatelliteDesign design, double area_ratio) {
    Power.Array a = design.power().array();
    Power.Array array =
        new Power.Array(
            a.area_m2() * area_ratio,
            a.cell_efficiency(),
            a.packing_fraction(),
            a.temperatureCoefficient_per_K(),
            a.reference_K(),
            a.absorptivity_ratio(),
            a.frontEmissivity_ratio(),
            a.backEmissivity_ratio(),
            a.degradation_fraction_per_yr(),
            a.conversion_efficiency(),
            a.areal_kg_per_m2());
    Power power =
        new Power(
            array,
            design.power().battery(),
            design.power().busLoad_W(),
            design.power().eclipsePolicy());
    SatelliteDesign other = Designs.with(design, power);
    Platform p = Platform.endOfLife(other, Plan.cycling(design, DAWN_DUSK));
    return fly(p).battery_J[0] / p.battery().capacity_J();
  }

  /** Three worst orbits of 10 s steps; the partial phases change evenly. */
  private static BlockState fly(Platform p) {
    int orbits = 3;
    Grid grid = new Grid(0, 10_000_000_000L, (int) (orbits * PERIOD_s / 10) + 1);
    Exposure e = new Exposure(1, grid);
    e.reset(1, grid);
    for (int k = 0; k < grid.steps(); k++) {
      e.array_W_per_m2[k] = FLUX_W_per_m2 * DAWN_DUSK.incidence_fraction();
      e.radiatorSun_W_per_m2[k] = 31;
      e.radiatorAlbedo_W_per_m2[k] = 15;
      e.radiatorEarth_W_per_m2[k] = EARTH_W_per_m2;
    }
    double partial_s = 0.5 * (SHADOW_s - UMBRA_s);
    int slices = 20;
    int perOrbit = 2 * slices + 2;
    e.piece_ns = new long[orbits * perOrbit];
    e.piece_fraction = new double[orbits * perOrbit];
    int piece = 0;
    for (int orbit = 0; orbit < orbits; orbit++) {
      double from_s = orbit * PERIOD_s;
      for (int i = 0; i < slices; i++) {
        e.piece_ns[piece] = Math.round((from_s + partial_s * i / slices) * 1e9);
        e.piece_fraction[piece++] = 1 - (i + 0.5) / slices;
      }
      e.piece_ns[piece++] = Math.round((from_s + partial_s) * 1e9);
      for (int i = 0; i < slices; i++) {
        double at_s = from_s + partial_s + UMBRA_s + partial_s * i / slices;
        e.piece_ns[piece] = Math.round(at_s * 1e9);
        e.piece_fraction[piece++] = (i + 0.5) / slices;
      }
      e.piece_ns[piece] = Math.round((from_s + SHADOW_s) * 1e9);
      e.piece_fraction[piece++] = 1;
    }
    e.pieceRow[1] = piece;
    BlockState s = new BlockState(1);
    Demand demand = new Demand(1);
    demand.work_fraction[0] = 1;
    s.startInBalance(p, e, demand);
    PowerThermalKernel.advance(p, e, 0, grid.steps(), demand, s);
    return s;
  }
}
