package space.skyrack.report;

import static space.skyrack.report.RunView.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import space.skyrack.results.Json;
import space.skyrack.results.RunFolder;
import space.skyrack.results.Schema;
import space.skyrack.results.Table;
import space.skyrack.time.Epoch;

/** A run folder with made-up but plausible content: only its shape is true. */
final class SyntheticRun {
  static final Epoch START = Epoch.parse("2027-12-20T00:00:00Z");
  private static final double PERIOD_s = 5863;
  private static final double SHADOW_s = 1190;

  private SyntheticRun() {}

  static Path write(Path target, int satellites, int samples, boolean perPlane) throws IOException {
    RunFolder folder = RunFolder.create(target);
    Files.writeString(folder.path().resolve("run.lock"), "synthetic\n");
    Table power = folder.table("power", Schema.POWER);
    Table thermal = folder.table("thermal", Schema.THERMAL);
    double[] soc = new double[satellites];
    double[] chip_K = new double[satellites];
    double[] loop_K = new double[satellites];
    java.util.Arrays.fill(soc, 1);
    java.util.Arrays.fill(chip_K, 335);
    java.util.Arrays.fill(loop_K, 290);
    for (int sample = 0; sample < samples; sample++) {
      String time = START.plus_s(60.0 * sample).toUtcString();
      for (int index = 0; index < satellites; index++) {
        double sunlit = sunlit(index, satellites, 60.0 * sample);
        double work = sunlit < 1 ? 0.5 : chip_K[index] > 357.5 ? 0.8 : 1;
        double array_W = 23_400 * sunlit;
        double load_W = 4_000 + 13_500 * work;
        double battery_W = Math.max(-9_000, Math.min(array_W - load_W, soc[index] < 1 ? 6_000 : 0));
        soc[index] = Math.min(1, soc[index] + battery_W * 60 / (12 * 3.6e6));
        loop_K[index] += (250 + 55 * load_W / 17_500 - loop_K[index]) * 0.06;
        chip_K[index] = loop_K[index] + 48 * work + 6 * Math.sin(0.004 * sample + index);
        String scope = perPlane ? index == 0 ? "satellite" : "plane-worst" : "satellite";
        power.time(time).text(scope).text(name(index)).real(sunlit).real(array_W).real(load_W);
        power.real(13_500 * work).real(battery_W).real(soc[index]).real(work);
        power.real(work < 1 ? 1 : 0).text(null).endRow();
        thermal.time(time).text(scope).text(name(index)).real(chip_K[index]);
        thermal.real(loop_K[index]).real(loop_K[index] - 9).real(330).real(2000).real(15_000);
        thermal.real(0).text(null).endRow();
      }
    }
    eclipses(folder.table("eclipses", Schema.ECLIPSES), satellites, samples);
    satellites(folder.table("satellites", Schema.SATELLITES), satellites);
    planes(folder.table("planes", Schema.PLANES), satellites);
    events(folder.table("events", Schema.EVENTS));
    inputs(folder.table("inputs", Schema.INPUTS));
    Json.write(folder.path().resolve("summary.json"), summary(satellites, samples));
    folder.flush();
    Report.of(folder.path()).writeTo(folder.path());
    folder.finish();
    return target;
  }

  private static String name(int index) {
    return "ring-%02d".formatted(index);
  }

  private static double shadowStart_s(int index, int satellites) {
    return PERIOD_s * (0.4 + index / (double) satellites);
  }

  private static double sunlit(int index, int satellites, double time_s) {
    double phase_s = time_s - shadowStart_s(index, satellites);
    phase_s -= PERIOD_s * Math.floor(phase_s / PERIOD_s);
    double depth_s = Math.min(phase_s, SHADOW_s - phase_s);
    return depth_s <= 0 ? 1 : Math.max(0, 1 - depth_s / 70);
  }

  private static void eclipses(Table table, int satellites, int samples) {
    for (int index = 0; index < satellites; index++) {
      double first_s = shadowStart_s(index, satellites) - PERIOD_s;
      for (double start_s = first_s; start_s + SHADOW_s < 60.0 * samples; start_s += PERIOD_s) {
        if (start_s > 0) {
          eclipse(table, index, "umbra", start_s + 70, SHADOW_s - 140);
          eclipse(table, index, "penumbra", start_s, 70);
          eclipse(table, index, "penumbra", start_s + SHADOW_s - 70, 70);
        }
      }
    }
  }

