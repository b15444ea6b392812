package space.skyrack.scenario;

/** Carbon and water of launching and of making computers, for both sides of the comparison. */
final class FootprintFields {
  private FootprintFields() {}

  static void declare(FieldList root) {
    root.section("footprint", "Carbon and water of launching and making.").always();
    FieldList footprint = root.in("footprint");
    footprint
        .part("figures", "footprint", "Figures with their ranges.")
        .or("falcon-9-class", "the only launcher with published figures");
    figure(footprint, "launch_carbon", "kg/kg", "Carbon of launch per mass in orbit.");
    figure(
        footprint, "reentry_carbon", "kg/kg", "Carbon equivalent of re-entry per mass in orbit.");
    figure(footprint, "server_carbon", "kg", "Carbon of making an accelerator with its host.");
    figure(footprint, "satellite_carbon", "kg/kg", "Carbon of making the rest of a satellite.");
    figure(footprint, "launch_water", "m3/kg", "Water at the pad per mass in orbit.");
  }

  private static void figure(FieldList footprint, String key, String unit, String description) {
    footprint.quantity(key, unit, description).from(0, 1e5).orOf("figures", key);
  }
}
