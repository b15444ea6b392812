package space.skyrack.scenario;

import org.jspecify.annotations.Nullable;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.Power;
import space.skyrack.unit.Unit;

/** Builds array, battery and eclipse policy. */
final class PowerAssembly {
  private static final Unit PER_YEAR = Unit.get("/yr");
  private static final Unit PER_HOUR = Unit.get("/h");

  private PowerAssembly() {}

  static @Nullable Power power(Section power) {
    Power.Array array = array(power.in("array"));
    Power.Battery battery = battery(power.in("battery"));
    EclipsePolicy policy = policy(power.in("eclipse_policy"));
    return power.build(() ->
        new Power(
            power.need(array), power.need(battery), power.si("bus_load"), power.need(policy)));
  }

  private static Power.@Nullable Array array(Section array) {
    return array.build(() ->
        new Power.Array(
            array.si("area"),
            array.si("efficiency"),
            array.si("packing"),
            array.si("temperature_coefficient"),
            array.si("reference_temperature"),
            array.si("absorptivity"),
            array.si("front_emissivity"),
            array.si("back_emissivity"),
            array.in("degradation", PER_YEAR),
            array.si("conversion"),
            array.si("areal_mass")));
  }

  private static Power.@Nullable Battery battery(Section battery) {
    return battery.build(() ->
        new Power.Battery(
            battery.si("capacity"),
            battery.si("max_depth_of_discharge"),
            battery.si("round_trip"),
            battery.in("charge_limit", PER_HOUR),
            battery.in("discharge_limit", PER_HOUR),
            battery.si("initial"),
            battery.in("calendar_fade", PER_YEAR),
            battery.si("cycles_to_80"),
            battery.si("depth_exponent"),
            battery.si("specific_energy")));
  }

  private static @Nullable EclipsePolicy policy(Section policy) {
    return switch (policy.word("action")) {
      case "run" -> new EclipsePolicy.Run();
      case "suspend" -> new EclipsePolicy.Suspend();
      case "migrate" -> new EclipsePolicy.Migrate();
      case "throttle" -> policy.build(() -> new EclipsePolicy.Throttle(policy.si("to")));
      default -> null;
    };
  }
}
