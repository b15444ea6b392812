package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Attitude;
import space.skyrack.model.Compute;
import space.skyrack.model.Input;
import space.skyrack.model.Propulsion;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.unit.Unit;

/** Builds one satellite design. */
final class SatelliteAssembly {
  private static final Unit YEARS = Unit.get("yr");
  private static final Unit PER_YEAR = Unit.get("/yr");
  private static final Unit METRES_PER_SECOND_YEAR = Unit.get("m/s/yr");

  private final String name;
  private final Section satellite;
  private final Section money;
  private final List<Input> inputs;

  /**
   * @param inputs where masses taken from the catalogue are noted
   */
  SatelliteAssembly(String name, Section satellite, Section money, List<Input> inputs) {
    this.name = name;
    this.satellite = satellite;
    this.money = money;
    this.inputs = inputs;
  }

  @Nullable SatelliteDesign build() {
    Attitude attitude = attitude(satellite.in("attitude"));
    Compute compute = compute(satellite.in("compute"));
    var power = PowerAssembly.power(satellite.in("power"));
    var thermal = ThermalAssembly.thermal(satellite.in("thermal"));
    Propulsion propulsion = propulsion(satellite.in("propulsion"));
    var mass = new MassAssembly(satellite, inputs).build();
    var cost = new CostAssembly(satellite, inputs);
    var prices = cost.prices();
    var throughput = cost.throughput();
    if (attitude == null
        || compute == null
        || power == null
        || thermal == null
        || propulsion == null
        || mass == null
        || prices == null
        || throughput == null) {
      return null;
    }
    var radiation = new RadiationAssembly(satellite, inputs);
    return new SatelliteDesign(
        name,
        attitude,
        compute,
        power,
        thermal,
        propulsion,
        mass,
        radiation.isStated() ? radiation.build() : null,
        prices,
        throughput);
  }

  private static @Nullable Attitude attitude(Section attitude) {
    return attitude.build(() ->
        new Attitude(
            attitude.choice("mode", Attitude.Mode.class),
            attitude.choice("array", Attitude.ArrayMount.class),
            attitude.choice("radiator", Attitude.RadiatorMount.class),
            attitude.si("pointing_error")));
  }

  private static @Nullable Compute compute(Section compute) {
    List<Compute.UtilisationStep> profile = new ArrayList<>();
    for (int i = 0; i < compute.entries("utilisation").size(); i++) {
      Section step = compute.in("utilisation[" + i + "]");
      Compute.UtilisationStep made =
          step.build(() -> new Compute.UtilisationStep(step.si("at"), step.si("load")));
      if (made == null) {
        return null;
      }
      if (!profile.isEmpty() && made.timeOfDay_s() <= profile.getLast().timeOfDay_s()) {
        step.inconsistent("at", "the times of `utilisation` must rise", "");
        return null;
      }
      profile.add(made);
    }
    return compute.build(() ->
        new Compute(
            compute.word("accelerator"),
            compute.count("count"),
            compute.count("spares"),
            compute.si("idle_power"),
            compute.si("max_power"),
            compute.si("host_overhead"),
            compute.si("accelerator_mass"),
            compute.has("failure_rate") ? compute.in("failure_rate", PER_YEAR) : 0,
            profile));
  }

  private @Nullable Propulsion propulsion(Section propulsion) {
    double life_yr = money.in("mission_life", YEARS);
    return propulsion.build(() ->
        new Propulsion(
            propulsion.si("isp"),
            propulsion.si("thrust"),
            propulsion.si("propellant"),
            propulsion.choice("disposal", Propulsion.Disposal.class),
            propulsion.si("drag_coefficient"),
            propulsion.in("avoidance", METRES_PER_SECOND_YEAR),
            propulsion.si("disposal_altitude"),
            propulsion.need(Double.isNaN(life_yr) ? null : life_yr)));
  }
}
