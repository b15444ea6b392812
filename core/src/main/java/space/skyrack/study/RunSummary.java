package space.skyrack.study;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.satellite.BlockState;
import space.skyrack.simulation.Block;
import space.skyrack.simulation.Followed;
import space.skyrack.simulation.Ledger;
import space.skyrack.simulation.Simulation;

/** {@code summary.json}: what a finished run says, and the few lines a person sees of it. */
final class RunSummary {
  private final Opening opening;
  private final PlanReport plan;
  private final @Nullable Uncertainty uncertainty;
  private final RunQuantities run;
  private final List<CheckResult> checks;
  private final List<Ledger> ledgers;
  private final Validity validity;
  private final SequencedMap<String, Object> document;

  private RunSummary(
      Opening opening,
      PlanReport plan,
      @Nullable Uncertainty uncertainty,
      RunLock lock,
      Simulation simulation,
      Watch watch,
      Run.Request request) {
    this.opening = opening;
    this.plan = plan;
    this.uncertainty = uncertainty;
    run = new RunQuantities(opening, simulation.blocks());
    checks = CheckResult.of(opening.scenario().checks(), run.byName());
    ledgers = simulation.ledgers();
    validity =
        Validity.of(
            opening.scenario(),
            Reaches.ofRun(opening, plan.constellations(), simulation.blocks(), watch),
            watch::times);
    document = build(lock, simulation, request);
  }

  static RunSummary of(
      Opening opening,
      PlanReport plan,
      @Nullable Uncertainty uncertainty,
      RunLock lock,
      Simulation simulation,
      Watch watch,
      Run.Request request) {
    return new RunSummary(opening, plan, uncertainty, lock, simulation, watch, request);
  }

  SequencedMap<String, Object> document() {
    return document;
  }

  /** The satellite whose battery went lowest. */
  int worstSatellite() {
    return run.lowestCharge();
  }

  Validity validity() {
    return validity;
  }

  Scenario scenario() {
    return opening.scenario();
  }

  boolean failsACheck() {
    return checks.stream().anyMatch(check -> check.status() == CheckResult.Status.FAIL);
  }

  private SequencedMap<String, Object> build(
      RunLock lock, Simulation simulation, Run.Request request) {
    Scenario scenario = opening.scenario();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("format", "skyrack.summary/1");
    d.put("tool_version", Tool.VERSION);
    d.put("scenario", scenario.name());
    d.put("start_utc", scenario.start().toUtcString());
    d.put("end_utc", scenario.end().toUtcString());
    d.put("step_s", scenario.step_ns() * 1e-9);
    d.put("satellites", opening.fleet().size());
    d.put("verdict", verdict());
    d.put("plan", plan.document(uncertainty));
    SequencedMap<String, Object> quantities = new LinkedHashMap<>();
    run.byName()
        .forEach((name, quantity) -> {
          SequencedMap<String, Object> entry = new LinkedHashMap<>();
          entry.put("value", quantity.measured_value());
          entry.put("unit", quantity.unit());
          quantities.put(name, entry);
        });
    d.put("quantities", quantities);
    d.put("waterfall", Waterfall.of(run));
    d.put("limits", limits(simulation));
    d.put("worst_satellite", opening.fleet().name(run.lowestCharge()));
    d.put(
        "satellites_in_tables",
        RunTables.nameEverySatellite(scenario, opening.fleet()) ? "all" : "worst of each plane");
    d.put("satellites_followed", Followed.of(scenario, opening.fleet()).count());
    d.put("worst_satellite_has_rows", scenario.output().tables() != Output.Tables.SUMMARY);
    d.put("checks", checks.stream().map(CheckResult::document).toList());
    List<Object> books = new ArrayList<>(ledgers.stream().map(RunSummary::ledger).toList());
    books.addAll(CostBooks.of(plan.costs()));
    d.put("ledgers", books);
    d.put("digest", simulation.digest());
    d.put("lock_sha256", lock.sha256());
    d.put("seed", scenario.seed());
    d.put("command", command(request));
    d.put("not_simulated", scenario.notSimulated());
    d.put("not_modelled", NotModelled.of(scenario));
    d.put("validity", validity.document());
    return d;
  }

  /** The sentence that opens the report. */
  private SequencedMap<String, Object> verdict() {
    boolean ran = run.sum(space.skyrack.satellite.Flow.UNSERVED) == 0;
    SequencedMap<String, Object> verdict = new LinkedHashMap<>();
    verdict.put("closes", plan.closes());
    verdict.put("sentence", plan.sentence() + " " + delivered(ran));
    verdict.put("binding", plan.bindingName());
    return verdict;
  }

