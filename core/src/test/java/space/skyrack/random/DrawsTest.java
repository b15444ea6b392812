package space.skyrack.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
  private static final int MANY = 20_000;

  /** Truth: test vectors of FNV-1a, 64 bits, http://www.isthe.com/chongo/src/fnv/test_fnv.c. */
  @Test
  void hashesAsPublished() {
    assertThat(Draws.hash("")).isEqualTo(0xcbf29ce484222325L);
    assertThat(Draws.hash("a")).isEqualTo(0xaf63dc4c8601ec8cL);
    assertThat(Draws.hash("foobar")).isEqualTo(0x85944171f73967e8L);
  }

  /** Truth: mean 1/2 and variance 1/12 of the uniform distribution, within four errors. */
  @Test
  void isUniformAndNeverAtAnEnd() {
    double[] all = uniforms(Draws.of(7, "test", "x"));
    assertThat(Arrays.stream(all).min().orElseThrow()).isPositive();
    assertThat(Arrays.stream(all).max().orElseThrow()).isLessThan(1);
    double mean = Arrays.stream(all).average().orElseThrow();
    assertThat(mean).isCloseTo(0.5, within(4 * Math.sqrt(1 / 12.0 / MANY)));
    double variance = Arrays.stream(all).map(u -> (u - mean) * (u - mean)).sum() / MANY;
    assertThat(variance).isCloseTo(1 / 12.0, within(4 * Math.sqrt(1 / 180.0 / MANY)));
  }

  @Test
  void entitiesComponentsAndSeedsDoNotFollowEachOther() {
    double[] first = uniforms(Draws.of(7, "test", "x"));
    for (Draws other :
        new Draws[] {
          Draws.of(7, "test", "y"), Draws.of(7, "tess", "x"), Draws.of(8, "test", "x")
        }) {
      double[] second = uniforms(other);
      double sum = 0;
      for (int i = 0; i < MANY; i++) {
        sum += (first[i] - 0.5) * (second[i] - 0.5) * 12;
      }
      assertThat(sum / MANY).isCloseTo(0, within(4 / Math.sqrt(MANY)));
    }
  }

  /** Truth: a draw is a function of its index and nothing else. */
  @Test
  void hasNoOrder() {
    Draws draws = Draws.of(1, "test", "x");
    long[] forward = LongStream.range(0, 100).map(draws::bits).toArray();
    long[] backward = LongStream.range(0, 100).map(i -> draws.bits(99 - i)).toArray();
    assertThat(IntStream.range(0, 100).allMatch(i -> forward[i] == backward[99 - i])).isTrue();
    assertThat(Draws.of(1, "test", "x").bits(1L << 40)).isEqualTo(draws.bits(1L << 40));
  }

  /** Truth: in a fair shuffle each of 5 numbers comes first in one case of five. */
  @Test
  void shufflesFairly() {
    Draws draws = Draws.of(3, "test", "x");
    int[] first = new int[5];
    for (int i = 0; i < MANY; i++) {
      int[] order = draws.permutation(5, i);
      first[order[0]]++;
      Arrays.sort(order);
      assertThat(order).containsExactly(0, 1, 2, 3, 4);
    }
    double error = Math.sqrt(MANY * 0.2 * 0.8);
    for (int n : first) {
      assertThat((double) n).isCloseTo(MANY / 5.0, within(4 * error));
    }
  }

  private static double[] uniforms(Draws draws) {
    return LongStream.range(0, MANY).mapToDouble(draws::uniform).toArray();
  }
}
