package space.skyrack.scenario;

/** Launch and deployment. */
final class LaunchFields {
  private LaunchFields() {}

  static void declare(FieldList root) {
    root.section("launch", "How the satellites reach orbit.");
    FieldList launch = root.in("launch");
    launch.part("vehicle", "vehicle", "Launch vehicle.").required();
    launch
        .quantity("price", "USD/kg", "Price per mass in orbit.")
        .above(0, 1e6)
        .orOf("vehicle", "price");
  }
}
