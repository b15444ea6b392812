package space.skyrack.report;

import java.nio.file.Path;
import java.util.List;
import space.skyrack.SharedData;
import space.skyrack.study.Opening;
import space.skyrack.study.Run;

/** The shipped demo, shortened, from its file to its folder. */
final class RealRun {
  private RealRun() {}

  static Path write(Path folder, String... sets) {
    Path file = SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml");
    Opening opening = Opening.of(file, List.of(sets));
    Run.Request request = Run.Request.fresh(file, List.of(sets), folder, null, 1);
    Run.Surroundings still =
        new Run.Surroundings(
            () -> false,
            () -> false,
            (tick, ticks) -> {},
            () -> 0L,
            finished -> Report.of(finished).writeTo(finished));
    Run.of(opening, request, still);
    return folder;
  }
}
