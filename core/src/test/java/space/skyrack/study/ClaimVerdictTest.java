package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static space.skyrack.study.Verdict.CANNOT_BE_KNOWN;
import static space.skyrack.study.Verdict.DOES_NOT_HOLD;
import static space.skyrack.study.Verdict.HOLDS;
import static space.skyrack.study.Verdict.HOLDS_ONLY_IF;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Verdicts follow from numbers, each on both sides of its thresholds. Truth: by hand. */
class ClaimVerdictTest {
  private static final Bracket ONE = Bracket.exactly(1);

  @Test
  void brackets() {
    Bracket wide = new Bracket(1, 2, 4);
    assertThat(wide.times(wide)).isEqualTo(new Bracket(1, 4, 16));
    assertThat(wide.over(wide)).isEqualTo(new Bracket(0.25, 1, 4));
    assertThat(wide.plus(wide)).isEqualTo(new Bracket(2, 4, 8));
    assertThat(wide.minus(wide)).isEqualTo(new Bracket(0, 0, 3));
    assertThat(wide.falling(x -> 1 / x)).isEqualTo(new Bracket(0.25, 0.5, 1));
    assertThat(wide.atMost(3)).isEqualTo(new Bracket(1, 2, 3));
    assertThat(Bracket.spanning(4, 1, 2)).isEqualTo(wide);
    assertThat(Bracket.spanning(1, 3)).isEqualTo(new Bracket(1, 2, 3));
    assertThat(Bracket.all(List.of(wide, Bracket.exactly(3), Bracket.exactly(9))))
        .isEqualTo(new Bracket(1, 3, 9));
    assertThatThrownBy(() -> new Bracket(2, 1, 3)).hasMessageContaining("between 2.0 and 3.0");
  }

