package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.skyrack.report.Block.Figure;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** Dose on the electronics and damage to the cells, and how the dose falls with shielding. */
final class RadiationSection {
  private static final double RAD_per_Gy = 100;

  private RadiationSection() {}

  /** Nothing where no shielding was stated. */
  static Optional<Section> section(RunView run) {
    List<Block> blocks = new ArrayList<>();
    int place = 0;
    String warning = Outside.warning(run, Outside.ofRun(run, "dose"));
    for (JsonNode plan : run.at("plan", "constellations")) {
      JsonNode radiation = plan.path("radiation");
      if (radiation.isObject()) {
        add(blocks, radiation, RunView.text(plan.path("constellation")), place, warning);
      }
      place++;
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("radiation", "Radiation", blocks));
  }

  private static void add(
      List<Block> blocks, JsonNode radiation, String name, int place, String outsideRange) {
    JsonNode dose = radiation.path("dose_Gy_per_yr");
    JsonNode life = radiation.path("electronics_life_yr");
    JsonNode loss = radiation.path("array_loss_fraction_per_yr");
    JsonNode cells = radiation.path("cell_electrons_1MeV_per_cm2_per_yr");
    double shield_mm = 1e3 * RunView.real(radiation.path("shielding_m"));
    double margin_ratio = RunView.real(radiation.path("tolerance_over_mission_dose"));
    double asked_ratio = RunView.real(radiation.path("design_margin"));
    double assumed_percent =
        100 * RunView.real(radiation.path("array_loss_assumed_fraction_per_yr"));
    boolean outside = RunView.text(radiation.path("validity")).equals("outside");
    blocks.add(
        new Block.Figures(
            List.of(
                new Figure(
                    "dose behind " + Human.figure(shield_mm, 3) + " mm Al, " + name,
                    Human.figure(expected(dose, RAD_per_Gy), 3),
                    "rad(Si)/yr",
                    span(dose, RAD_per_Gy) + (outside ? "; outside the checked range" : ""),
                    outside ? Tone.WARN : Tone.PLAIN),
                new Figure(
                    "tolerance over mission dose",
                    Human.figure(margin_ratio, 3),
                    "",
                    String.format(
                        Locale.ROOT,
                        "%s krad (%s) over %s krad; asked for %s",
                        Human.figure(expected(radiation.path("tolerance_Gy"), RAD_per_Gy / 1e3), 3),
                        RunView.text(radiation.path("tolerance_kind")),
                        Human.figure(
                            RunView.real(radiation.path("mission_Gy")) * RAD_per_Gy / 1e3, 3),
                        Human.figure(asked_ratio, 3)),
                    margin_ratio >= asked_ratio ? Tone.PLAIN : Tone.WARN),
                new Figure(
                    "until electronics reach it",
                    Human.figure(expected(life, 1), 3),
                    "yr",
                    span(life, 1),
                    Tone.PLAIN),
                new Figure(
                    "array loss by radiation",
                    Human.figure(expected(loss, 100), 2),
                    "%/yr",
                    span(loss, 100)
                        + "; the scenario reckons with "
                        + Human.figure(assumed_percent, 3),
                    assumed_percent < expected(loss, 100) ? Tone.WARN : Tone.PLAIN))));
    blocks.add(
        new Block.Text(
            "Included: "
                + RunView.text(radiation.path("included"))
                + ". The cells take the like of "
                + Human.figure(expected(cells, 1e-12), 2)
                + " × 10¹² electrons of 1 MeV per cm² and year behind 0.1 mm of glass."));
    blocks.add(
        curve(radiation.path("dose_Gy_per_yr_by_shielding"), shield_mm, name, place, outsideRange));
    for (JsonNode warning : radiation.path("warnings")) {
      blocks.add(new Block.Text(RunView.text(warning)));
    }
  }

  private static Block.Chart curve(
      JsonNode points, double shield_mm, String name, int place, String outsideRange) {
    List<Double> depths_mm = new ArrayList<>();
    List<List<Double>> doses = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String[] keys = {"expected", "high", "low"};
    for (JsonNode point : points) {
      depths_mm.add(RunView.real(point.path("shielding_mm")));
      for (int k = 0; k < keys.length; k++) {
        double dose_rad = RunView.real(point.path(keys[k])) * RAD_per_Gy;
        doses.get(k).add(Double.parseDouble(String.format(Locale.ROOT, "%.4g", dose_rad)));
      }
    }
    List<Object> series = new ArrayList<>();
    for (int k = 0; k < keys.length; k++) {
      series.add(RunView.document("name", keys[k], "values", doses.get(k)));
    }
    return new Block.Chart(
        "dose-by-shielding-" + place,
        "curve",
        "Dose against shielding, " + name,
        "rad(Si) a year behind a sphere of aluminium; high and low as stated above.",
        320,
        RunView.document(
            "x",
            depths_mm,
            "x_name",
            "mm of aluminium",
            "y_name",
            "rad(Si)/yr",
            "mark",
            shield_mm,
            "mark_name",
            "this design",
            "series",
            series),
        List.of("summary.json"),
        outsideRange);
  }

  private static double expected(JsonNode span, double scale_ratio) {
    return RunView.real(span.path("expected")) * scale_ratio;
  }

  private static String span(JsonNode span, double scale_ratio) {
    return Human.figure(RunView.real(span.path("low")) * scale_ratio, 2)
        + " to "
        + Human.figure(RunView.real(span.path("high")) * scale_ratio, 2);
  }
}
