package space.skyrack.simulation;

import java.time.LocalDate;
import java.util.List;
import space.skyrack.model.Compute.UtilisationStep;
import space.skyrack.time.Epoch;

/**
 * The daily profile of one constellation as a stream of events, in UTC days.
 *
 * <p>Index i is step {@code i mod n} of the day {@code i / n} after the day of the start. A profile
 * of one step never changes and posts nothing.
 */
final class UtilisationStream {
  private final int constellation;
  private final List<UtilisationStep> steps;
  private final LocalDate firstDay;

  UtilisationStream(int constellation, List<UtilisationStep> steps, Epoch start) {
    this.constellation = constellation;
    this.steps = steps;
    firstDay = start.utc().toLocalDate();
  }

  double work(int index) {
    return steps.get(Math.floorMod(index, steps.size())).work_fraction();
  }

  long epoch_ns(int index) {
    long day = Math.floorDiv(index, steps.size());
    double timeOfDay_s = steps.get(Math.floorMod(index, steps.size())).timeOfDay_s();
    return Epoch.ofUtc(firstDay.plusDays(day).atStartOfDay()).plus_s(timeOfDay_s).tai_ns();
  }

  /** The step that holds at an instant of the first day. */
  int indexAt(long instant_ns) {
    int index = 0;
    while (index + 1 < steps.size() && epoch_ns(index + 1) <= instant_ns) {
      index++;
    }
    return index;
  }

  void postNext(EventQueue queue, int index) {
    if (steps.size() > 1) {
      int next = index + 1;
      queue.post(
          epoch_ns(next),
          EventPhase.UTILISATION,
          EventQueue.sequenceOf(constellation, next),
          constellation,
          next);
    }
  }
}
