package space.skyrack.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.report.Block.Figure;
import space.skyrack.report.Block.Tone;
import space.skyrack.results.CsvReader;

/**
 * The fleet in one row: sums, and the worst value of each kind with the satellite that has it; read
 * from the table of planes, which stays small however large the fleet is.
 */
final class FleetTotals {
  private final SequencedMap<String, Plane> planes = new LinkedHashMap<>();
  private boolean grouped;
  private long satellites;
  private double sunlit_count;
  private double eclipses_count;
  private final Worst soc = new Worst("soc_min_fraction", "soc_min_satellite", true);
  private final Worst chip = new Worst("chip_max_K", "chip_max_satellite", false);
  private final Worst cold = new Worst("loop_min_K", "loop_min_satellite", true);
  private double throttled_s;
  private double asked_s;
  private double done_s;
  private double array_J;
  private double curtailed_J;
  private double unserved_J;

  static FleetTotals of(RunView run) {
    FleetTotals totals = new FleetTotals();
    totals.grouped = isGrouped(run);
    run.table("planes")
        .ifPresent(rows -> {
          try (rows) {
            while (rows.next()) {
              totals.add(rows);
            }
          }
        });
    return totals;
  }

  private static boolean isGrouped(RunView run) {
    Optional<CsvReader> power = run.table("power");
    if (power.isEmpty()) {
      return false;
    }
    try (CsvReader rows = power.get()) {
      return rows.next() && rows.text(rows.findColumn("scope")).startsWith("plane");
    }
  }

  /** Whether time series stand for groups of satellites, not for single ones. */
  boolean isGrouped() {
    return grouped;
  }

  /** How many satellites a plane has, and the lowest charge among them. */
  private record Plane(long satellites, double soc_fraction, String satellite) {}

  /** The satellite with the lowest charge of those that share their plane with no other. */
  Optional<String> loneSatellite() {
    return planes.values().stream()
        .filter(plane -> plane.satellites == 1)
        .min(Comparator.comparingDouble(Plane::soc_fraction))
        .map(Plane::satellite);
  }

  /** The plane of the satellite with the lowest charge. */
  String worstPlane() {
    return planes.entrySet().stream()
        .min(Comparator.comparingDouble(plane -> plane.getValue().soc_fraction))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The satellite that comes closest to its energy floor; empty when the table is missing. */
  String worstSatellite() {
    return soc.satellite;
  }

  private void add(CsvReader rows) {
    double members = rows.real(rows.findColumn("members_count"));
    satellites += Math.round(members);
    planes.put(
        rows.text(rows.findColumn("plane")),
        new Plane(
            Math.round(members),
            rows.real(rows.findColumn("soc_min_fraction")),
            rows.text(rows.findColumn("soc_min_satellite"))));
    sunlit_count += members * rows.real(rows.findColumn("sunlit_fraction"));
    eclipses_count += rows.real(rows.findColumn("eclipses_count"));
    soc.see(rows);
    chip.see(rows);
    cold.see(rows);
    throttled_s += rows.real(rows.findColumn("throttled_s"));
    asked_s += rows.real(rows.findColumn("work_asked_s"));
    done_s += rows.real(rows.findColumn("work_done_s"));
    array_J += rows.real(rows.findColumn("array_J"));
    curtailed_J += rows.real(rows.findColumn("curtailed_J"));
    unserved_J += rows.real(rows.findColumn("unserved_J"));
  }

  List<Figure> figures(RunView run) {
    List<Figure> figures = new ArrayList<>();
    if (satellites > 0) {
      add(
          figures,
          "Work done",
          asked_s > 0 ? done_s / asked_s : Double.NaN,
          "fraction",
          "of %s asked".formatted(Human.text(asked_s, "accelerator_s")),
          Tone.PLAIN);
      addTightest(figures, run);
      double floor = run.real("limits", "soc_floor_fraction");
      add(
          figures,
          "Lowest charge",
          soc.worst_value,
          "fraction",
          limit(soc.satellite, "floor", floor, "fraction"),
          soc.worst_value < floor ? Tone.BAD : Tone.PLAIN);
      double throttle_K = run.real("limits", "throttle_K");
      add(
          figures,
          "Hottest chip",
          chip.worst_value,
          "K",
          limit(chip.satellite, "throttles at", throttle_K, "K"),
          chip.worst_value > run.real("limits", "shutdown_K") ? Tone.BAD : Tone.PLAIN);
      add(
          figures,
          "In sunlight",
          sunlit_count / satellites,
          "fraction",
          satellites == 1
              ? Human.figure(eclipses_count, 9) + " eclipses"
              : "mean of the fleet, %s eclipses".formatted(Human.figure(eclipses_count, 9)),
          Tone.PLAIN);
      addThrottled(figures, run);
      double coolant_K = run.real("limits", "coolant_min_K");
      add(
          figures,
          "Coldest loop",
          cold.worst_value,
          "K",
          limit(cold.satellite, "least", coolant_K, "K"),
          cold.worst_value < coolant_K ? Tone.BAD : Tone.PLAIN);
      String unserved =
          unserved_J > 0 ? Human.text(unserved_J, "J") + " not served" : "all load served";
      add(
          figures,
          "Array energy",
          array_J,
          "J",
          "%s curtailed, %s".formatted(Human.text(curtailed_J, "J"), unserved),
          unserved_J > 0 ? Tone.BAD : Tone.PLAIN);
    }
    return figures;
  }

  private void addThrottled(List<Figure> figures, RunView run) {
    double span_s = run.span_s();
    if (Double.isNaN(span_s)) {
      return;
    }
    String note = "of the time, %s satellite-hours".formatted(Human.figure(throttled_s / 3600, 3));
    add(figures, "Throttled", throttled_s / (satellites * span_s), "fraction", note, Tone.PLAIN);
  }

  private static void addTightest(List<Figure> figures, RunView run) {
    String margin = BudgetSection.tightest(run);
    if (!margin.isEmpty()) {
      int space = margin.lastIndexOf('\u00a0');
      String name = BudgetSection.words(run.text("plan", "binding", "name"));
      String column = run.text("plan", "binding", "column");
      figures.add(
          new Figure(
              "Tightest margin",
              space < 0 ? margin : margin.substring(0, space),
              space < 0 ? "" : margin.substring(space + 1),
              column.isEmpty() ? name : name + ", " + column,
              run.at("plan", "closes").asBoolean(true) ? Tone.PLAIN : Tone.BAD));
    }
  }

  private static String limit(String satellite, String word, double limit, String unit) {
    return Double.isNaN(limit)
        ? satellite
        : satellite + (satellite.isEmpty() ? "" : ", ") + word + " " + Human.text(limit, unit);
  }

  private static void add(
      List<Figure> figures, String label, double si, String unit, String note, Tone tone) {
    if (Double.isFinite(si)) {
      Human human = Human.unitFor(unit, si);
      figures.add(new Figure(label, Human.aligned(human.of(si), 3), human.unit(), note, tone));
    }
  }

  /** The worst value of a column. */
  private static final class Worst {
    private final String column;
    private final String whose;
    private final boolean lowest;
    private double worst_value = Double.NaN;
    private String satellite = "";

    Worst(String column, String whose, boolean lowest) {
      this.column = column;
      this.whose = whose;
      this.lowest = lowest;
    }

    void see(CsvReader rows) {
      double value = rows.real(rows.findColumn(column));
      if (Double.isNaN(worst_value) || (lowest ? value < worst_value : value > worst_value)) {
        worst_value = value;
        satellite = rows.text(rows.findColumn(whose));
      }
    }
  }
}
