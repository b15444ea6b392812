package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.report.Block.Figure;
import space.skyrack.report.Block.Tone;
import space.skyrack.results.CsvReader;

/** The fleet in one row: sums, and the worst value of each kind with the satellite that has it. */
final class FleetTotals {
  private long satellites;
  private double sunlit_count;
  private double eclipses_count;
  private final Worst soc = new Worst("soc_min_fraction", true);
  private final Worst chip = new Worst("chip_max_K", false);
  private final Worst cold = new Worst("loop_min_K", true);
  private final Worst umbra = new Worst("umbra_s", false);
  private double throttled_s;
  private double asked_s;
  private double done_s;
  private double array_J;
  private double curtailed_J;
  private double unserved_J;

  static FleetTotals of(RunView run) {
    FleetTotals totals = new FleetTotals();
    run.table("satellites")
        .ifPresent(rows -> {
          try (rows) {
            while (rows.next()) {
              totals.add(rows);
            }
          }
        });
    return totals;
  }

  /** The satellite that comes closest to its energy floor; empty when the table is missing. */
  String worstSatellite() {
    return soc.satellite;
  }

  private void add(CsvReader rows) {
    satellites++;
    sunlit_count += rows.real(rows.findColumn("sunlit_fraction"));
    eclipses_count += rows.real(rows.findColumn("eclipses_count"));
    soc.see(rows);
    chip.see(rows);
    cold.see(rows);
    umbra.see(rows);
    throttled_s += rows.real(rows.findColumn("throttled_s"));
    asked_s += rows.real(rows.findColumn("work_asked_s"));
    done_s += rows.real(rows.findColumn("work_done_s"));
    array_J += rows.real(rows.findColumn("array_J"));
    curtailed_J += rows.real(rows.findColumn("curtailed_J"));
    unserved_J += rows.real(rows.findColumn("unserved_J"));
  }

  List<Figure> figures(RunView run) {
    List<Figure> figures = new ArrayList<>();
    double period_s = run.real("plan", "orbit", "period_s");
    add(figures, "Orbit period", period_s, "s", orbitNote(run), Tone.PLAIN);
    if (satellites > 0) {
      add(
          figures,
          "Work done",
          asked_s > 0 ? done_s / asked_s : Double.NaN,
          "fraction",
          "%s of %s asked for"
              .formatted(
                  Human.count(Math.round(done_s / 3600)), Human.text(asked_s, "accelerator_s")),
          Tone.PLAIN);
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
      double coolant_K = run.real("limits", "coolant_min_K");
      add(
          figures,
          "Coldest loop",
          cold.worst_value,
          "K",
          limit(cold.satellite, "least", coolant_K, "K"),
          cold.worst_value < coolant_K ? Tone.BAD : Tone.PLAIN);
      add(
          figures,
          "In sunlight",
          sunlit_count / satellites,
          "fraction",
          "mean of %d satellites, %s eclipses"
              .formatted(satellites, Human.figure(eclipses_count, 6)),
          Tone.PLAIN);
      addThrottled(figures, run);
      add(
          figures,
          "Energy not served",
          unserved_J,
          "J",
          "of %s made; %s curtailed"
              .formatted(Human.text(array_J, "J"), Human.text(curtailed_J, "J")),
          unserved_J > 0 ? Tone.BAD : Tone.PLAIN);
    }
    return figures;
  }

  private void addThrottled(List<Figure> figures, RunView run) {
    String start = run.text("start_utc");
    String end = run.text("end_utc");
    if (start.isEmpty() || end.isEmpty()) {
      return;
    }
    double span_s = (FleetScan.millis(end) - FleetScan.millis(start)) * 1e-3;
    String note = "of satellite time, %s in all".formatted(Human.text(throttled_s, "s"));
    add(figures, "Throttled", throttled_s / (satellites * span_s), "fraction", note, Tone.PLAIN);
  }

  private static String orbitNote(RunView run) {
    List<String> parts = new ArrayList<>();
    double altitude_m = run.real("plan", "orbit", "altitude_m");
    if (!Double.isNaN(altitude_m)) {
      parts.add(Human.text(altitude_m, "m") + " high");
    }
    double inclination_deg = run.real("plan", "orbit", "inclination_deg");
    if (!Double.isNaN(inclination_deg)) {
      parts.add(Human.text(inclination_deg, "deg") + " inclined");
    }
    return String.join(", ", parts);
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
      figures.add(new Figure(label, Human.figure(human.of(si), 3), human.unit(), note, tone));
    }
  }

  /** The worst value of a column. */
  private static final class Worst {
    private final String column;
    private final boolean lowest;
    private double worst_value = Double.NaN;
    private String satellite = "";

    Worst(String column, boolean lowest) {
      this.column = column;
      this.lowest = lowest;
    }

    void see(CsvReader rows) {
      double value = rows.real(rows.findColumn(column));
      if (Double.isNaN(worst_value) || (lowest ? value < worst_value : value > worst_value)) {
        worst_value = value;
        satellite = rows.text(rows.findColumn("satellite"));
      }
    }
  }
}
