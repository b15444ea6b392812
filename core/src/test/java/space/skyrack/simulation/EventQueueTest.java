package space.skyrack.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Truth: java.util.PriorityQueue with the declared total order. */
class EventQueueTest {
  private static final Comparator<long[]> ORDER =
      Comparator.<long[]>comparingLong(e -> e[0])
          .thenComparingLong(e -> e[1])
          .thenComparingLong(e -> e[2]);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void popsInTheOrderOfEpochPhaseSequence(long seed) {
    Random random = new Random(seed);
    EventQueue queue = new EventQueue();
    PriorityQueue<long[]> oracle = new PriorityQueue<>(ORDER);
    for (int round = 0; round < 5_000; round++) {
      if (oracle.isEmpty() || random.nextInt(5) < 3) {
        long[] entry = {
          random.nextInt(50), random.nextInt(EventPhase.values().length), round, random.nextInt()
        };
        oracle.add(entry);
        queue.post(entry[0], EventPhase.at((int) entry[1]), entry[2], (int) entry[3], round);
      } else {
        long[] expected = oracle.remove();
        EventQueue.Entry entry = queue.pop();
        assertThat(new long[] {entry.epoch_ns(), entry.phase().ordinal(), entry.sequence()})
            .as("seed %d, round %d", seed, round)
            .containsExactly(expected[0], expected[1], expected[2]);
        assertThat(entry.id()).isEqualTo((int) expected[3]);
      }
      assertThat(queue.size()).isEqualTo(oracle.size());
    }
  }

  @Test
  void refusesToPopFromNothing() {
    assertThatThrownBy(() -> new EventQueue().pop()).isInstanceOf(IllegalStateException.class);
    assertThat(new EventQueue().nextEpoch_ns()).isEqualTo(Long.MAX_VALUE);
  }
}
