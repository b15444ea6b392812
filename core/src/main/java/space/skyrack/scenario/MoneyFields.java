package space.skyrack.scenario;

/** Money, launch and the ground baselines. */
final class MoneyFields {
  private MoneyFields() {}

  static void declare(FieldList everything) {
    FieldList root = everything.notSimulatedYet();
    root.section("money", "Currency, discounting and life.").always();
    FieldList money = root.in("money");
    money.choice("currency", "Currency of every price.", "USD").or("USD", "the only one so far");
    money.count("year", "Year of the money.").from(1990, 2100);
    money.quantity("discount_rate", "%", "Discount rate per year.").from(0, 100);
    money
        .quantity("mission_life", "yr", "Years that a satellite flies.")
        .above(0, 100)
        .or(
            "5 yr",
            "the life that arXiv:2511.19468 and"
                + " https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters"
                + " take")
        .simulated();
    money
        .quantity("compute_value_decline", "%/yr", "Yearly loss of value of computing.")
        .from(-100, 100);
    root.section("launch", "How the satellites reach orbit.");
    FieldList launch = root.in("launch");
    launch.part("vehicle", "vehicle", "Launch vehicle.").required();
    launch.quantity("price", "USD/kg", "Price per mass in orbit.").above(0, 1e6);
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
