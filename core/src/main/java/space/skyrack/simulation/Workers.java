package space.skyrack.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of a run. A thread owns whole blocks, so which thread takes a block cannot change a
 * result.
 */
public final class Workers implements AutoCloseable {
  private final int threads;
  private final ExecutorService others;

  /** What worker {@code worker} does with task {@code task}. */
  public interface Task {
    void run(int worker, int task);
  }

  public Workers(int threads) {
    this.threads = threads;
    others =
        Executors.newFixedThreadPool(
            Math.max(1, threads - 1),
            run -> {
              Thread thread = new Thread(run, "skyrack-worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  public int threads() {
    return threads;
  }

  /** Runs every task once and returns when all are done; the first failure is thrown. */
  public void forEach(int tasks, Task task) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    try {
      for (int worker = 1; worker < Math.min(threads, tasks); worker++) {
        int self = worker;
        running.add(others.submit(() -> drain(self, tasks, next, task)));
      }
      drain(0, tasks, next, task);
    } finally {
      next.set(tasks);
      await(running);
    }
  }

  private static void drain(int worker, int tasks, AtomicInteger next, Task task) {
    for (int claimed = next.getAndIncrement(); claimed < tasks; claimed = next.getAndIncrement()) {
      task.run(worker, claimed);
    }
  }

  private static void await(List<Future<?>> running) {
    for (Future<?> other : running) {
      try {
        other.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a worker was busy", e);
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

  @Override
  public void close() {
    others.shutdownNow();
  }
}
