package space.skyrack.scenario;

/** Links between satellites and to the ground. */
final class LinkFields {
  private LinkFields() {}

  static void declare(FieldList satellite) {
    satellite.section("links", "Links between satellites and to the ground.");
    FieldList links = satellite.in("links");
    links.section("isl", "Links between satellites.");
    FieldList isl = links.in("isl");
    isl.choice("type", "Kind of link.", "optical").or("optical", "the only kind so far");
    isl.part("terminal", "terminal", "Terminal.").or("optical-isl", "flown");
    isl.count("terminals", "Terminals per satellite.").from(0, 100).required();
    isl.quantity("rate", "Gbit/s", "Data rate of one link.").above(0, 1e6).required();
    isl.quantity("max_range", "km", "Greatest distance.").above(0, 1e5).required();
    isl.quantity("acquisition", "s", "Time to point and lock.").from(0, 3_600);
    links.section("ground", "Links to ground stations.");
    FieldList ground = links.in("ground");
    ground.choice("type", "Kind of link.", "optical", "ka").required();
    ground.part("terminal", "terminal", "Terminal.").or("optical-ground", "flown");
    rates(ground);
    ground.quantity("min_elevation", "deg", "Least elevation above the horizon.").from(0, 90);
    ground.section("backup", "Second link, used when the first is blocked.");
    FieldList backup = ground.in("backup");
    backup.choice("type", "Kind of link.", "optical", "ka").required();
    backup.part("terminal", "terminal", "Terminal.").or("ka-antenna", "flown");
    rates(backup);
  }

  private static void rates(FieldList link) {
    link.quantity("down", "Gbit/s", "Data rate to the ground.").above(0, 1e6).required();
    link.quantity("up", "Gbit/s", "Data rate from the ground.").above(0, 1e6).required();
  }
}
