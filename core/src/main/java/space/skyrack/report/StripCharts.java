package space.skyrack.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.report.EclipseSection.Passage;
import space.skyrack.report.FleetScan.Strip;

/** Aligned strip charts of one satellite: light, power, charge, heat and work on one time axis. */
final class StripCharts {
  private static final double WIDER_fraction = 0.25;
  private static final double USUAL_PERIOD_s = 6000;

  /** The first sample after a shadow may hold its lowest charge. */
  private static final long AFTER_ms = 120_000;

  /** Shadows whose depths differ by less are equally deep. */
  private static final double ALIKE_fraction = 0.005;

  private StripCharts() {}

  static Section section(
      RunView run, Subject subject, List<Passage> passages, Strip power, Strip thermal) {
    List<Block> blocks = new ArrayList<>();
    String title = "The worst orbit";
    if (power.time_ms().length == 0) {
      blocks.add(
          new Block.Text(
              subject.name().isEmpty()
                  ? "No satellite has a time series in this run."
                  : "The tables have no time series of " + subject.name() + "."));
      return new Section("orbit", title, blocks);
    }
    double period_s = run.real("plan", "orbit", "period_s");
    double orbit_ms = 1e3 * (Double.isNaN(period_s) ? USUAL_PERIOD_s : period_s);
    Optional<Passage> worst = worst(passages, power, orbit_ms);
    if (worst.isPresent()) {
      long start_ms = worst.get().start_ms();
      long end_ms = worst.get().end_ms();
      long before_ms = Math.round(WIDER_fraction * orbit_ms);
      long from_ms = start_ms - before_ms;
      long to_ms = Math.max(end_ms + before_ms, from_ms + Math.round(1.3 * orbit_ms));
      Strip near = cut(power, from_ms, to_ms);
      String from = Instant.ofEpochMilli(start_ms / 1000 * 1000).toString();
      String caption =
          "%s; %s of shadow from %s UTC."
              .formatted(
                  subject.caption(),
                  Human.text((end_ms - start_ms) * 1e-3, "s"),
                  RunView.clock(from));
      blocks.add(
          chart(
              run,
              "worst-orbit",
              "Around its deepest shadow",
              caption,
              near,
              cut(thermal, from_ms, to_ms)));
    } else if (subject.rows() != Subject.Rows.PLANE) {
      blocks.add(new Block.Text(subject.name() + " went through no shadow in this run."));
    }
    String caption =
        (worst.isPresent() ? subject.name() : subject.caption())
            + ", from start to end; the handles below the plot look closer.";
    blocks.add(chart(run, "whole-run", "The whole run", caption, power, thermal));
    return new Section("orbit", title, blocks);
  }

  /**
   * The shadow that drains the battery most, preferably one whose orbit the run holds as a whole.
   */
  private static Optional<Passage> worst(List<Passage> passages, Strip power, double orbit_ms) {
    long begin_ms = power.time_ms()[0];
    long end_ms = power.time_ms()[power.time_ms().length - 1];
    double lowest_fraction = lowest(power, begin_ms, end_ms);
    Optional<Passage> deepest =
        passages.stream().min(Comparator.comparingDouble(shadow -> drained(shadow, power)));
    return passages.stream()
        .filter(shadow -> shadow.start_ms() - WIDER_fraction * orbit_ms >= begin_ms)
        .filter(shadow -> shadow.start_ms() + orbit_ms <= end_ms)
        .filter(shadow -> drained(shadow, power) <= lowest_fraction + ALIKE_fraction)
        .min(Comparator.comparingDouble(shadow -> drained(shadow, power)))
        .or(() -> deepest);
  }

  private static double drained(Passage shadow, Strip power) {
    return lowest(power, shadow.start_ms(), shadow.end_ms() + AFTER_ms);
  }

  private static double lowest(Strip power, long from_ms, long to_ms) {
    double[] charge = power.columns().getOrDefault("soc_fraction", new double[0]);
    double lowest_fraction = Double.POSITIVE_INFINITY;
    for (int row = 0; row < charge.length; row++) {
      long time_ms = power.time_ms()[row];
      if (time_ms >= from_ms && time_ms <= to_ms && charge[row] < lowest_fraction) {
        lowest_fraction = charge[row];
      }
    }
    return lowest_fraction;
  }

