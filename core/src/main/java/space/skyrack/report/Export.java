package space.skyrack.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.OrbitSpec.Cartesian.FrameName;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.GpElements;
import space.skyrack.orbit.OrekitContext;
import space.skyrack.orbit.Tracks;
import space.skyrack.report.ExportElements.Described;
import space.skyrack.results.LooseTable;
import space.skyrack.results.ResultsException;
import space.skyrack.scenario.Nearest;
import space.skyrack.study.FinishedRun;
import space.skyrack.study.Opening;
import space.skyrack.time.Epoch;

/**
 * Writes the orbits of a run in a form that other programs read.
 *
 * <p>States are computed again from the scenario that {@code run.lock} fixes, so they are those of
 * the run, at any step.
 */
public final class Export {
  private static final long MOST_ROWS = 10_000_000;

  private final ExportRequest request;
  private final Scenario scenario;
  private final Fleet fleet;
  private final Epoch from;
  private final Epoch to;
  private final List<Integer> chosen;
  private final Path target;
  private final OrekitContext context = new OrekitContext();
  private final SequencedMap<String, @Nullable Object> summary = new LinkedHashMap<>();

  private Export(ExportRequest request, Opening opening) {
    this.request = request;
    scenario = opening.scenario();
    fleet = opening.fleet();
    from = request.from() == null ? scenario.start() : request.from();
    to = request.to() == null ? scenario.end() : request.to();
    checkSpan();
    chosen = chosen();
    Path output = request.output();
    target =
        output != null
            ? output
            : request
                .run()
                .resolve("export")
                .resolve(scenario.name() + "." + request.format().extension);
  }

  /**
   * Writes the file.
   *
   * @return the document that {@code --json} prints
   * @throws ResultsException if the folder is no run, the request does not fit it, or the file
   *     cannot be written
   */
  public static SequencedMap<String, @Nullable Object> of(ExportRequest request) {
    Export export = new Export(request, FinishedRun.reopen(request.run()));
    export.head();
    export.write();
    return export.summary;
  }

  private void head() {
    summary.put("format", "skyrack.export/1");
    summary.put("kind", request.format().word());
    summary.put("scenario", scenario.name());
    summary.put("output", target.toString());
    summary.put("satellites", chosen.size());
    summary.put("start_utc", from.toUtcString());
    summary.put("end_utc", to.toUtcString());
  }

  private void write() {
    switch (request.format()) {
      case OEM -> oem(false);
      case OEM_XML -> oem(true);
      case OMM, OMM_XML, OMM_JSON, OMM_CSV -> omm();
      case TLE -> tle();
      case CSV -> {
        TrackRows rows = rows();
        ExportFile.file(ready(), file -> LooseTable.csv(file, TrackRows.COLUMNS, rows::write));
      }
      case PARQUET -> {
        TrackRows rows = rows();
        ExportFile.file(ready(), file -> LooseTable.parquet(file, TrackRows.COLUMNS, rows::write));
      }
      case GEOJSON -> ExportFile.text(ready(), this::geojson);
    }
  }

