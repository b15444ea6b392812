package space.skyrack.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import tools.jackson.databind.JsonNode;

/**
 * {@code run.log}: what was asked for, and what may differ between two equal runs: paths, time
 * taken, machine, threads. An unfinished run goes on from it.
 */
record RunLog(Path file, List<String> sets) {
  private static final String NAME = "run.log";

  /**
   * @throws ResultsException if the folder holds no finished run
   */
  static RunLog ofFinished(Path folder) {
    Path log = folder.resolve(NAME);
    if (!Files.isRegularFile(log)) {
      throw ResultsException.badInput(
          "`" + folder + "` holds no finished run: there is no run.log in it",
          "give the folder that `skyrack run` wrote",
          null);
    }
    return of(log);
  }

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /**
   * @throws ResultsException if the folder holds no unfinished run
   */
  static RunLog ofUnfinished(Path partial) {
    Path log = partial.resolve(NAME);
    if (!Files.exists(log)) {
      throw ResultsException.badInput(
          "there is no unfinished run in `" + partial + "`", "start it without --resume", null);
    }
    return of(log);
  }

  private static RunLog of(Path log) {
    JsonNode saved = Json.read(log);
    List<String> sets = new ArrayList<>();
    saved.path("fields_set").forEach(set -> sets.add(set.asString()));
    return new RunLog(Path.of(saved.path("scenario_file").asString()), sets);
  }

  /**
   * Writes the whole log or leaves the old one.
   *
   * @param elapsed_ns null while the run is not finished
   */
  static void write(Path folder, Run.Request request, @Nullable Long elapsed_ns) {
    SequencedMap<String, Object> log = new LinkedHashMap<>();
    log.put("scenario_file", request.file().toAbsolutePath().normalize().toString());
    log.put("fields_set", request.sets());
    log.put("threads", request.threads());
    log.put("resumed", request.resume());
    if (elapsed_ns != null) {
      log.put("wall_time_s", elapsed_ns * 1e-9);
    }
    log.put("java", property("java.version") + " (" + property("java.vendor") + ")");
    log.put("machine", property("os.name") + " " + property("os.arch"));
    Json.write(folder.resolve(NAME), log);
  }

  private static String property(String name) {
    return System.getProperty(name, "unknown");
  }
}
