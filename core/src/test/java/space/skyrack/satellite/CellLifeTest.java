package space.skyrack.satellite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CellLifeTest {
  /** Rocket Lab's IMM-beta cell keeps 87 % after 1e15 electrons of 1 MeV per cm2. */
  @Test
  void keepsWhatTheMakerSays() {
    assertThat(CellLife.remaining_fraction(1e19)).isCloseTo(0.87, within(0.001));
    assertThat(CellLife.remaining_fraction(0)).isEqualTo(1);
  }

  @Test
  void theYearlyLossCompoundsToTheEndOfLife() {
    double loss_fraction = CellLife.loss_fraction_per_yr(2e17, 5);
    assertThat(Math.pow(1 - loss_fraction, 5))
        .isCloseTo(CellLife.remaining_fraction(1e18), within(1e-12));
  }
}
