package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import space.skyrack.study.PowerCalibration.Errors;
import space.skyrack.unit.TimeOfDay;

/** A power calibration as text, as a document and as a table. */
public final class PowerCalibrationPage {
  private final PowerCalibration of;

  public PowerCalibrationPage(PowerCalibration calibration) {
    of = calibration;
  }

  /** For a terminal. */
  public String text() {
    StringBuilder out = new StringBuilder();
    say(out, "Harvest of %d orbits from orbit, shadow, Sun and one array area.", of.orbits());
    out.append('\n');
    say(out, "from the file   nodal period %.1f s: %.0f km", of.rounds.period_s(), km());
    say(
        out,
        "assumed         circular, Sun-synchronous (%.2f deg), LTAN %s; array normal to the Sun;",
        of.light.inclination_rad * 180 / Math.PI,
        ltan());
    say(
        out,
        "                cell and panel of the catalogue (%.1f %% cells); times in UTC",
        100 * of.light.cell_efficiency);
    say(
        out,
        "light           %.1f to %.1f min of Sun an orbit, %.1f to %.1f Wh/m2 on the bus",
        least(of.light.sunlit_s) / 60,
        most(of.light.sunlit_s) / 60,
        least(of.light.harvest_Wh_per_m2),
        most(of.light.harvest_Wh_per_m2));
    say(out, "fitted          effective area %.4f m2 (least absolute errors)", of.area_m2);
    out.append('\n');
    say(out, "%-52s %8s %12s", "median error over orbits", "of each", "Wh");
    row(out, "one area", of.fitted);
    row(out, "one area from the first half, second half", of.ahead);
    row(out, "a constant (median)", of.constant);
    row(out, "the harvest a day earlier", of.dayBefore);
    if (of.balanced.count() < of.orbits() && of.balanced.count() > 0) {
      String those = format("; the %d with harvest above use / 2", of.balanced.count());
      row(out, "one area" + those, of.balanced);
      row(out, "a constant" + those, of.balancedConstant);
    }
    out.append('\n');
    notes().forEach(note -> say(out, "%s", note));
    return out.toString();
  }

  private static void row(StringBuilder out, String what, Errors errors) {
    say(
        out,
        "%-52s %6.1f %% %12.2f",
        what,
        100 * errors.medianError_fraction(),
        errors.medianError_Wh());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    double[] harvest_Wh = of.harvest_Wh.clone();
    Arrays.sort(harvest_Wh);
    int count = harvest_Wh.length;
    double spread =
        (most(of.light.harvest_Wh_per_m2) - least(of.light.harvest_Wh_per_m2))
            / OrbitRounds.median(of.light.harvest_Wh_per_m2);
    notes.add(
        format(
            "The light differs by %.1f %% between orbits, the harvest has its tenths at %.1f and"
                + " %.1f Wh: what one area leaves",
            100 * spread, harvest_Wh[count / 10], harvest_Wh[count - 1 - count / 10]));
    notes.add(
        "is operation (attitude, a full battery that takes no more, what was measured), not orbit"
            + " or Sun.");
    double missing_Wh = of.used_Wh() - of.harvested_Wh();
    if (missing_Wh > 0) {
      notes.add(
          format(
              "The file does not balance: %.0f Wh harvested, %.0f Wh used, so %.0f Wh (%.0f %%)"
                  + " were not booked as harvest.",
              of.harvested_Wh(), of.used_Wh(), missing_Wh, 100 * missing_Wh / of.used_Wh()));
      notes.add(
          format(
              "%d orbits harvest less than half of what they use, %.0f Wh less together.",
              of.orbits() - of.balanced.count(), of.shortfall_Wh));
    }
    return notes;
  }

  /** Format {@code skyrack.calibrate-power/1}. */
  public SequencedMap<String, Object> document() {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("format", "skyrack.calibrate-power/1");
    document.put("file", of.rounds.file());
    document.put("orbits", of.orbits());
    document.put("nodal_period_s", of.rounds.period_s());
    document.put("altitude_km", km());
    document.put("inclination_deg", of.light.inclination_rad * 180 / Math.PI);
    document.put("ltan", ltan());
    document.put("area_m2", of.area_m2);
    document.put("one_area", errors(of.fitted));
    document.put("one_area_second_half", errors(of.ahead));
    document.put("constant", errors(of.constant));
    document.put("day_before", errors(of.dayBefore));
    document.put("one_area_balanced", errors(of.balanced));
    document.put("constant_balanced", errors(of.balancedConstant));
    document.put("harvested_Wh", of.harvested_Wh());
    document.put("used_Wh", of.used_Wh());
    document.put("notes", notes());
    return document;
  }

  private static SequencedMap<String, Object> errors(Errors errors) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("orbits", errors.count());
    document.put("median_error_percent", 100 * errors.medianError_fraction());
    document.put("median_error_Wh", errors.medianError_Wh());
    return document;
  }

  /** Measured beside predicted, a row per orbit. */
  public String csv() {
    StringBuilder out = new StringBuilder("start,sunlit_s,measured_Wh,one_area_Wh\n");
    for (int i = 0; i < of.orbits(); i++) {
      say(
          out,
          "%s,%.1f,%.4f,%.4f",
          of.rounds.rounds().get(i).start().toUtcString(),
          of.light.sunlit_s[i],
          of.harvest_Wh[i],
          of.predicted_Wh[i]);
    }
    return out.toString();
  }

  private double km() {
    return of.light.altitude_m / 1000;
  }

  private String ltan() {
    return TimeOfDay.format((int) Math.round(of.ltan_rad * 43_200 / Math.PI));
  }

  private static double least(double[] values) {
    return Arrays.stream(values).min().orElse(0);
  }

  private static double most(double[] values) {
    return Arrays.stream(values).max().orElse(0);
  }

  private static String format(String format, Object... words) {
    return String.format(Locale.ROOT, format, words);
  }

  private static void say(StringBuilder out, String format, Object... words) {
    out.append(format(format, words)).append('\n');
  }
}
