package space.skyrack.scenario;

/** Data centers on the ground to compare with. */
final class BaselineFields {
  private BaselineFields() {}

  static void declare(FieldList root) {
    root.items("baselines", "Ground data centers to compare with.");
    FieldList baseline = root.in("baselines[]");
    baseline.add("name", FieldType.NAME, "Name.").required();
    baseline
        .choice(
            "kind",
            "Kind of baseline.",
            "grid",
            "colocation",
            "gas",
            "solar-battery",
            "same-satellite-on-the-ground")
        .required();
    String[] built = {"grid", "colocation", "gas", "solar-battery"};
    baseline.quantity("pue", "", "Power usage effectiveness.").from(1, 5).when("kind", built);
    baseline
        .quantity("power_price", "USD/kWh", "Price of electricity.")
        .from(0, 10)
        .when("kind", built);
    baseline
        .quantity("capex", "USD/W", "Facility without servers.")
        .from(0, 1000)
        .when("kind", built);
    baseline
        .quantity("time_to_power", "month", "Wait until power is there.")
        .from(0, 600)
        .when("kind", built);
    baseline
        .part("site", "site", "Place on the ground.")
        .when("kind", "same-satellite-on-the-ground");
  }
}
