package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import space.skyrack.model.Launch;

/** Truth: division by hand. */
class ManifestTest {
  @Test
  void massBinds() {
    Manifest manifest = Manifest.of(new Launch.Hold(10_000, 100, 1, 0, 200), 1_500);
    assertThat(manifest.satellites_count()).isEqualTo(6);
    assertThat(manifest.binding()).isEqualTo(Manifest.Binding.MASS);
    assertThat(manifest.massUsed_fraction()).isCloseTo(0.9, within(1e-12));
    assertThat(manifest.volumeUsed_fraction()).isCloseTo(0.45, within(1e-12));
    assertThat(manifest.charged_kg()).isEqualTo(1_500);
    assertThat(manifest.flights_count(13)).isEqualTo(3);
  }

  /** 40 m3 each: two in 100 m3; each displaces 4 t of payload and pays for it. */
  @Test
  void volumeBinds() {
    Manifest manifest = Manifest.of(new Launch.Hold(10_000, 100, 1, 40, 200), 1_500);
    assertThat(manifest.satellites_count()).isEqualTo(2);
    assertThat(manifest.binding()).isEqualTo(Manifest.Binding.VOLUME);
    assertThat(manifest.charged_kg()).isCloseTo(4_000, within(1e-9));
  }

  @Test
  void exactFitsAndHalfFilledFlights() {
    assertThat(Manifest.of(new Launch.Hold(0.3, 100, 1, 0, 200), 0.1).satellites_count())
        .isEqualTo(3);
    assertThat(Manifest.of(new Launch.Hold(10_000, 100, 0.5, 0, 200), 1_500).satellites_count())
        .isEqualTo(3);
  }

  @Test
  void whatIsTooHeavyOrTooLargeSaysSo() {
    Manifest heavy = Manifest.of(new Launch.Hold(1_000, 100, 1, 0, 200), 2_143);
    assertThat(heavy.fits()).isFalse();
    assertThat(heavy.fault()).isEqualTo("does not fit: 2,143 kg against 1,000 kg");
    assertThatThrownBy(() -> heavy.flights_count(10)).hasMessageContaining("does not fit");
    assertThat(Manifest.of(new Launch.Hold(10_000, 100, 1, 120, 200), 2_143).fault())
        .isEqualTo("does not fit: 120 m3 against 100 m3");
  }
}
