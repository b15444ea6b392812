package space.skyrack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.model.OrbitSpec.Cartesian.FrameName;
import space.skyrack.report.Export;
import space.skyrack.report.ExportRequest;
import space.skyrack.report.ExportRequest.Format;
import space.skyrack.results.Json;
import space.skyrack.time.Epoch;
import space.skyrack.unit.QuantityParser;
import space.skyrack.unit.Unit;

/** {@code skyrack export}: the orbits of a run for other programs. */
@Command(
    name = "export",
    description = "Write the orbits of a run for other programs.",
    mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer>, Doing {
  private static final String TO_STANDARD_OUTPUT = "-";

  @Parameters(paramLabel = "RUN", description = "Run folder.")
  private Path run = Path.of("");

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = {
        "oem, oem-xml: states (CCSDS).  omm, omm-xml, omm-json, omm-csv, tle: SGP4 elements, those"
            + " the run flew or a fit with its error.  csv, parquet: states and the points below."
            + "  geojson: ground tracks."
      })
  private String format = "";

  @Option(
      names = "--satellite",
      paramLabel = "NAME",
      description = "Only this satellite; say it again, or NAME,NAME, for more.")
  private List<String> satellites = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File, or - for standard output; default export/<scenario> in the run folder.")
  private @Nullable String output;

  @Option(names = "--from", paramLabel = "TIME", description = "First instant; default the start.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "TIME", description = "Last instant; default the end.")
  private @Nullable String to;

  @Option(
      names = "--step",
      paramLabel = "TIME",
      description = "Time between states; default ${DEFAULT-VALUE}.")
  private String step = "60 s";

  @Option(
      names = "--frame",
      paramLabel = "FRAME",
      description = "gcrf, eme2000, teme or itrf; default ${DEFAULT-VALUE}.")
  private String frame = "eme2000";

  @Option(
      names = "--catalog-number",
      paramLabel = "N",
      description = "Number of the first satellite where elements have none; others count on.")
  private int catalogNumber;

  @Option(names = "--json", description = "Print what was written as one JSON document.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public String doing() {
    return "exporting";
  }

  @Override
  public String smaller() {
    return "export fewer at once (--satellite, --from and --to, a longer --step)";
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Format wanted = choice("--format", format, Format.values());
    boolean toOut = TO_STANDARD_OUTPUT.equals(output);
    if (toOut && (json || wanted == Format.PARQUET)) {
      throw wrong("-o - prints the file, so it goes neither with --json nor with parquet");
    }
    if (catalogNumber < 0 || catalogNumber > 999_999_999) {
      throw wrong("--catalog-number must have at most nine digits");
    }
    if (!toOut) {
      Path file = output == null ? null : Path.of(output);
      SequencedMap<String, @Nullable Object> written = Export.of(request(wanted, file));
      out.print(json ? Json.pretty(written) : written.get("output") + "\n");
      return ExitCode.OK;
    }
    try {
      Path folder = Files.createTempDirectory("skyrack-export");
      Path file = folder.resolve("export");
      try {
        Export.of(request(wanted, file));
        try (Reader written = Files.newBufferedReader(file)) {
          written.transferTo(out);
        }
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.OK;
  }

  private ExportRequest request(Format wanted, @Nullable Path file) {
    return new ExportRequest(
        run,
        wanted,
        satellites,
        file,
        epoch("--from", from),
        epoch("--to", to),
        step_ns(),
        choice("--frame", frame, FrameName.values()),
        catalogNumber,
        now());
  }

  private static Epoch now() {
    LocalDateTime utc = LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
    return Epoch.ofUtc(utc.truncatedTo(ChronoUnit.SECONDS));
  }

  private long step_ns() {
    if (QuantityParser.parse(step) instanceof QuantityParser.Parsed parsed
        && parsed.quantity().unit().dimension().equals(Unit.get("s").dimension())) {
      double step_s = parsed.quantity().si();
      if (step_s >= 1e-3 && step_s <= 1e9) {
        return Math.round(step_s * 1e9);
      }
    }
    throw wrong("--step: `" + step + "` is not a time of a millisecond or more, such as 60 s");
  }

  private @Nullable Epoch epoch(String option, @Nullable String text) {
    try {
      return text == null ? null : Epoch.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(option + ": " + e.getMessage());
    }
  }

  private <T extends Enum<T>> T choice(String option, String word, T[] values) {
    for (T value : values) {
      if (value.name().replace('_', '-').equalsIgnoreCase(word)) {
        return value;
      }
    }
    String known =
        Arrays.stream(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.joining(", "));
    throw wrong(option + ": `" + word + "` is none of " + known);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
