package space.skyrack.environment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscShareTest {
  /** Truth: the segment of a circle by the library's inverse sine. */
  @Test
  void isTheSegmentOfACircle() {
    double worst = 0;
    for (int i = -1100; i <= 1100; i++) {
      double chord = 1e-3 * i;
      double c = Math.clamp(chord, -1.0, 1.0);
      double half = Math.sqrt(1 - c * c);
      double truth = 0.5 + (Math.asin(c) + c * half) / Math.PI + 3e-3 * half * half * half;
      worst = Math.max(worst, Math.abs(DiscShare.of(chord, 3e-3) - truth));
    }
    System.out.printf("share of a disc: within %.1e%n", worst);
    assertThat(worst).isLessThan(1e-12);
    assertThat(DiscShare.of(1, 0)).isEqualTo(1.0);
    assertThat(DiscShare.of(-1, 0)).isEqualTo(0.0);
  }
}
