package space.skyrack.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import space.skyrack.model.Radiation;

/**
 * Truth: closed forms of decay and of the Poisson process, and the events of arXiv:2511.19468v2.
 */
class DeliveredComputeTest {
  @Test
  void withoutSparesTheFleetDecays() {
    double decay = -Math.expm1(-0.05 * 5) / (0.05 * 5);
    assertThat(Spares.working_fraction(16, 0, 0.05, 5)).isEqualTo(decay, within(1e-9));
    assertThat(Spares.working_fraction(4000, 0, 0.05, 5)).isEqualTo(decay, within(1e-12));
  }

  /** One unit with one cold spare: working while at most one has failed, Poisson in k = 0 and 1. */
  @Test
  void aColdSpareTakesThePlaceOfTheFirstToFail() {
    double rate = 0.3;
    double life_yr = 4;
    double x = rate * life_yr;
    double mean = ((1 - Math.exp(-x)) + (1 - Math.exp(-x) * (1 + x))) / x;
    assertThat(Spares.working_fraction(1, 1, rate, life_yr)).isEqualTo(mean, within(1e-8));
  }

  @Test
  void manyUnitsComeCloseToTheirMean() {
    double chain = Spares.working_fraction(240, 12, 0.05, 5);
    double fluid = Spares.fluid_fraction(240, 12, 0.05, 5);
    assertThat(chain).isEqualTo(fluid, within(0.003)).isLessThan(fluid);
  }

  @Test
  void hostsStopAsOftenAsTheirDoseSays() {
    double byHand = 8 * (150.0 / 44 + 150.0 / 5000) + 150.0 / 450 + 150.0 / 400;
    assertThat(Upsets.host_per_yr(1.5)).isEqualTo(byHand, within(1e-9));
    double lost = Upsets.lost_fraction(1.5, new Radiation.Recovery(3600, 600));
    double hours = byHand * 40.0 / 60;
    assertThat(lost).isEqualTo(hours / (8766 + hours), within(1e-12));
  }
}
