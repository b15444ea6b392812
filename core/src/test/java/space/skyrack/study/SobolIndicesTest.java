package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
  private static final long SEED = 20_261_122;

  /**
   * Truth: Ishigami and Homma 1990, sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1 on (-pi, pi); variance
   * a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2, its parts (1 + b pi^4/5)^2/2, a^2/8, and 8 b^2 pi^8/225
   * for x1 with x3 (Saltelli et al., Sensitivity Analysis, 2000): first order 0.3139, 0.4424, 0,
   * total 0.5576, 0.4424, 0.2437.
   */
  @Test
  void ishigami() {
    List<String> names = List.of("x1", "x2", "x3");
    CubeTrial trial =
        CubeTrial.of(
            names,
            u -> {
              double x1 = Math.PI * (2 * u[0] - 1);
              double x2 = Math.sin(Math.PI * (2 * u[1] - 1));
              double x3 = Math.PI * (2 * u[2] - 1);
              return Math.sin(x1) + 7 * x2 * x2 + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
            });
    var found = byName(SobolIndices.of(trial, SEED, new int[] {0, 1, 2}, 8192, 2).of(0));
    holds(found.apply("x1"), 0.3139, 0.5576);
    holds(found.apply("x2"), 0.4424, 0.4424);
    holds(found.apply("x3"), 0, 0.2437);
  }

  /**
   * Truth: Sobol's g function, product of (|4 x - 2| + a) / (1 + a): partial variance of input i is
   * 1 / (3 (1 + a)^2), the whole is the product of (1 + parts) - 1.
   */
  @Test
  void gFunction() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    List<String> names = IntStream.range(0, 8).mapToObj(i -> "x" + i).toList();
    CubeTrial trial =
        CubeTrial.of(
            names,
            u -> {
              double product = 1;
              for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
              }
              return product;
            });
    SobolIndices indices = SobolIndices.of(trial, SEED, IntStream.range(0, 8).toArray(), 4096, 2);
    assertThat(indices.evaluations()).isEqualTo(4096 * 10);
    var found = byName(indices.of(0));
    double whole = 1;
    for (double each : a) {
      whole *= 1 + 1 / (3 * (1 + each) * (1 + each));
    }
    for (int i = 0; i < a.length; i++) {
      double part = 1 / (3 * (1 + a[i]) * (1 + a[i]));
      double total = part * whole / (1 + part) / (whole - 1);
      holds(found.apply("x" + i), part / (whole - 1), total);
    }
    assertThat(indices.of(0).getFirst().input()).isEqualTo("x0");
  }

  /** Truth: over 24 seeds the stated errors hold what they say. */
  @Test
  void errorsAreHonest() {
    CubeTrial trial = CubeTrial.of(List.of("a", "b"), u -> u[0] + u[1] * u[1] + u[0] * u[1]);
    // Truth by hand: f1 = 3/2 a, f2 = b^2 + b/2, mixed (a - 1/2)(b - 1/2).
    double ofA = 2.25 / 12;
    double ofB = 1 / 5.0 - 1 / 9.0 + 1 / 48.0 + 2 * 0.5 * (1 / 4.0 - 1 / 6.0);
    double all = ofA + ofB + 1 / 144.0;
    double first = 0;
    double total = 0;
    for (int seed = 0; seed < 24; seed++) {
      var index = byName(SobolIndices.of(trial, seed, new int[] {0, 1}, 512, 1).of(0)).apply("a");
      first += square(index.first_share() - ofA / all, index.firstError_share()) / 24;
      total += square(index.total_share() - 1 + ofB / all, index.totalError_share()) / 24;
    }
    System.out.printf("seeds 0 to 23: mean square pull %.2f first, %.2f total%n", first, total);
    assertThat(first).isBetween(0.3, 2.2);
    assertThat(total).isBetween(0.3, 2.2);
  }

  @Test
  void threadsChangeNothingAndIdleInputsAreScreenedOut() {
    CubeTrial trial = CubeTrial.of(List.of("a", "idle", "b"), u -> u[0] * safe(u[2]));
    Tornado tornado = Tornado.of(trial);
    int[] active = Screening.active(trial, tornado, SEED);
    assertThat(active).containsExactly(0, 2);
    assertThat(SobolIndices.of(trial, 4, active, 128, 1).of(0))
        .isEqualTo(SobolIndices.of(trial, 4, active, 128, 3).of(0));
  }

  /** An input that only matters together with another is not screened out. */
  @Test
  void whatMattersTogetherStays() {
    CubeTrial trial =
        CubeTrial.of(List.of("a", "b"), u -> safe(u[0]) > 0.6 && safe(u[1]) > 0.6 ? 1 : 0);
    Tornado tornado = Tornado.of(trial);
    assertThat(tornado.bars(0)).isEmpty();
    assertThat(Screening.active(trial, tornado, SEED)).containsExactly(0, 1);
  }

  private static double safe(double coordinate) {
    return Double.isNaN(coordinate) ? 0.5 : coordinate;
  }

  private static double square(double miss, double error) {
    return miss * miss / error / error;
  }

  private static Function<String, SobolIndices.Index> byName(List<SobolIndices.Index> indices) {
    return name -> indices.stream().filter(i -> i.input().equals(name)).findFirst().orElseThrow();
  }

  private static void holds(SobolIndices.Index found, double first, double total) {
    System.out.println("seed " + SEED + ": " + found + ", truth " + first + ", " + total);
    assertThat(found.first_share()).isCloseTo(first, within(3.5 * found.firstError_share() + 1e-4));
    assertThat(found.total_share()).isCloseTo(total, within(3.5 * found.totalError_share() + 1e-4));
    assertThat(found.firstError_share()).isLessThan(0.03);
  }
}
