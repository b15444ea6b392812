package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Thermal;
import space.skyrack.unit.Quantity;

/** Builds radiator, loop and limits. */
final class ThermalAssembly {
  private ThermalAssembly() {}

  static @Nullable Thermal thermal(Section thermal) {
    Thermal.Radiator radiator = radiator(thermal.in("radiator"));
    Thermal.Loop loop = loop(thermal.in("loop"));
    Thermal.Limits limits = limits(thermal.in("limits"));
    return thermal.build(
        () -> new Thermal(thermal.need(radiator), thermal.need(loop), thermal.need(limits)));
  }

  private static Thermal.@Nullable Radiator radiator(Section radiator) {
    return radiator.build(() ->
        new Thermal.Radiator(
            radiator.si("area"),
            radiator.count("faces"),
            radiator.si("emissivity"),
            radiator.si("absorptivity.bol"),
            radiator.si("absorptivity.eol"),
            radiator.si("fin_efficiency"),
            radiator.si("heat_capacity"),
            radiator.si("array_view"),
            radiator.si("areal_mass")));
  }

  private static Thermal.@Nullable Loop loop(Section loop) {
    return loop.build(() ->
        new Thermal.Loop(
            loop.word("fluid"),
            loop.si("heat_capacity"),
            loop.si("loop_to_radiator"),
            loop.si("chip_to_loop"),
            loop.si("pump_power"),
            loop.si("heater"),
            loop.si("bypass_below"),
            loop.si("bypass_leak")));
  }

  private static Thermal.@Nullable Limits limits(Section limits) {
    List<Quantity> battery = limits.quantities("battery");
    return limits.build(() ->
        new Thermal.Limits(
            limits.si("throttle"),
            limits.si("shutdown"),
            limits.si("hysteresis"),
            limits.si("coolant_min"),
            battery.size() == 2 ? battery.getFirst().si() : Double.NaN,
            battery.size() == 2 ? battery.getLast().si() : Double.NaN));
  }
}
