package space.skyrack.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import space.skyrack.environment.Dose;
import space.skyrack.environment.DoseTable;
import space.skyrack.environment.OrbitDose;
import space.skyrack.model.Input;
import space.skyrack.model.Radiation;

class RadiationBudgetTest {
  private static final OrbitDose ORBIT =
      new OrbitDose(DoseTable.load(), 650e3, Math.toRadians(97.99));

  private static RadiationBudget budget(Input.Kind kind, double tolerance_Gy) {
    Radiation radiation =
        new Radiation(
            0.01,
            2,
            tolerance_Gy,
            tolerance_Gy,
            tolerance_Gy,
            kind,
            new Radiation.Recovery(3600, 600));
    return new RadiationBudget(radiation, ORBIT, ORBIT.behind(0.01), ORBIT.onCells(), 5, 0.001);
  }

  @Test
  void aMeasuredToleranceDecidesAndAnEstimateWarns() {
    Line measured = budget(Input.Kind.MEASURED, 5).line(Column.WORST);
    assertThat(measured.name()).isEqualTo(Line.Name.TOTAL_DOSE);
    assertThat(measured.status()).isEqualTo(Line.Status.FAILS);
    Line estimated = budget(Input.Kind.ESTIMATED, 5).line(Column.WORST);
    assertThat(estimated.status()).isEqualTo(Line.Status.AT_RISK);
    assertThat(estimated.comparable()).isFalse();
  }

  /** Regression values of the derived table, at the orbit and shield of arXiv:2511.19468. */
  @Test
  void suncatcherOrbit() {
    RadiationBudget budget = budget(Input.Kind.MEASURED, 20);
    assertThat(budget.dose().expected_Gy_per_yr() / Dose.RAD_Gy).isCloseTo(223.4, within(1.0));
    assertThat(budget.electronics_yr()).isCloseTo(8.95, within(0.05));
    assertThat(budget.arrayLoss_fraction_per_yr()).isCloseTo(0.00196, within(0.00002));
    assertThat(budget.arrayIsOptimistic()).isTrue();
  }
}
