package space.skyrack.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns the tables of a run into Parquet while the caller does other work: each table by one
 * thread, so that its bytes do not depend on how many there are, the largest first.
 */
final class ParquetTwins implements AutoCloseable {
  /** Below this one thread is done before a second one would have started. */
  private static final long SMALL_BYTES = 8 << 20;

  private final ConcurrentLinkedQueue<Table> left;
  private final ExecutorService threads;
  private final List<Future<?>> running = new ArrayList<>();

  /**
   * Starts at once; the tables are complete and closed.
   *
   * @param spill folder for what does not fit into memory
   */
  ParquetTwins(List<Table> tables, Path spill) {
    List<Table> largestFirst = new ArrayList<>(tables);
    largestFirst.sort(Comparator.comparingLong(Table::written_bytes).reversed());
    left = new ConcurrentLinkedQueue<>(largestFirst);
    long bytes = tables.stream().mapToLong(Table::written_bytes).sum();
    int count = bytes < SMALL_BYTES ? 1 : 2;
    threads =
        Executors.newFixedThreadPool(
            count,
            run -> {
              Thread thread = new Thread(run, "skyrack-parquet");
              thread.setDaemon(true);
              return thread;
            });
    for (int worker = 0; worker < count; worker++) {
      Path own = spill.resolve(Integer.toString(worker));
      running.add(threads.submit(() -> convert(left, own)));
    }
  }

  private static void convert(ConcurrentLinkedQueue<Table> left, Path spill) {
    try (ParquetTwin twin = new ParquetTwin(spill)) {
      for (Table table = left.poll(); table != null; table = left.poll()) {
        Path csv = table.csv();
        String name = String.valueOf(csv.getFileName()).replace(".csv", ".parquet");
        twin.convert(csv, table.columns(), csv.resolveSibling(name));
      }
    }
  }

  /**
   * Waits for the last table.
   *
   * @throws ResultsException if one of them failed; the others are not waited for
   */
  void await() {
    for (Future<?> worker : running) {
      try {
        worker.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while tables became Parquet", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        if (e.getCause() instanceof Error failure) {
          throw failure;
        }
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Begins no further table and lets go of the threads when those under way are done. */
  @Override
  public void close() {
    left.clear();
    threads.close();
  }
}
