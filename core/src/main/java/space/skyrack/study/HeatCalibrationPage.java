package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.study.HeatCalibration.LeftOut;
import space.skyrack.study.HeatCalibration.RunFit;
import space.skyrack.study.HeatModel.Parameter;

/** A heat calibration as text, as a document, as a table and as a piece of a scenario. */
public final class HeatCalibrationPage {
  private static final double ZERO_degC_K = 273.15;

  /** Emissivity of the plate in the scenario fragment; only its product with the area counts. */
  private static final double EMISSIVITY_ratio = 0.85;

  private final HeatCalibration of;

  public HeatCalibrationPage(HeatCalibration calibration) {
    of = calibration;
  }

  /** For a terminal. */
  public String text() {
    StringBuilder out = new StringBuilder();
    long fitted = of.runs.stream().filter(RunFit::training).count();
    say(
        out,
        "Two-node heat path of the simulation, fitted to %d run%s in steps of %s s.",
        fitted,
        fitted == 1 ? "" : "s",
        digits(of.columns.step_s()));
    out.append('\n');
    say(out, "%-24s %12s %12s  %s", "parameter", "value", "std. error", "unit");
    for (Parameter p : of.parameters) {
      Double error = p.error_value();
      say(
          out,
          "%-24s %12s %12s  %s%s",
          p.name(),
          digits(p.fitted_value()),
          error == null ? "-" : digits(error),
          p.unit(),
          verdict(p));
    }
    out.append('\n');
    say(out, "%-44s", "RMSE of the chip temperature, K");
    say(
        out,
        "%-34s %8s %7s %6s %6s | %7s %7s",
        "run",
        "hours",
        "nodes",
        "max",
        "bias",
        "lag",
        "lag+");
    for (RunFit run : of.runs) {
      row(
          out,
          run.run(),
          run.training() ? "fitted" : "PREDICTED",
          run.two(),
          run.lag(),
          run.informedLag());
    }
    for (RunFit run : of.runs) {
      LeftOut left = run.leftOut();
      if (left != null) {
        row(out, run.run(), "left out", left.two(), left.lag(), left.informedLag());
      }
    }
    out.append('\n');
    notes().forEach(note -> say(out, "%s", note));
    return out.toString();
  }

  private static void row(
      StringBuilder out, Telemetry run, String use, Misfit two, Misfit lag, Misfit informed) {
    say(
        out,
        "%-34s %8.2f %7.2f %6.2f %+6.2f | %7.2f %7.2f",
        use + " " + shortName(run.name),
        run.hours(),
        two.rmse_K(),
        two.max_K(),
        two.bias_K(),
        lag.rmse_K(),
        informed.rmse_K());
  }

