package space.skyrack.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import space.skyrack.results.ResultsException;

/** {@code run.log}: what may differ between two equal runs: time taken, machine, paths, threads. */
final class RunLog {
  private RunLog() {}

  static void write(Path folder, Run.Request request, long elapsed_ns) {
    String text =
        """
        scenario file  %s
        fields set     %s
        threads        %d
        resumed        %s
        wall time      %.3f s
        java           %s (%s)
        machine        %s %s
        """
            .formatted(
                request.file().toAbsolutePath().normalize(),
                request.sets(),
                request.threads(),
                request.resume() ? "yes" : "no",
                elapsed_ns * 1e-9,
                System.getProperty("java.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    try {
      Files.writeString(folder.resolve("run.log"), text);
    } catch (IOException e) {
      throw ResultsException.unwritable(folder.resolve("run.log"), e);
    }
  }
}
