package space.skyrack.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import space.skyrack.report.FleetScan.Request;
import space.skyrack.report.FleetScan.Strip;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.results.WholeFile;

/** The report of one run, made from its folder alone. */
public final class Report {

  private final RunView run;
  private final List<Section> sections;

  private Report(RunView run, List<Section> sections) {
    this.run = run;
    this.sections = sections;
  }

  /**
   * Reads a run.
   *
   * @throws ResultsException if the folder has no readable {@code summary.json} or a broken table
   */
  public static Report of(Path runFolder) {
    RunView run = RunView.open(runFolder);
    FleetTotals totals = FleetTotals.of(run);
    Subject subject = Subject.of(run, totals);
    EclipseSection eclipses = EclipseSection.of(run, subject.name());
    Optional<FleetScan> power =
        FleetScan.of(
            run,
            new Request(
                "power",
                subject,
                List.of(
                    "sunlit_fraction",
                    "array_W",
                    "load_W",
                    "compute_W",
                    "soc_fraction",
                    "work_fraction"),
                "soc_fraction",
                true));
    Optional<FleetScan> thermal =
        FleetScan.of(
            run,
            new Request(
                "thermal", subject, List.of("chip_K", "loop_K", "radiator_K"), "chip_K", false));
    List<Section> sections = new ArrayList<>();
    sections.add(VerdictSections.verdict(run, totals));
    sections.add(TrustSections.checks(run));
    sections.add(BudgetSection.section(run));
    RadiationSection.section(run).ifPresent(sections::add);
    sections.addAll(ClusterSection.sections(run));
    sections.add(VerdictSections.waterfall(run));
    sections.add(
        StripCharts.section(run, subject, eclipses.passages(), strip(power), strip(thermal)));
    sections.add(FleetSection.section(run, power, thermal));
    PlaneSection.section(run).ifPresent(sections::add);
    sections.add(eclipses.section(run));
    sections.add(EventSection.section(run));
    CostSection.section(run).ifPresent(sections::add);
    ChanceSection.section(run).ifPresent(sections::add);
    sections.add(TrustSections.ledgers(run));
    sections.add(TrustSections.quantities(run));
    sections.add(InputSection.section(run));
    sections.add(ValiditySection.section(run));
    sections.add(TrustSections.reproduce(run));
    return new Report(run, List.copyOf(sections));
  }

  /** Writes {@code report.html} and {@code report.json} into a folder. */
  public void writeTo(Path folder) {
    Path html = folder.resolve("report.html");
    try {
      WholeFile.write(html, html());
      WholeFile.write(folder.resolve("report.json"), json());
    } catch (IOException e) {
      throw ResultsException.unwritable(html, e);
    }
  }

  /** One page without any outside resource. */
  public String html() {
    return HtmlPage.render(run, sections);
  }

  /** The same content for programs. */
  public String json() {
    return Json.pretty(JsonDocument.of(run, sections));
  }

  /** The same content for a terminal or an issue; plots become links to their data. */
  public String markdown() {
    return MarkdownPage.render(run, sections);
  }

  private static Strip strip(Optional<FleetScan> scan) {
    return scan.map(FleetScan::strip)
        .orElse(new Strip(new long[0], new LinkedHashMap<>(), List.of()));
  }
}
