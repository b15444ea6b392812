package space.skyrack.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Propagation;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.GpElements;
import space.skyrack.orbit.OrekitContext;
import space.skyrack.orbit.Sgp4Fit;
import space.skyrack.results.ResultsException;
import space.skyrack.time.Epoch;

/**
 * SGP4 elements of the satellites of a run: the catalogue's own where SGP4 flew them, else a fit
 * that says how good it is, or a refusal.
 */
final class ExportElements {
  /** A fit that misses the run by more in the mean square says nothing that SGP4's users expect. */
  static final double MOST_RMS_m = 1_000;

  /** A shorter span does not show drag. */
  private static final long DRAG_SPAN_ns = Epoch.DAY_ns / 2;

  private static final int LISTED = 100;

  private final Scenario scenario;
  private final Fleet fleet;
  private final Epoch from;
  private final Epoch to;
  private final int firstNumber;
  private final OrekitContext context;

  ExportElements(
      Scenario scenario,
      Fleet fleet,
      Epoch from,
      Epoch to,
      int firstNumber,
      OrekitContext context) {
    this.scenario = scenario;
    this.fleet = fleet;
    this.from = from;
    this.to = to;
    this.firstNumber = firstNumber;
    this.context = context;
  }

  /**
   * Elements with what a reader must know of them.
   *
   * @param exact whether the run flew these very elements
   */
  record Described(
      GpElements elements, String comment, boolean exact, double rms_m, double most_m) {}

  List<Described> all(List<Integer> satellites) {
    return satellites.stream().map(this::described).toList();
  }

  /** The same, with the error that the few digits of two lines add. */
  List<Described> twoLines(List<Integer> satellites) {
    for (int satellite : satellites) {
      GpElements known = fleet.flown(satellite).orElse(null);
      int number = number(satellite, known == null ? 0 : known.number());
      if (number == 0 || number > GpElements.ALPHA_5_MOST) {
        throw refusedNumber(fleet.name(satellite), number);
      }
    }
    List<Described> all = new ArrayList<>();
    for (int satellite : satellites) {
      Described one = described(satellite);
      try {
        Sgp4Fit.Fit read = Sgp4Fit.ofTwoLines(one.elements, fleet, satellite, from, to, context);
        all.add(new Described(one.elements, one.comment, one.exact, read.rms_m(), read.most_m()));
      } catch (IllegalArgumentException e) {
        throw ResultsException.badInput(
            "two-line elements cannot hold " + e.getMessage(), "use --format omm", e);
      }
    }
    return all;
  }

  private static ResultsException refusedNumber(String name, int number) {
    return number == 0
        ? ResultsException.badInput(
            "`" + name + "` has no catalogue number, which two-line elements need",
            "give the first one with --catalog-number, or use --format omm",
            null)
        : ResultsException.badInput(
            "`%s` has catalogue number %d, but two-line elements hold %d at most (Alpha-5 Z9999)"
                .formatted(name, number, GpElements.ALPHA_5_MOST),
            "use --format omm, which holds any number",
            null);
  }

  private Described described(int satellite) {
    Optional<GpElements> flown = fleet.flown(satellite);
    if (flown.isPresent()) {
      GpElements known = flown.get();
      return new Described(
          known.numbered(number(satellite, known.number())),
          "The elements that the run flew with SGP4: nothing was fitted",
          true,
          0,
          0);
    }
    Propagation motion =
        scenario.constellations().get(fleet.constellation(satellite)).propagation();
    boolean drag = motion == Propagation.EPHEMERIS && to.tai_ns() - from.tai_ns() >= DRAG_SPAN_ns;
    Sgp4Fit.Fit fit =
        Sgp4Fit.of(fleet, satellite, from, to, drag, context)
            .filter(found -> found.rms_m() <= MOST_RMS_m)
            .orElseThrow(() -> refusedFit(satellite, drag));
    String comment =
        String.format(
            Locale.ROOT,
            "Least-squares SGP4 fit to the %s states of the run, %s to %s (%.0f s): RMS %.1f m,"
                + " greatest %.1f m; B* %s; outside this span unknown",
            motion.name().toLowerCase(Locale.ROOT),
            from,
            to,
            to.since_s(from),
            fit.rms_m(),
            fit.most_m(),
            drag ? "fitted" : "held at 0, the motion knows no drag or the span is too short");
    return new Described(
        fit.elements().numbered(number(satellite, 0)), comment, false, fit.rms_m(), fit.most_m());
  }

  private ResultsException refusedFit(int satellite, boolean drag) {
    String found =
        Sgp4Fit.of(fleet, satellite, from, to, drag, context)
            .map(fit -> String.format(Locale.ROOT, "misses them by %.1f km RMS", fit.rms_m() / 1e3))
            .orElse("does not converge");
    return ResultsException.badInput(
        "SGP4 elements fitted to the states of `%s` %s, and more than %.0f km is not worth writing"
            .formatted(fleet.name(satellite), found, MOST_RMS_m / 1e3),
        "use --format oem, which needs no fit, or a shorter span with --from and --to",
        null);
  }

  private int number(int satellite, int known) {
    return known > 0 || firstNumber == 0 ? known : Math.addExact(firstNumber, satellite);
  }

  static void summarise(List<Described> all, SequencedMap<String, @Nullable Object> summary) {
    summary.put("exact", all.stream().filter(Described::exact).count());
    summary.put("fitted", all.stream().filter(one -> !one.exact).count());
    summary.put("worst_rms_m", all.stream().mapToDouble(Described::rms_m).max().orElse(0));
    summary.put("worst_m", all.stream().mapToDouble(Described::most_m).max().orElse(0));
    List<SequencedMap<String, Object>> each = new ArrayList<>();
    for (Described one : all.subList(0, Math.min(LISTED, all.size()))) {
      SequencedMap<String, Object> row = new LinkedHashMap<>();
      row.put("satellite", one.elements.name());
      row.put("number", one.elements.number());
      row.put("exact", one.exact);
      row.put("rms_m", one.rms_m);
      row.put("most_m", one.most_m);
      each.add(row);
    }
    summary.put("first_satellites", each);
  }
}