  private String delivered(boolean ran) {
    return say(
        "In the simulated %s the fleet delivered %.1f %% of its installed accelerator time%s.",
        span(opening.scenario()),
        100 * run.value("work.delivered_of_installed"),
        ran ? "" : "; some load went unserved for lack of power");
  }

  private static String span(Scenario scenario) {
    double hours = scenario.duration_ns() / 3.6e12;
    return hours % 24 == 0 && hours > 24
        ? say("%.0f days", hours / 24)
        : new BigDecimal(say("%.4g", hours)).stripTrailingZeros().toPlainString() + " h";
  }

  /** The limits of the design that the worst satellite is of. */
  private SequencedMap<String, Object> limits(Simulation simulation) {
    SequencedMap<String, Object> limits = new LinkedHashMap<>();
    for (Block block : simulation.blocks().list()) {
      int worst = run.lowestCharge();
      if (worst >= block.first() && worst < block.first() + block.count()) {
        limits.put("throttle_K", block.platform().heat().throttle_K());
        limits.put("shutdown_K", block.platform().heat().shutdown_K());
        limits.put("coolant_min_K", block.platform().heat().coolantMin_K());
        limits.put(
            "soc_floor_fraction",
            block.platform().battery().floor_J() / block.platform().battery().capacity_J());
        limits.put("throttle_levels", BlockState.FULL_LEVEL);
      }
    }
    return limits;
  }

  private static SequencedMap<String, Object> ledger(Ledger ledger) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("name", ledger.name());
    d.put("throughput", ledger.throughput_J());
    d.put("residual", ledger.residual_J());
    d.put("relative_residual", ledger.relativeResidual_ratio());
    d.put("balances", ledger.balances());
    d.put("unit", "J");
    d.put("stored", ledger.stored_J());
    d.put("flows", new LinkedHashMap<>(ledger.flows()));
    return d;
  }

  private static String command(Run.Request request) {
    StringBuilder command = new StringBuilder("skyrack run ");
    command.append(request.file().getFileName());
    for (String set : request.sets()) {
      command.append(" --set '").append(set).append('\'');
    }
    return command.toString();
  }

  /** What {@code run} prints for a person. */
  String text(Path folder) {
    StringBuilder out = new StringBuilder();
    out.append(document.get("scenario")).append(": ");
    out.append(plan.sentence()).append(' ').append(delivered(true)).append("\n\n");
    List<String[]> rows = new ArrayList<>();
    rows.add(row("lowest state of charge", "%.1f %%", 100 * run.value("battery.soc.min")));
    rows.add(row("hottest chip", "%.1f degC", run.value("chip.temperature.max") - 273.15));
    rows.add(row("coldest coolant", "%.1f degC", run.value("loop.temperature.min") - 273.15));
    rows.add(row("in sunlight", "%.2f %% of the time", 100 * run.value("light.sunlit")));
    rows.add(row("throttled", "%.2f %% of the time", 100 * run.value("throttle.time")));
    rows.add(row("delivered", "%.1f accelerator-hours", run.value("work.done") / 3600));
    for (String[] row : rows) {
      out.append(say("  %-24s %s%n", row[0], row[1]));
    }
    Costs costs = plan.costs();
    if (costs != null) {
      String sides = CostText.sides(costs, uncertainty);
      String currency = costs.economy().money().currency();
      out.append(say("  %-24s %s: %s%n", "a delivered hour costs", currency, sides));
    }
    for (CheckResult check : checks) {
      out.append(say("  check %-32s %s%n", check.rule().text(), check.status().word()));
    }
    for (Ledger ledger : ledgers) {
      out.append(
          say(
              "  ledger %-31s %s (%.1e of throughput)%n",
              ledger.name(),
              ledger.balances() ? "balances" : "DOES NOT BALANCE",
              ledger.relativeResidual_ratio()));
    }
    for (Finding finding : validity.outside()) {
      out.append(say("  outside validity: %s%n", finding.sentence()));
    }
    out.append("\nreport: ").append(folder.resolve("report.html")).append('\n');
    return out.toString();
  }

  private static String say(String form, @Nullable Object... words) {
    return String.format(Locale.ROOT, form, words);
  }

  private static String[] row(String name, String form, double measured) {
    return new String[] {name, say(form, measured)};
  }
}