  /** The file to write, in a folder that is made only when there is something to write. */
  private Path ready() {
    if (request.output() == null) {
      Path folder = request.run().resolve("export");
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw ResultsException.unwritable(folder, e);
      }
    }
    return target;
  }

  private TrackRows rows() {
    steps(request.frame());
    return new TrackRows(
        fleet, chosen, tracks(request.frame()), tracks(FrameName.ITRF), request.frame());
  }

  private void steps(FrameName frame) {
    summary.put("step_s", request.step_ns() / 1e9);
    summary.put("frame", frame.name());
  }

  private Tracks tracks(FrameName frame) {
    return new Tracks(fleet, frame, from, to, request.step_ns(), context);
  }

  /** Every satellite is measured before a word is written, so that a refusal leaves nothing. */
  private void oem(boolean xml) {
    FrameName frame = request.frame();
    steps(frame);
    Tracks tracks = tracks(frame);
    double step_s = request.step_ns() / 1e9;
    InterpolationError.checkStates(tracks.size(), (to.tai_ns() - from.tai_ns()) / 1e9, step_s);
    List<InterpolationError> errors = new ArrayList<>();
    for (int satellite : chosen) {
      InterpolationError error = InterpolationError.of(tracks.of(satellite), tracks, satellite);
      error.check(fleet.name(satellite), step_s);
      errors.add(error);
    }
    ExportFile.text(ready(), out -> oem(new OemText(out, xml), tracks, errors));
    summary.put(
        "interpolation_error_m",
        errors.stream().mapToDouble(InterpolationError::greatest_m).max().orElseThrow());
    summary.put("interpolation_points", errors.stream().mapToInt(InterpolationError::points).sum());
  }

  private void oem(OemText text, Tracks tracks, List<InterpolationError> errors)
      throws IOException {
    text.begin(
        request.created(),
        "Computed by skyrack from the scenario "
            + scenario.name()
            + "; frames without Earth orientation corrections");
    for (int i = 0; i < errors.size(); i++) {
      int satellite = chosen.get(i);
      text.segment(
          new OemText.Segment(
              fleet.name(satellite),
              fleet.flown(satellite).map(GpElements::designator).orElse(""),
              reference(request.frame()),
              tracks.of(satellite),
              errors.get(i)));
    }
    text.end();
  }

  /** The realisation does not matter to frames that leave out metres. */
  private static String reference(FrameName frame) {
    return frame == FrameName.ITRF ? "ITRF2014" : frame.name();
  }

  private void omm() {
    List<Described> all = elements().all(chosen);
    ExportElements.summarise(all, summary);
    ExportFile.text(
        ready(),
        out -> {
          OmmText text = new OmmText(out, request.format());
          text.begin();
          for (Described one : all) {
            text.message(one.elements(), one.comment(), request.created());
          }
          text.end();
        });
  }

  private void tle() {
    List<Described> all = elements().twoLines(chosen);
    ExportElements.summarise(all, summary);
    List<String> lines = new ArrayList<>();
    for (Described one : all) {
      lines.add(one.elements().name());
      lines.addAll(one.elements().twoLines(context));
    }
    ExportFile.text(ready(), out -> out.write(String.join("\n", lines) + "\n"));
  }

  private ExportElements elements() {
    return new ExportElements(scenario, fleet, from, to, request.catalogNumber(), context);
  }

  private void geojson(Writer out) throws IOException {
    steps(FrameName.ITRF);
    GroundTracks text = new GroundTracks(out);
    Tracks itrf = tracks(FrameName.ITRF);
    text.begin();
    for (int satellite : chosen) {
      text.track(
          fleet.name(satellite),
          fleet.constellationName(fleet.constellation(satellite)),
          itrf.of(satellite));
    }
    text.end();
  }

  private void checkSpan() {
    if (from.compareTo(scenario.start()) < 0 || to.compareTo(scenario.end()) > 0) {
      throw ResultsException.badInput(
          "the run spans " + scenario.start() + " to " + scenario.end(),
          "choose --from and --to within it",
          null);
    }
    if (to.compareTo(from) <= 0) {
      throw ResultsException.badInput(
          "nothing lies between " + from + " and " + to, "choose --from before --to", null);
    }
    long rows = (to.tai_ns() - from.tai_ns()) / request.step_ns();
    if (rows > MOST_ROWS) {
      throw ResultsException.badInput(
          rows + " states of each satellite are too many", "choose a longer --step", null);
    }
  }

  private List<Integer> chosen() {
    List<Integer> all = new ArrayList<>();
    for (int satellite = 0; satellite < fleet.size(); satellite++) {
      all.add(satellite);
    }
    if (request.satellites().isEmpty()) {
      return all;
    }
    List<String> names = all.stream().map(fleet::name).toList();
    List<String> asked = asked(names);
    for (String wanted : asked) {
      if (!names.contains(wanted)) {
        String near = Nearest.of(wanted, names);
        throw ResultsException.badInput(
            "the run has no satellite `" + wanted + "`",
            near != null
                ? "did you mean `" + near + "`?"
                : "tables/satellites.csv of the run names them all, such as " + names.getFirst(),
            null);
      }
    }
    return all.stream().filter(s -> asked.contains(names.get(s))).toList();
  }

  /** A comma parts names unless it belongs to one. */
  private List<String> asked(List<String> names) {
    return request.satellites().stream()
        .flatMap(
            word -> names.contains(word) ? Stream.of(word) : Arrays.stream(word.split(",", -1)))
        .map(String::strip)
        .toList();
  }
}
