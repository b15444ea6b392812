package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Truth: SUN-13 of the published cases, and what the same added mass gives from flown mass. */
class WrightCurveTest {
  private static final WrightCurve SUNCATCHER = new WrightCurve(1800, 400e3, 0.20);

  @Test
  void theSuncatcherCurve() {
    assertThat(SUNCATCHER.priceAfter_usd_per_kg(370e6)).isCloseTo(199.64, within(0.005));
  }

  @Test
  void theSameMassFromWhatHasFlown() {
    double fromInternal = new WrightCurve(1800, 7400e3, 0.20).priceAfter_usd_per_kg(370e6);
    double fromList = new WrightCurve(3600, 7400e3, 0.20).priceAfter_usd_per_kg(370e6);
    assertThat(fromInternal).isCloseTo(508, within(0.5));
    assertThat(fromList).isCloseTo(1015, within(0.5));
  }

  @Test
  void oneDoublingIsOneStep() {
    assertThat(SUNCATCHER.doublings_count(800e3)).isEqualTo(1);
    assertThat(SUNCATCHER.price_usd_per_kg(800e3)).isCloseTo(1440, within(1e-9));
    assertThat(SUNCATCHER.price_usd_per_kg(400e3)).isEqualTo(1800);
  }

  @Test
  void massForAPriceIsTheInverse() {
    double mass_kg = SUNCATCHER.cumulative_kg(200);
    assertThat(SUNCATCHER.price_usd_per_kg(mass_kg)).isCloseTo(200, within(1e-9));
    assertThat(new WrightCurve(1800, 400e3, 0).cumulative_kg(200)).isInfinite();
  }

  @Test
  void yearsAddUp() {
    double[] prices_usd_per_kg = SUNCATCHER.byYear_usd_per_kg(new double[] {0, 185e6, 185e6});
    assertThat(prices_usd_per_kg[0]).isEqualTo(1800);
    assertThat(prices_usd_per_kg[2]).isCloseTo(199.64, within(0.005));
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new WrightCurve(-1, 1, 0.2)).hasMessageContaining("-1.0 USD/kg");
    assertThatThrownBy(() -> new WrightCurve(1, 0, 0.2)).hasMessageContaining("0.0 kg");
    assertThatThrownBy(() -> new WrightCurve(1, 1, 1)).hasMessageContaining("below 1");
    assertThatThrownBy(() -> SUNCATCHER.cumulative_kg(0)).hasMessageContaining("above zero");
  }
}
