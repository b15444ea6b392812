package space.skyrack.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.OrbitSpec.Cartesian.FrameName;
import space.skyrack.time.Epoch;

/**
 * What to write of a run.
 *
 * @param satellites names, or several with commas between them; empty is all
 * @param output null for {@code export/NAME.EXTENSION} in the run folder
 * @param from null for the start of the scenario
 * @param to null for its end
 * @param catalogNumber what the first satellite of the fleet gets as its catalogue number, the
 *     others those after it, where they have none; 0 gives none
 * @param created the creation date that messages carry
 */
public record ExportRequest(
    Path run,
    Format format,
    List<String> satellites,
    @Nullable Path output,
    @Nullable Epoch from,
    @Nullable Epoch to,
    long step_ns,
    FrameName frame,
    int catalogNumber,
    Epoch created) {

  /** What the file is. */
  public enum Format {
    OEM("oem"),
    OEM_XML("oem.xml"),
    OMM("omm"),
    OMM_XML("omm.xml"),
    OMM_JSON("omm.json"),
    OMM_CSV("omm.csv"),
    TLE("tle"),
    CSV("csv"),
    PARQUET("parquet"),
    GEOJSON("geojson");

    final String extension;

    Format(String extension) {
      this.extension = extension;
    }

    /** As a command line has it, such as {@code oem-xml}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ExportRequest {
    satellites = List.copyOf(satellites);
    if (step_ns <= 0) {
      throw new IllegalArgumentException("step is " + step_ns + " ns but must be above zero");
    }
  }
}
