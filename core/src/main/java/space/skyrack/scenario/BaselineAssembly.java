package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Figure;
import space.skyrack.model.Baseline;
import space.skyrack.model.Facility;
import space.skyrack.model.Input;
import space.skyrack.model.Site;
import space.skyrack.model.Span;
import space.skyrack.unit.Unit;

/** Builds the data centers on the ground. */
final class BaselineAssembly {
  private static final Unit YEARS = Unit.get("yr");
  private static final Unit PER_YEAR = Unit.get("/yr");
  private static final Unit HOURS = Unit.get("h");
  private static final Unit PER_WATT_YEAR = Unit.get("USD/W/yr");

  private final Section baseline;
  private final Section money;
  private final List<Input> inputs;
  private final boolean sampled;
  private String name = "";

  private BaselineAssembly(Section baseline, Section money, List<Input> inputs, boolean sampled) {
    this.baseline = baseline;
    this.money = money;
    this.inputs = inputs;
    this.sampled = sampled;
  }

  /**
   * Those that could be built; the reader has said what is wrong with the others.
   *
   * @param sampled whether uncertain values were drawn: then a wait may pass the horizon
   */
  static List<Baseline> baselines(Section root, List<Input> inputs, boolean sampled) {
    List<Baseline> made = new ArrayList<>();
    for (int i = 0; i < root.entries("baselines").size(); i++) {
      Section section = root.in("baselines[" + i + "]");
      Baseline each = new BaselineAssembly(section, root.in("money"), inputs, sampled).build();
      if (each != null) {
        made.add(each);
      }
    }
    return made;
  }

  private @Nullable Baseline build() {
    if (!money.has("mission_life") || !money.has("horizon")) {
      return null;
    }
    Baseline made = baseline.build(this::make);
    if (made != null && !sampled && made.timeToPower_yr() >= money.in("horizon", YEARS)) {
      baseline.inconsistent(
          "time_to_power",
          "`%s` waits %.3g yr for power and delivers nothing within the horizon of %.3g yr"
              .formatted(made.name(), made.timeToPower_yr(), money.in("horizon", YEARS)),
          "shorten `time_to_power` or lengthen `money.horizon`");
      return null;
    }
    return made;
  }

  private Baseline make() {
    name = baseline.word("name");
    return switch (baseline.word("kind")) {
      case "grid" -> new Baseline.Grid(name, wait_yr("utility"), facility(true), utility());
      case "colocation" ->
          new Baseline.Colocation(
              name,
              wait_yr("utility"),
              facility(false),
              utility(),
              baseline.in("rent", PER_WATT_YEAR));
      case "gas" -> new Baseline.Gas(name, wait_yr("generator"), facility(true), generator());
      case "solar-battery" ->
          new Baseline.SolarBattery(name, wait_yr("solar"), facility(true), field(), site());
      case "same-satellite-on-the-ground" ->
          new Baseline.DesertTwin(
              name,
              baseline.has("time_to_power") ? baseline.in("time_to_power", YEARS) : 0,
              site());
      default -> throw new IllegalArgumentException("kind");
    };
  }

  private double wait_yr(String supply) {
    return baseline.has("time_to_power") || baseline.isWritten("time_to_power")
        ? baseline.in("time_to_power", YEARS)
        : noted(supply, "time_to_power", "time_to_power").central().in(YEARS);
  }

  private Facility facility(boolean owned) {
    return new Facility(
        baseline.si("pue"),
        owned ? baseline.si("capex") : 0,
        new Facility.Split(
            figure_value("facility", "power_share"),
            figure_value("facility", "cooling_share"),
            figure_value("facility", "structure_share"),
            figure_value("facility", "network_share"),
            figure_value("facility", "site_share"),
            figure_value("facility", "integration_share")),
        owned ? baseline.in("facility_life", YEARS) : 1,
        owned ? baseline.in("build_time", YEARS) : 0,
        owned ? baseline.in("operations", PER_WATT_YEAR) : 0,
        baseline.in("insurance", PER_YEAR),
        baseline.si("availability"),
        new Facility.Hardware(
            baseline.isWritten("hardware_life")
                ? baseline.in("hardware_life", YEARS)
                : money.in("mission_life", YEARS),
            baseline.in("failure_rate", PER_YEAR),
            baseline.in("repair_time", HOURS),
            baseline.si("spares")),
        new Facility.Traces(
            span("water", "facility", "water"),
            span("land", "facility", "land"),
            span("embodied_carbon", "facility", "embodied_carbon")));
  }

  private Baseline.Utility utility() {
    return new Baseline.Utility(
        baseline.si("power_price"),
        span("carbon_intensity", "utility", "carbon"),
        span("supply_water", "utility", "water"));
  }

  private Baseline.Generator generator() {
    return new Baseline.Generator(
        baseline.si("generator_capex"),
        baseline.si("generator_reserve"),
        baseline.si("fuel_price"),
        baseline.si("generator_efficiency"),
        baseline.si("generator_upkeep"),
        noted("generator", "generator_life", "life").central().in(YEARS),
        span("generator", "carbon"),
        span("generator", "water"),
        span("generator", "land"));
  }

  private Baseline.SolarField field() {
    return new Baseline.SolarField(
        baseline.si("array_price"),
        baseline.si("battery_price"),
        noted("solar", "solar_upkeep", "upkeep").central().in(PER_WATT_YEAR),
        noted("solar", "array_life", "array_life").central().in(YEARS),
        noted("solar", "battery_life", "battery_life").central().in(YEARS),
        baseline.si("round_trip"),
        baseline.si("performance"),
        baseline.si("supply"),
        span("solar", "land"),
        span("solar", "array_carbon"),
        span("solar", "battery_carbon"));
  }

  private Site site() {
    return new Site(
        baseline.word("site"),
        figure_value("site", "latitude"),
        figure_value("site", "longitude"),
        figure_value("site", "altitude"),
        noted("site", "irradiance", "irradiance").central().si(),
        figure_value("site", "clear_sky"));
  }

  /** The catalogue's range, or what is written instead of it, without one. */
  private Span span(String key, String part, String name) {
    return baseline.isWritten(key) ? Span.of(baseline.si(key)) : span(part, name);
  }

  private Span span(String part, String name) {
    return SpanReader.span(figure(part, name));
  }

  private double figure_value(String part, String name) {
    return figure(part, name).central().si();
  }

  /** A figure that no field carries, noted among the inputs. */
  private Figure noted(String part, String key, String figureName) {
    Figure figure = figure(part, figureName);
    inputs.add(
        new Input(
            "baselines." + name + "." + key,
            figure.central().toString(),
            Input.Origin.CATALOG,
            figure.kind(),
            figure.provenance()));
    return figure;
  }

  private Figure figure(String part, String name) {
    return baseline.need(baseline.figure(part, name));
  }
}
