package space.skyrack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.results.WholeFile;
import space.skyrack.study.PowerCalibration;
import space.skyrack.study.PowerCalibrationPage;
import space.skyrack.unit.TimeOfDay;

/** {@code skyrack calibrate power}: one array area against measured harvests. */
@Command(
    name = "power",
    description = {
      "Fit one effective array area to the energy harvested in each orbit of a Sun-synchronous"
          + " satellite.",
      "The defaults of the column options are those of the BUPT-1 energy table."
    },
    mixinStandardHelpOptions = true)
final class CalibratePowerVerb implements Callable<Integer> {
  private static final double PER_SECOND_rad = Math.PI / 43_200;

  @Parameters(paramLabel = "FILE", description = "CSV file, a row per orbit; may be .gz.")
  private Path file = Path.of("");

  @Option(
      names = "--ltan",
      required = true,
      paramLabel = "HH:MM",
      description = "Local mean solar time of the ascending node.")
  private String ltan = "";

  @Option(names = "--start", description = "Column; default ${DEFAULT-VALUE}; UTC.")
  private String start = "round_start";

  @Option(names = "--end", description = "Column; default ${DEFAULT-VALUE}; UTC.")
  private String end = "round_end";

  @Option(names = "--harvest", description = "Column of Wh; default ${DEFAULT-VALUE}.")
  private String harvest = "solar_harvested_energy";

  @Option(names = "--used", description = "Column of Wh; default ${DEFAULT-VALUE}.")
  private String used = "total_energy";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write power.csv and power.json here.")
  private @Nullable Path folder;

  @Option(names = "--json", description = "Print one JSON document on standard output.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    int ltan_s = TimeOfDay.parse_s(ltan);
    if (ltan_s < 0) {
      throw new ParameterException(
          spec.commandLine(), "--ltan: `" + ltan + "` is not a time of day, such as 22:15");
    }
    PowerCalibration.Outcome outcome =
        PowerCalibration.of(file, List.of(start, end, harvest, used), ltan_s * PER_SECOND_rad);
    PowerCalibration calibration = outcome.calibration();
    if (calibration == null) {
      return Console.refuse(outcome.problems(), json, spec.commandLine());
    }
    PowerCalibrationPage page = new PowerCalibrationPage(calibration);
    if (folder != null) {
      write(folder, page);
    }
    spec.commandLine().getOut().print(json ? Json.pretty(page.document()) : page.text());
    return ExitCode.OK;
  }

  private static void write(Path folder, PowerCalibrationPage page) {
    try {
      Files.createDirectories(folder);
      WholeFile.write(folder.resolve("power.csv"), page.csv());
    } catch (IOException e) {
      throw ResultsException.unwritable(folder, e);
    }
    Json.write(folder.resolve("power.json"), page.document());
  }
}
