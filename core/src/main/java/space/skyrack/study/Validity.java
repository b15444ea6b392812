package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Constellation;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Scenario;

/** Every range of every model that a scenario uses, held against what the scenario reaches. */
public final class Validity {
  private final List<Finding> findings;

  private Validity(List<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** What the file alone shows, with no orbit expanded and nothing computed. */
  public static Validity ofScenario(Scenario scenario) {
    List<Reach> reaches =
        scenario.constellations().stream()
            .map(constellation -> Reaches.ofScenario(scenario, constellation))
            .toList();
    return of(scenario, reaches, (c, model, range) -> Seen.NEVER);
  }

  /** What the orbits of the fleet and the worst cases of a plan show. */
  static Validity ofPlan(Opening opening, List<ConstellationPlan> plans) {
    return of(opening.scenario(), Reaches.ofPlan(opening, plans), (c, model, range) -> Seen.NEVER);
  }

  /** When, in UTC, a run was first and last seen outside; nulls if it was not seen. */
  record Seen(@Nullable String sinceUtc, @Nullable String untilUtc) {
    static final Seen NEVER = new Seen(null, null);
  }

  /** Answers when a range was left. */
  interface Times {
    Seen of(int constellation, Envelope model, Range range);
  }

  static Validity of(Scenario scenario, List<Reach> reaches, Times times) {
    List<Finding> findings = new ArrayList<>();
    for (int c = 0; c < reaches.size(); c++) {
      Constellation constellation = scenario.constellations().get(c);
      for (Envelope model : Models.ALL) {
        if (model.used().test(constellation) && isOfThePlace(model, constellation)) {
          for (Range range : model.ranges()) {
            Seen seen = times.of(c, model, range);
            findings.add(
                new Finding(
                    c,
                    constellation.name(),
                    model,
                    range,
                    path(c, constellation, range),
                    reaches.get(c).of(range, constellation),
                    seen.sinceUtc,
                    seen.untilUtc));
          }
        }
      }
    }
    return new Validity(findings);
  }

  /** Models of low orbits, bounded in altitude, have no part in what is beyond them. */
  private static boolean isOfThePlace(Envelope model, Constellation constellation) {
    return !constellation.orbit().isCislunar()
        || model.ranges().stream().noneMatch(range -> range.measure() == Measure.ALTITUDE);
  }

  private static String path(int c, Constellation constellation, Range range) {
    String field = range.field();
    if (field.isEmpty() || field.startsWith("time.") || field.startsWith("money.")) {
      return field;
    }
    return range.design() != null
        ? "space.satellites." + constellation.satellite().name() + "." + field
        : "space.constellation[" + c + "]." + field;
  }

  public boolean isOutside() {
    return findings.stream().anyMatch(Finding::isOutside);
  }

  /** One warning for each range that is left, with the field that sets the value. */
  public List<Diagnostic> diagnostics() {
    return outside().stream().map(Finding::diagnostic).toList();
  }

  List<Finding> findings() {
    return findings;
  }

  List<Finding> outside() {
    return findings.stream().filter(Finding::isOutside).toList();
  }

  /** Models that are outside and bear on any of these parts of a constellation's results. */
  List<String> models(int constellation, List<Domain> domains) {
    return outside().stream()
        .filter(finding -> finding.constellation() == constellation)
        .filter(finding -> finding.model().domains().stream().anyMatch(domains::contains))
        .map(finding -> finding.model().id())
        .distinct()
        .toList();
  }

  /** Every range, for JSON. */
  List<SequencedMap<String, Object>> document() {
    return findings.stream().map(Finding::document).toList();
  }
}