  private static void eclipse(
      Table table, int index, String kind, double start_s, double length_s) {
    table.text(name(index)).text(kind).time(START.plus_s(start_s).toUtcString());
    table.time(START.plus_s(start_s + length_s).toUtcString()).real(length_s).text(null).endRow();
  }

  private static void satellites(Table table, int satellites) {
    for (int index = 0; index < satellites; index++) {
      table
          .text(name(index))
          .text("ring")
          .text("ring plane " + (1 + index / 24))
          .real(650_000)
          .real(97.987);
      table.real(0.797).real(14 * 1050.0).integer(14).real(0.731 + 0.0002 * index).real(357.9);
      table.real(268).real(305).real(259).real(296).real(16_380).real(1_382_400);
      table
          .real(1_250_300.5)
          .real(132_099.5)
          .real(0)
          .real(0)
          .real(1.61e9)
          .real(1.07e9)
          .real(4.1e7)
          .real(0)
          .text(null)
          .endRow();
    }
  }

  /** The sums and extremes of {@link #satellites}. */
  private static void planes(Table table, int satellites) {
    for (int first = 0; first < satellites; first += 24) {
      int count = Math.min(24, satellites - first);
      table.text("ring plane " + (1 + first / 24)).text("ring").integer(count);
      table.real(0.797).real(0.797).real(14 * 1050.0).real(14 * 1050.0).integer(14 * count);
      table.real(0.731 + 0.0002 * first).text(name(first)).real(357.9).text(name(first));
      table.real(268).text(name(first)).real(305).real(259).real(296);
      table.real(16_380.0 * count).real(1_382_400.0 * count).real(1_250_300.5 * count);
      table.real(132_099.5 * count).real(0).real(0).real(1.61e9 * count).real(1.07e9 * count);
      table.real(4.1e7 * count).real(0).text(null).endRow();
    }
  }

  private static void events(Table table) {
    for (int event = 0; event < 450; event++) {
      boolean hot = event % 3 == 0;
      table.time(START.plus_s(190.0 * event).toUtcString()).text(name(event % 24));
      table.text(hot ? "throttle-heat" : "throttle-eclipse").real(hot ? 357.9 : 0.5);
      table.text(hot ? "chip above 85 °C" : "eclipse policy, level 1").endRow();
    }
  }

  private static void inputs(Table table) {
    table.text("space.constellation[0].orbit.altitude").text("650 km").text("SCENARIO");
    table.text("CHOICE").text(null).endRow();
    table.text("space.satellites.aurora.power.array.cell.efficiency").text("29.6 %");
    table
        .text("CATALOG")
        .text("VENDOR")
        .text("https://example.com/cell.pdf, read 2026-08-20")
        .endRow();
    table.text("space.satellites.aurora.thermal.loop.heater").text("500 W").text("DEFAULT");
    table.text("ESTIMATED").text("docs/explanation/heater.md <draft>").endRow();
  }

