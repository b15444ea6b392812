package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.budget.Column;
import space.skyrack.budget.Line;
import space.skyrack.diagnostic.Diagnostic;

/** Truth: hand calculations from the figures named in each test; else {@code CislunarCases}. */
class CislunarTest {
  private static final Path SYSTEMS = SharedData.repository().resolve("scenarios/systems");

  private static PlanReport plan(String name, String... sets) {
    Opening opening = Opening.of(SYSTEMS.resolve(name), List.of(sets));
    assertThat(opening.isUsable()).as(name).isTrue();
    return PlanReport.of(opening);
  }

  /**
   * 15 W through 354.4 h, 80 % of the depth, discharge 0.92^0.5: 6.93 kWh; the longest night adds 3
   * %.
   */
  @Test
  void aNightOnTheEquatorTakesItsBattery() {
    PlanReport plan =
        plan(
            "lonestar-lunar.yaml",
            "space.constellation.freedom.orbit.latitude=0 deg",
            "space.satellites.vault.power.bus_load=15 W",
            "space.satellites.vault.compute.count=0");
    Line battery = plan.tightest().plan().line(Line.Name.BATTERY_CAPACITY, Column.WORST);
    assertThat(battery.need_value() / 3.6e6).isCloseTo(6.93, within(0.25));
    assertThat(plan.tightest().season().season().sunlit_fraction()).isCloseTo(0.5, within(0.02));
  }

  /** At noon on the equator the ground warms a standing plate far more than at the pole. */
  @Test
  void theGroundAtNoonHeatsTheRadiator() {
    double pole_K = chip_K("lonestar-lunar.yaml");
    double equator_K =
        chip_K("lonestar-lunar.yaml", "space.constellation.freedom.orbit.latitude=0 deg");
    assertThat(equator_K - pole_K).isGreaterThan(40);
  }

  private static double chip_K(String name, String... sets) {
    return plan(name, sets)
        .tightest()
        .plan()
        .line(Line.Name.CHIP_TEMPERATURE, Column.WORST)
        .need_value();
  }

  /** 303,000 to 345,000 km over the speed of light: 0.99 to 1.15 s. */
  @Test
  void thePlanTellsLightTime() {
    PlanReport plan = plan("lonestar-l1.yaml");
    assertThat(plan.tightest().season().notes().getFirst())
        .contains("light takes 0.99")
        .contains("to 1.15");
    assertThat(PlanTable.text(plan, null, "")).contains("eclipses by the Earth", "h of darkness");
  }

  @Test
  void aRunIsRefusedWithItsPlace() {
    Opening opening = Opening.toRun(SYSTEMS.resolve("lonestar-l1.yaml"), List.of());
    assertThat(opening.isUsable()).isFalse();
    assertThat(opening.diagnostics())
        .extracting(Diagnostic::message)
        .contains("`l1` stands near the Moon: run cannot fly it");
  }
}
