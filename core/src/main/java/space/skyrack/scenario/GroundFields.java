package space.skyrack.scenario;

/** Ground stations and faults. */
final class GroundFields {
  private GroundFields() {}

  static void declare(FieldList everything) {
    FieldList root = everything.notSimulatedYet();
    root.section("ground", "Everything on the ground.");
    FieldList ground = root.in("ground");
    ground.items("stations", "Ground stations.");
    FieldList station = ground.in("stations[]");
    station.add("name", FieldType.NAME, "Name.").required();
    station
        .add("at", FieldType.QUANTITIES, "Geodetic latitude and longitude.")
        .unit("deg")
        .from(-180, 360)
        .size(2)
        .required();
    station.quantity("altitude", "m", "Height above the ellipsoid.").from(-500, 9_000);
    station.add("country", FieldType.TEXT, "ISO 3166 code of the country.");
    station.quantity("clear_sky", "%", "Share of time with a free optical path.").from(0, 100);
    root.items("faults", "Things that go wrong at a given time.");
    FieldList fault = root.in("faults[]");
    fault.quantity("at", "h", "Time since the start.").from(0, 24 * 18_262.5).required();
    fault.add("kill", FieldType.NAME, "Satellite that is lost, such as ring-07.");
    fault
        .add("station", FieldType.REFERENCE, "Ground station that fails.")
        .target("ground.stations");
    fault.quantity("outage", "h", "How long it fails.").above(0, 24 * 18_262.5);
  }
}
