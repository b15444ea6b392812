package space.skyrack.study;

import java.nio.file.Files;
import java.nio.file.Path;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.results.ResultsException;

/** The scenario behind a run folder, opened again. */
public final class FinishedRun {
  private FinishedRun() {}

  /**
   * Reads the scenario file that a run was made from, with the fields that were set then.
   *
   * @throws ResultsException if the folder holds no finished run, or its scenario, an orbit file or
   *     the catalogue is not what the run was made from
   */
  public static Opening reopen(Path folder) {
    RunLog log = RunLog.ofFinished(folder);
    Path lock = folder.resolve("run.lock");
    if (!Files.isRegularFile(lock)) {
      throw ResultsException.badInput(
          "`" + folder + "` holds no finished run: there is no run.lock in it",
          "give the folder that `skyrack run` wrote",
          null);
    }
    Opening opening = Opening.of(log.file(), log.sets());
    if (!opening.isUsable()) {
      String first =
          opening.diagnostics().stream()
              .filter(found -> Diagnostic.anyError(java.util.List.of(found)))
              .map(Diagnostic::message)
              .findFirst()
              .orElse("");
      throw ResultsException.badInput(
          "the scenario of `" + folder + "`, " + log.file() + ", cannot be read again: " + first,
          "put it back as it was, or run it again",
          null);
    }
    if (!RunLock.of(opening).isOf(lock)) {
      throw ResultsException.badInput(
          "the scenario of `%s`, %s, is not what the run was made from"
              .formatted(folder, log.file()),
          "run it again; a scenario, orbit file, catalogue or version of skyrack has changed",
          null);
    }
    return opening;
  }
}