  private static String shortName(String file) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String stem = name.replaceFirst("\\.csv(\\.gz)?$", "");
    return stem.length() <= 24 ? stem : stem.substring(0, 24);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "lag: first-order lag of the board's heat, fitted to the same runs;"
            + " lag+: the same, also given sunlight and the rest of the power.");
    notes.add(
        "left out: fitted to the other runs, then predicted;"
            + " std. error: jackknife over runs, as neighbouring seconds are not independent.");
    notes.add(
        "A prediction sees power, sunlight and the first temperature"
            + (of.columns.surroundings().isEmpty()
                ? " of the chip, nothing else of the run."
                : "s of chip and surroundings, nothing else of the run."));
    for (Parameter p : of.parameters) {
      if (!verdict(p).isEmpty()) {
        notes.add(
            p.name()
                + (p.fitted_value() == 0
                    ? " is not needed by these runs: their heat hardly changes, so they cannot tell"
                        + " it from none."
                    : " is poorly determined by these runs: do not carry it over to other"
                        + " designs."));
      }
    }
    notes.add(
        "radiator_emission is net of the Earth's constant heat: runs at one temperature cannot tell"
            + " the two apart.");
    return notes;
  }

  private static String verdict(Parameter p) {
    Double error = p.error_value();
    if (p.fitted_value() == 0) {
      return "  (not identifiable)";
    }
    return error != null && error > 0.5 * Math.abs(p.fitted_value()) ? "  (poorly known)" : "";
  }

  /** Format {@code skyrack.calibrate-heat/1}. */
  public SequencedMap<String, Object> document() {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("format", "skyrack.calibrate-heat/1");
    document.put("step_s", of.columns.step_s());
    List<Object> parameters = new ArrayList<>();
    for (Parameter p : of.parameters) {
      SequencedMap<String, Object> one = new LinkedHashMap<>();
      one.put("name", p.name());
      one.put("unit", p.unit());
      one.put("value", p.fitted_value());
      one.put("standard_error", p.error_value());
      one.put("identifiable", verdict(p).isEmpty());
      parameters.add(one);
    }
    document.put("parameters", parameters);
    List<Object> runs = new ArrayList<>();
    for (RunFit run : of.runs) {
      SequencedMap<String, Object> one = new LinkedHashMap<>();
      one.put("file", run.run().name);
      one.put("use", run.training() ? "fitted" : "predicted");
      one.put("rows", run.run().rows);
      one.put("hours", run.run().hours());
      one.put("two_nodes", misfit(run.two()));
      one.put("first_order_lag", misfit(run.lag()));
      one.put("first_order_lag_all_inputs", misfit(run.informedLag()));
      one.put("left_out_two_nodes", run.leftOut() == null ? null : misfit(run.leftOut().two()));
      one.put(
          "left_out_first_order_lag", run.leftOut() == null ? null : misfit(run.leftOut().lag()));
      runs.add(one);
    }
    document.put("runs", runs);
    document.put("notes", notes());
    document.put("scenario_fragment", fragment());
    return document;
  }

  private static SequencedMap<String, Object> misfit(Misfit misfit) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("count", misfit.count());
    document.put("rmse_K", misfit.rmse_K());
    document.put("max_K", misfit.max_K());
    document.put("bias_K", misfit.bias_K());
    return document;
  }

  /** Measured beside predicted, a row per run and step. */
  public String csv() {
    StringBuilder out =
        new StringBuilder("file,use,time_s,measured_degC,two_nodes_degC,lag_degC\n");
    for (RunFit run : of.runs) {
      Telemetry blind = run.run().withoutTemperatures();
      double[] nodes_K = of.model.predict_K(blind);
      double[] lag_K = of.lag.predict_K(blind);
      for (int k = 0; k < run.run().steps(); k++) {
        double measured_degC = run.run().chip_K[k] - ZERO_degC_K;
        say(
            out,
            "%s,%s,%s,%s,%.3f,%.3f",
            shortName(run.run().name),
            run.training() ? "fitted" : "predicted",
            digits((k + 0.5) * run.run().step_s),
            Double.isNaN(measured_degC) ? "" : String.format(Locale.ROOT, "%.3f", measured_degC),
            nodes_K[k] - ZERO_degC_K,
            lag_K[k] - ZERO_degC_K);
      }
    }
    return out.toString();
  }

  /** Fields of {@code thermal} that give the simulation these nodes. */
  public String fragment() {
    HeatModel m = of.model;
    double area_m2 = m.emission_m2() / EMISSIVITY_ratio;
    return String.join(
        "\n",
        "# from measurements: one board; the radiator is all that it is mounted on",
        "# absorbed in sunlight: "
            + digits(m.sun_W())
            + " W, to be met by absorptivity and attitude",
        "thermal:",
        "  radiator: { area: %s m2, faces: 1, emissivity: %s, fin_efficiency: 1, heat_capacity: %s J/m2/K }"
            .formatted(digits(area_m2), EMISSIVITY_ratio, digits(m.radiator_J_per_K() / area_m2)),
        "  loop: { heat_capacity: %s kJ/K, loop_to_radiator: %s K/kW, chip_to_loop: %s K/kW, pump_power: 0 %%, bypass_below: -200 degC }"
            .formatted(
                digits(m.loop_J_per_K() / 1000),
                digits(1000 / m.conductance_W_per_K()),
                digits(1000 * m.chipToLoop_K_per_W())),
        "");
  }

  private static void say(StringBuilder out, String format, @Nullable Object... words) {
    out.append(String.format(Locale.ROOT, format, words).stripTrailing()).append('\n');
  }

  /** Four significant digits at most. */
  static String digits(double value) {
    return new java.math.BigDecimal(value)
        .round(new java.math.MathContext(4))
        .stripTrailingZeros()
        .toPlainString();
  }
}