  @Test
  void enoughOrNot() {
    assertThat(Verdict.suffices(new Bracket(3, 4, 5), new Bracket(1, 2, 3))).isEqualTo(HOLDS);
    assertThat(Verdict.suffices(new Bracket(1, 2, 3), new Bracket(2, 3, 4)))
        .isEqualTo(HOLDS_ONLY_IF);
    assertThat(Verdict.suffices(ONE, new Bracket(2, 3, 4))).isEqualTo(DOES_NOT_HOLD);
    assertThat(Verdict.given(HOLDS, true)).isEqualTo(HOLDS);
    assertThat(Verdict.given(DOES_NOT_HOLD, true)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(Verdict.given(HOLDS, false)).isEqualTo(DOES_NOT_HOLD);
  }

  @Test
  void satellitesOfAGigawatt() {
    assertThat(ClaimGigawatt.verdict(10_000, Bracket.exactly(10_000), 10_000)).isEqualTo(HOLDS);
    assertThat(ClaimGigawatt.verdict(10_000, Bracket.exactly(12_000), 10_000))
        .isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimGigawatt.verdict(8_000, Bracket.exactly(8_000), 10_000))
        .isEqualTo(DOES_NOT_HOLD);
    assertThat(ClaimGigawatt.verdictOfThousands(new Bracket(2_000, 4_000, 9_000))).isEqualTo(HOLDS);
    assertThat(ClaimGigawatt.verdictOfThousands(new Bracket(100, 4_000, 9_000)))
        .isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimGigawatt.verdictOfThousands(Bracket.exactly(40))).isEqualTo(DOES_NOT_HOLD);
    // (1 - exp(-0.5)) / 0.5 by hand.
    assertThat(ClaimGigawatt.survival_fraction(0.1, 5)).isCloseTo(0.786939, within(1e-6));
    assertThat(ClaimGigawatt.survival_fraction(0, 5)).isOne();
  }

  @Test
  void launchesThatGrow() {
    // 8 = 2^3 at a doubling a year.
    Bracket wait_yr = ClaimStarship.until_yr(Bracket.exactly(8), ONE, ONE);
    assertThat(wait_yr.central_value()).isCloseTo(3, within(1e-12));
    assertThat(ClaimStarship.until_yr(ONE, Bracket.exactly(8), ONE).high_value()).isZero();
    assertThat(ClaimStarship.verdict(wait_yr)).isEqualTo(HOLDS);
    assertThat(ClaimStarship.verdict(new Bracket(3, 6, 30))).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimStarship.verdict(new Bracket(21, 26, 30))).isEqualTo(DOES_NOT_HOLD);
    // 2 + 4 + 8.
    assertThat(ClaimGrid.launched_kg(ONE, ONE, 3).central_value()).isEqualTo(14);
    assertThat(ClaimRamp.verdict(Bracket.exactly(2e9), Bracket.exactly(0))).isEqualTo(HOLDS);
    assertThat(ClaimRamp.verdict(Bracket.exactly(1e8), Bracket.exactly(9)))
        .isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimRamp.verdict(Bracket.exactly(1e8), Bracket.exactly(21)))
        .isEqualTo(DOES_NOT_HOLD);
  }

  @Test
  void lightAndHeat() {
    assertThat(ClaimSunlight.verdict(0, 0)).isEqualTo(HOLDS);
    assertThat(ClaimSunlight.verdict(600, 0)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimSunlight.verdict(600, 60)).isEqualTo(DOES_NOT_HOLD);
    assertThat(ClaimCooling.verdict(Bracket.exactly(300), 358, 0)).isEqualTo(HOLDS);
    assertThat(ClaimCooling.verdict(Bracket.exactly(560), 358, 0.1)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimCooling.verdict(Bracket.exactly(560), 358, -0.1)).isEqualTo(DOES_NOT_HOLD);
    // The Sun's surface: 6.3e7 W/m2 at 5,772 K (IAU 2015 resolution B3).
    assertThat(ClaimCooling.bare_K(6.294e7)).isCloseTo(5772, within(1.0));
    // 2 x 0.9 x (5.670374e-8 x 350^4 - 0.2578 x 237) by hand.
    assertThat(ClaimCooling.shed_W_per_m2(350, 0.9, 550e3)).isCloseTo(1421.7, within(1.0));
    assertThat(ClaimProductivity.verdict(new Bracket(8, 9, 10), 8)).isEqualTo(HOLDS);
    assertThat(ClaimProductivity.verdict(new Bracket(4, 6, 10), 8)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimProductivity.verdict(new Bracket(4, 6, 7), 8)).isEqualTo(DOES_NOT_HOLD);
  }

  @Test
  void delay() {
    assertThat(ClaimLatency.slant_m(550e3, Math.PI / 2)).isCloseTo(550e3, within(1e-3));
    // Wertz and Larson, Space Mission Analysis and Design, 3rd ed., section 5.2: to the horizon.
    assertThat(ClaimLatency.slant_m(550e3, 0)).isCloseTo(2_705e3, within(2e3));
    assertThat(ClaimLatency.verdict(Bracket.exactly(0))).isEqualTo(HOLDS);
    assertThat(ClaimLatency.verdict(Bracket.exactly(5e5))).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimLatency.verdict(Bracket.exactly(3e7))).isEqualTo(DOES_NOT_HOLD);
    assertThat(ClaimMoon.verdict(Bracket.exactly(2), ONE, Bracket.exactly(0.01)))
        .isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimMoon.verdict(Bracket.exactly(0.5), ONE, Bracket.exactly(0.01)))
        .isEqualTo(HOLDS);
    assertThat(ClaimMoon.verdict(Bracket.exactly(0.5), ONE, ONE)).isEqualTo(DOES_NOT_HOLD);
  }

  @Test
  void shares() {
    assertThat(ClaimLaunchers.verdict(Bracket.exactly(0.8))).isEqualTo(HOLDS);
    assertThat(ClaimLaunchers.verdict(Bracket.exactly(0.6))).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimLaunchers.verdict(Bracket.exactly(0.4))).isEqualTo(DOES_NOT_HOLD);
    assertThat(ClaimFootprint.verdict(Bracket.exactly(0))).isEqualTo(HOLDS);
    assertThat(ClaimFootprint.verdict(Bracket.exactly(0.01))).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimFootprint.verdict(Bracket.exactly(0.5))).isEqualTo(DOES_NOT_HOLD);
    // Sites with 1/2 each: 1/2 if alike, 3/4 if independent.
    Bracket half = Bracket.exactly(0.5);
    assertThat(ClaimOpen.anySite(List.of(half, half))).isEqualTo(new Bracket(0.5, 0.625, 0.75));
  }

  @Test
  void money() {
    Bracket dearer = new Bracket(2, 3, 4);
    Bracket either = new Bracket(0.5, 1, 2);
    Bracket cheaper = new Bracket(0.2, 0.5, 0.9);
    assertThat(ClaimMoney.cheaper(cheaper)).isEqualTo(HOLDS);
    assertThat(ClaimMoney.cheaper(either)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimMoney.cheaper(dearer)).isEqualTo(DOES_NOT_HOLD);
    assertThat(ClaimMoney.pays(HOLDS, cheaper)).isEqualTo(HOLDS);
    assertThat(ClaimMoney.pays(HOLDS_ONLY_IF, dearer)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimMoney.pays(DOES_NOT_HOLD, dearer)).isEqualTo(DOES_NOT_HOLD);
    assertThat(ClaimCapital.loses(dearer)).isEqualTo(HOLDS);
    assertThat(ClaimCapital.loses(either)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimCapital.loses(cheaper)).isEqualTo(DOES_NOT_HOLD);
    // SUN-13 from the mass that has flown: 3,600 USD/kg and 20 % give 200 after 12.95 doublings.
    Bracket kg =
        ClaimMoney.learnt_kg(Bracket.exactly(3600), Bracket.exactly(1), Bracket.exactly(0.2), 200);
    assertThat(StrictMath.log(kg.central_value()) / StrictMath.log(2))
        .isCloseTo(12.953, within(1e-3));
  }

  @Test
  void whatNobodyMeasured() {
    assertThat(ClaimRamp.verdict(false)).isEqualTo(CANNOT_BE_KNOWN);
    assertThat(ClaimRamp.verdict(true)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimGrid.verdict(ONE, false)).isEqualTo(CANNOT_BE_KNOWN);
    assertThat(ClaimGrid.verdict(ONE, true)).isEqualTo(HOLDS);
    assertThat(ClaimGrid.verdict(Bracket.exactly(0.1), true)).isEqualTo(HOLDS_ONLY_IF);
    assertThat(ClaimOpen.verdict(0.8, false)).isEqualTo(CANNOT_BE_KNOWN);
    assertThat(ClaimOpen.verdict(0.8, true)).isEqualTo(DOES_NOT_HOLD);
    assertThat(ClaimOpen.verdict(0.3, true)).isEqualTo(HOLDS_ONLY_IF);
  }
}
