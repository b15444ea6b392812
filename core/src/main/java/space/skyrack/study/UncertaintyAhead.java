package space.skyrack.study;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * What uncertain inputs do to a plan, worked out beside something else, such as a simulation.
 *
 * <p>The result is the same however many threads there are and whenever it is asked for. With one
 * thread nothing runs beside anything: the work is done when the result is asked for.
 */
final class UncertaintyAhead {
  private final FutureTask<@Nullable Uncertainty> work;

  private UncertaintyAhead(FutureTask<@Nullable Uncertainty> work) {
    this.work = work;
  }

  /** Begins at once, where there are threads for it. */
  static UncertaintyAhead start(PlanReport plan, int samples, int threads) {
    FutureTask<@Nullable Uncertainty> work =
        new FutureTask<>(() -> Uncertainty.of(plan, samples, threads));
    if (threads > 1) {
      // A daemon: whoever leaves before the result is there does not wait for it.
      Thread beside = new Thread(work, "skyrack-samples");
      beside.setDaemon(true);
      beside.start();
    }
    return new UncertaintyAhead(work);
  }

  /** The result, waited for; null if no input is uncertain. */
  @Nullable Uncertainty get() {
    work.run(); // does nothing where it has begun
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while samples were worked out", e);
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
