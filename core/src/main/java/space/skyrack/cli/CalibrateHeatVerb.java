package space.skyrack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.results.WholeFile;
import space.skyrack.study.HeatCalibration;
import space.skyrack.study.HeatCalibrationPage;
import space.skyrack.study.TelemetryColumns;
import space.skyrack.unit.Dimension;

/** {@code skyrack calibrate heat}: the two-node heat path against measured temperatures. */
@Command(
    name = "heat",
    description = {
      "Fit heat capacities and resistances of the simulation's two-node heat path to measured"
          + " chip temperatures, and predict runs that were not fitted.",
      "The defaults of the column options are those of the BUPT-1 telemetry."
    },
    mixinStandardHelpOptions = true)
final class CalibrateHeatVerb implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files to fit; may be .gz.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--predict", paramLabel = "FILE", description = "File to predict; repeatable.")
  private List<Path> predicted = new ArrayList<>();

  @Option(names = "--time", description = "Column of seconds; default ${DEFAULT-VALUE}.")
  private String time = "TIME";

  @Option(names = "--chip", description = "Column of degC to predict; default ${DEFAULT-VALUE}.")
  private String chip = "TEMP";

  @Option(
      names = "--heat",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns whose largest is the board's heat; default ${DEFAULT-VALUE}.")
  private List<String> heat = List.of("I_Atlas200DK-A", "I_Atlas200DK-B");

  @Option(
      names = "--heat-per",
      paramLabel = "POWER",
      description = "Heat per unit of --heat; default ${DEFAULT-VALUE}: 1 mA at 12 V.")
  private String heatPer = "12 mW";

  @Option(
      names = "--total",
      split = ",",
      paramLabel = "COLUMN",
      description =
          "Columns whose product is the power of the satellite, or `none`; default"
              + " ${DEFAULT-VALUE}.")
  private List<String> total = List.of("Total_I", "Total_U");

  @Option(
      names = "--total-per",
      paramLabel = "POWER",
      description = "Power per unit of --total; default ${DEFAULT-VALUE}: 1 mA times 1 mV.")
  private String totalPer = "1 uW";

  @Option(
      names = "--sun",
      split = ",",
      paramLabel = "COLUMN",
      description =
          "In sunlight while one of these is above --sun-above, or `none`; default"
              + " ${DEFAULT-VALUE}.")
  private List<String> sun = List.of("MPPT1_Uin", "MPPT2_Uin");

  @Option(names = "--sun-above", paramLabel = "N", description = "Default ${DEFAULT-VALUE}.")
  private double sunAbove_value = 5000;

  @Option(
      names = "--surroundings",
      split = ",",
      paramLabel = "COLUMN",
      description =
          "Columns of degC (0 is missing) whose mean first value starts what the board is mounted on,"
              + " or `none`; default ${DEFAULT-VALUE}.")
  private List<String> surroundings = List.of("PI_A_TEMP");

  @Option(names = "--step", paramLabel = "TIME", description = "Default ${DEFAULT-VALUE}.")
  private String step = "10 s";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Write fit.csv, fit.json and thermal.yaml (to paste into a scenario) here.")
  private @Nullable Path folder;

  @Option(names = "--json", description = "Print one JSON document on standard output.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Amounts amounts = new Amounts(spec.commandLine());
    TelemetryColumns columns =
        new TelemetryColumns(
            time,
            chip,
            heat,
            amounts.positive("--heat-per", heatPer, Dimension.POWER, "12 mW"),
            noneIsEmpty(total),
            amounts.positive("--total-per", totalPer, Dimension.POWER, "1 uW"),
            noneIsEmpty(sun),
            sunAbove_value,
            noneIsEmpty(surroundings),
            amounts.positive("--step", step, Dimension.TIME, "10 s"));
    HeatCalibration.Outcome outcome = HeatCalibration.of(files, predicted, columns);
    HeatCalibration calibration = outcome.calibration();
    if (calibration == null) {
      return Console.refuse(outcome.problems(), json, spec.commandLine());
    }
    HeatCalibrationPage page = new HeatCalibrationPage(calibration);
    if (folder != null) {
      write(folder, page);
    }
    spec.commandLine().getOut().print(json ? Json.pretty(page.document()) : page.text());
    return ExitCode.OK;
  }

  private static List<String> noneIsEmpty(List<String> columns) {
    return columns.equals(List.of("none")) ? List.of() : columns;
  }

  private static void write(Path folder, HeatCalibrationPage page) {
    try {
      Files.createDirectories(folder);
      WholeFile.write(folder.resolve("fit.csv"), page.csv());
      WholeFile.write(folder.resolve("thermal.yaml"), page.fragment());
    } catch (IOException e) {
      throw ResultsException.unwritable(folder, e);
    }
    Json.write(folder.resolve("fit.json"), page.document());
  }
}