  private static SequencedMap<String, Object> summary(int satellites, int samples) {
    List<Object> budgets = new ArrayList<>();
    String[] stages = {"beginning of life", "end of life", "worst season"};
    for (int stage = 0; stage < stages.length; stage++) {
      double worn = 1 - 0.07 * stage;
      budgets.add(budget("array power in the Sun", 17_930, 23_400 * worn, "W", stages[stage]));
      budgets.add(
          budget("battery energy", 1.21e7 + 1e6 * stage, 1.73e7 * worn, "J", stages[stage]));
      budgets.add(budget("radiator, hot", 18_600, 22_900 * worn, "W", stages[stage]));
    }
    budgets.add(temperature("loop, cold", 213.15, 231.4, stages[2]));
    budgets.add(budget("propellant", 11.2, 30, "kg", stages[1]));
    return document(
        "format", "skyrack.summary/1",
        "tool_version", "0.1.0",
        "scenario", "dawn-dusk-24",
        "start_utc", START.toUtcString(),
        "end_utc", START.plus_s(60.0 * (samples - 1)).toUtcString(),
        "step_s", 10,
        "satellites", satellites,
        "verdict",
            document(
                "closes",
                true,
                "sentence",
                "The design closes: battery energy, the tightest budget, keeps 14 % margin.",
                "binding",
                "battery energy"),
        "plan",
            document(
                "orbit",
                    document(
                        "altitude_m", 650_000, "inclination_deg", 97.987, "period_s", PERIOD_s),
                "budgets", budgets,
                "binding",
                    document(
                        "name", "battery energy",
                        "buys", "2.1 min of full power in shadow per kWh.")),
        "quantities",
            document(
                "battery.soc.min", document("value", 0.7312345, "unit", "fraction"),
                "chip.temperature.max", document("value", 357.9, "unit", "K")),
        "waterfall", waterfall(satellites),
        "limits",
            document(
                "throttle_K",
                358.15,
                "shutdown_K",
                368.15,
                "coolant_min_K",
                213.15,
                "soc_floor_fraction",
                0.6),
        "worst_satellite", "ring-00",
        "checks",
            List.of(
                document(
                    "text",
                    "battery.soc.min >= 60 %",
                    "status",
                    "pass",
                    "value",
                    0.7312345,
                    "limit",
                    0.6,
                    "unit",
                    "fraction"),
                document(
                    "text",
                    "jobs.deadline_met >= 90 %",
                    "status",
                    "not evaluated",
                    "value",
                    null,
                    "limit",
                    0.9,
                    "unit",
                    "fraction")),
        "ledgers",
            List.of(
                ledger("energy", 3.87e10, 1.2e-4, "J", "array", 3.87e10, "load", 3.6e10),
                ledger("heat", 3.55e10, 3.1e-5, "J", "absorbed", 2.1e9, "emitted", 3.54e10)),
        "digest", "9f2c77".repeat(10) + "abcd",
        "lock_sha256", "03ab".repeat(16),
        "seed", 42,
        "command", "skyrack run scenarios/dawn-dusk-24.yaml",
        "not_simulated", List.of("workload", "ground.stations", "faults"),
        "not_modelled",
            List.of("attitude dynamics: pointing is as the mode says", "array shading by the body"),
        "validity",
            List.of(
                range("orbit.j2", "J2 orbit", "time_from_epoch_s", "s", 604_800, 86_400),
                range("satellite.array", "solar array", "sunlit_array_K", "K", 353.15, 340)));
  }

  private static SequencedMap<String, Object> range(
      String id, String title, String quantity, String unit, double high, double reached) {
    return document(
        "model", id,
        "title", title,
        "constellation", "ring",
        "quantity", quantity,
        "unit", unit,
        "low", 0.0,
        "high", high,
        "reached_low", reached,
        "reached_high", reached,
        "status", "inside",
        "affects", List.of("light"),
        "evidence", "a comparison");
  }

  private static SequencedMap<String, Object> ledger(
      String name,
      double throughput,
      double residual,
      String unit,
      String in,
      double in_value,
      String out,
      double out_value) {
    return document(
        "name", name,
        "throughput", throughput,
        "residual", residual,
        "unit", unit,
        "flows", document(in, in_value, out, out_value));
  }

  private static SequencedMap<String, Object> budget(
      String name, double need, double have, String unit, String stage) {
    double margin = have / need - 1;
    return document(
        "name",
        name,
        "need",
        need,
        "have",
        have,
        "unit",
        unit,
        "margin",
        margin,
        "status",
        margin >= 0 ? "ok" : "fails",
        "column",
        stage);
  }

  private static SequencedMap<String, Object> temperature(
      String name, double need_K, double have_K, String stage) {
    return document(
        "name",
        name,
        "need",
        need_K,
        "have",
        have_K,
        "unit",
        "K",
        "margin",
        have_K - need_K,
        "status",
        "ok",
        "column",
        stage);
  }

  private static List<Object> waterfall(int satellites) {
    double installed = satellites * 16 * 86_400.0;
    return List.of(
        document("stage", "installed", "accelerator_s", installed, "note", ""),
        document("stage", "power", "accelerator_s", installed * 0.93, "note", ""),
        document("stage", "thermal", "accelerator_s", installed * 0.905, "note", ""),
        document("stage", "network", "accelerator_s", null, "note", "not simulated yet"),
        document("stage", "radiation", "accelerator_s", null, "note", "not simulated yet"),
        document("stage", "hardware", "accelerator_s", null, "note", "not simulated yet"),
        document("stage", "scheduling", "accelerator_s", null, "note", "not simulated yet"),
        document("stage", "delivered", "accelerator_s", installed * 0.905, "note", ""));
  }
}