  private static Block chart(
      RunView run, String id, String title, String caption, Strip power, Strip thermal) {
    List<Object> panels = new ArrayList<>();
    add(panels, power, share("Sunlit share"), line(power, "sunlit_fraction", "sunlit", "fraction"));
    mark(run, panels, power, "light");
    add(
        panels,
        power,
        new Panel("Power", powerUnit(power), 1.4, Double.NaN, Double.NaN, List.of()),
        line(power, "array_W", "array", "W"),
        line(power, "load_W", "load", "W"),
        line(power, "compute_W", "compute", "W"));
    mark(run, panels, power, "power");
    add(
        panels,
        power,
        new Panel("Charge", "%", 1, Double.NaN, 100, limits(run, "soc_floor_fraction", "floor")),
        line(power, "soc_fraction", "state of charge", "fraction"));
    mark(run, panels, power, "charge");
    add(
        panels,
        thermal,
        new Panel(
            "Temperature",
            "°C",
            1.8,
            Double.NaN,
            Double.NaN,
            limits(
                run,
                "shutdown_K",
                "shutdown",
                "throttle_K",
                "throttle",
                "coolant_min_K",
                "coolant minimum")),
        line(thermal, "chip_K", "chip", "K"),
        line(thermal, "loop_K", "loop", "K"),
        line(thermal, "radiator_K", "radiator", "K"));
    mark(run, panels, thermal, "heat");
    add(panels, power, share("Work"), line(power, "work_fraction", "work", "fraction"));
    mark(run, panels, power, "power", "charge");
    SequencedMap<String, Object> content =
        RunView.document("unit_of_time", "ms since 1970-01-01 UTC", "panels", panels);
    List<String> files = new ArrayList<>(run.files("power"));
    files.addAll(run.files("thermal"));
    List<String> tags = new ArrayList<>(power.outside());
    tags.addAll(thermal.outside());
    String warning = Outside.warning(run, Outside.ids(tags));
    return new Block.Chart(id, "strips", title, caption, 680, content, files, warning);
  }

  /** Gives the panel drawn last the stretches in which it is outside validity. */
  @SuppressWarnings("unchecked") // panels are documents that this class made
  private static void mark(RunView run, List<Object> panels, Strip strip, String... domains) {
    List<Object> spans = Outside.spans(run, strip.time_ms(), strip.outside(), List.of(domains));
    if (!panels.isEmpty() && !spans.isEmpty()) {
      ((SequencedMap<String, Object>) panels.getLast()).put("outside", spans);
    }
  }

  /** Axis of a panel; NaN leaves an end to the values. */
  private record Panel(
      String title,
      String unit,
      double height_ratio,
      double least_value,
      double most_value,
      List<Object> limits) {}

  private static Panel share(String title) {
    return new Panel(title, "%", 0.8, 0, 100, List.of());
  }

  @SafeVarargs
  private static void add(
      List<Object> panels, Strip strip, Panel panel, SequencedMap<String, Object>... lines) {
    List<Object> present = new ArrayList<>();
    for (SequencedMap<String, Object> line : lines) {
      if (!line.isEmpty()) {
        present.add(line);
      }
    }
    if (present.isEmpty()) {
      return;
    }
    SequencedMap<String, Object> content =
        RunView.document("title", panel.title, "unit", panel.unit, "height", panel.height_ratio);
    if (!Double.isNaN(panel.least_value)) {
      content.put("min", panel.least_value);
    }
    if (!Double.isNaN(panel.most_value)) {
      content.put("max", panel.most_value);
    }
    content.put("limits", panel.limits);
    long[] time_ms = Decimation.times(strip.time_ms());
    content.put("time_ms", Arrays.stream(time_ms).asDoubleStream().toArray());
    content.put("series", present);
    panels.add(content);
  }

  /** One line in the panel's unit; empty when the run has no such values. */
  private static SequencedMap<String, Object> line(
      Strip strip, String column, String name, String unit) {
    double[] si = strip.columns().getOrDefault(column, new double[0]);
    if (Arrays.stream(si).noneMatch(Double::isFinite)) {
      return RunView.document();
    }
    Human human = unit.equals("W") ? powerScale(strip) : Human.unitFor(unit, 0);
    return RunView.document("name", name, "values", human.of(Decimation.values(si)));
  }

  private static String powerUnit(Strip strip) {
    return powerScale(strip).unit();
  }

  private static Human powerScale(Strip strip) {
    double largest_W = 0;
    for (String column : List.of("array_W", "load_W")) {
      for (double power_W : strip.columns().getOrDefault(column, new double[0])) {
        largest_W = power_W > largest_W ? power_W : largest_W;
      }
    }
    return Human.unitFor("W", largest_W);
  }

  private static List<Object> limits(RunView run, String... keysAndNames) {
    List<Object> limits = new ArrayList<>();
    for (int index = 0; index < keysAndNames.length; index += 2) {
      String key = keysAndNames[index];
      double si = run.real("limits", key);
      if (!Double.isNaN(si)) {
        Human human = Human.unitFor(key.endsWith("_K") ? "K" : "fraction", si);
        limits.add(
            RunView.document(
                "name", keysAndNames[index + 1], "value", Human.rounded(human.of(si), 5)));
      }
    }
    return limits;
  }

  private static Strip cut(Strip strip, long from_ms, long to_ms) {
    int from = 0;
    int to = strip.time_ms().length;
    while (from < to && strip.time_ms()[from] < from_ms) {
      from++;
    }
    while (to > from && strip.time_ms()[to - 1] > to_ms) {
      to--;
    }
    SequencedMap<String, double[]> columns = new LinkedHashMap<>();
    for (var column : strip.columns().entrySet()) {
      columns.put(column.getKey(), Arrays.copyOfRange(column.getValue(), from, to));
    }
    List<String> outside = strip.outside().subList(from, to);
    return new Strip(Arrays.copyOfRange(strip.time_ms(), from, to), columns, outside);
  }
}
