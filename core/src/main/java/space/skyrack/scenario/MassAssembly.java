package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Figure;
import space.skyrack.model.Input;
import space.skyrack.model.MassModel;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.UnitFormat;

/** Builds the mass model: what is not written follows from counts and catalogue figures. */
final class MassAssembly {
  private final Section satellite;
  private final Section mass;
  private final List<Input> inputs;

  MassAssembly(Section satellite, List<Input> inputs) {
    this.satellite = satellite;
    this.mass = satellite.in("mass");
    this.inputs = inputs;
  }

  @Nullable MassModel build() {
    Section compute = satellite.in("compute");
    Section links = satellite.in("links");
    int accelerators = compute.count("count") + compute.count("spares");
    return mass.build(() ->
        new MassModel(
            mass.si("bus"),
            mass.si("structure"),
            mass.si("margin"),
            mass.has("loop") ? mass.si("loop") : loop_kg(accelerators),
            mass.has("terminals") ? mass.si("terminals") : terminals_kg(links),
            mass.has("thruster") ? mass.si("thruster") : thruster_kg(),
            mass.has("storage") ? mass.si("storage") : storage_kg()));
  }

  private double loop_kg(int accelerators) {
    Section loop = satellite.in("thermal").in("loop");
    double base_kg = figure_value(loop, "hardware", "mass");
    double each_kg = figure_value(loop, "hardware", "mass_per_accelerator");
    return noted("loop", base_kg + accelerators * each_kg, loop, "hardware", "mass");
  }

  private double terminals_kg(Section links) {
    double sum_kg = 0;
    Section isl = links.in("isl");
    if (isl.has("terminal") && isl.has("terminals")) {
      sum_kg += isl.count("terminals") * figure_value(isl, "terminal", "mass");
    }
    for (Section link : List.of(links.in("ground"), links.in("ground").in("backup"))) {
      sum_kg += link.has("terminal") ? figure_value(link, "terminal", "mass") : 0;
    }
    Section first = isl.has("terminal") ? isl : links.in("ground");
    return sum_kg == 0 ? 0 : noted("terminals", sum_kg, first, "terminal", "mass");
  }

  private double thruster_kg() {
    Section propulsion = satellite.in("propulsion");
    double mass_kg = figure_value(propulsion, "thruster", "mass");
    return noted("thruster", mass_kg, propulsion, "thruster", "mass");
  }

  private double storage_kg() {
    double each_value = figure_value(satellite, "storage_medium", "mass_per_data");
    double mass_kg = satellite.si("storage") * each_value;
    mass.need(Double.isNaN(mass_kg) ? null : mass_kg);
    return mass_kg == 0
        ? 0
        : noted("storage", mass_kg, satellite, "storage_medium", "mass_per_data");
  }

  private double figure_value(Section section, String key, String name) {
    Figure figure = section.figure(key, name);
    return mass.need(figure).central().si();
  }

  /** Notes a mass that follows from the catalogue among the inputs, and gives it back. */
  private double noted(String key, double mass_kg, Section section, String part, String name) {
    Figure figure = mass.need(section.figure(part, name));
    String text = UnitFormat.display(mass_kg, Dimension.MASS);
    String path = mass.path() + "." + key;
    inputs.add(new Input(path, text, Input.Origin.CATALOG, figure.kind(), figure.provenance()));
    return mass_kg;
  }
}
