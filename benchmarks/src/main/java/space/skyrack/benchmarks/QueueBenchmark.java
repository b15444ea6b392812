package space.skyrack.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.skyrack.simulation.EventPhase;
import space.skyrack.simulation.EventQueue;

/** Taking an event and posting its stream's next one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // the fields are set by the method with @Setup
public class QueueBenchmark {
  @Param({"1000", "1000000"})
  public int streams;

  private EventQueue queue;
  private SplittableRandom random;
  private int index;

  @Setup
  public void prepare() {
    queue = new EventQueue();
    random = new SplittableRandom(1);
    for (int stream = 0; stream < streams; stream++) {
      queue.post(
          random.nextLong(6_000_000_000_000L),
          EventPhase.UTILISATION,
          EventQueue.sequenceOf(stream, 0),
          stream,
          0);
    }
  }

  @Benchmark
  public long popAndPost() {
    EventQueue.Entry entry = queue.pop();
    queue.post(
        entry.epoch_ns() + random.nextLong(6_000_000_000_000L),
        entry.phase(),
        EventQueue.sequenceOf(entry.id(), ++index),
        entry.id(),
        0);
    return entry.epoch_ns();
  }
}
