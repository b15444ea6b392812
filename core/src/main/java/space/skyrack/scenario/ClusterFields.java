package space.skyrack.scenario;

/** Clusters: a formation around a reference orbit. */
final class ClusterFields {
  private ClusterFields() {}

  static void declare(FieldList orbit) {
    orbit
        .section("reference", "Circular orbit of the point that the cluster flies around.")
        .required()
        .when("type", "cluster");
    reference(orbit.in("reference"));
    orbit
        .section("formation", "Places around the reference point.")
        .required()
        .when("type", "cluster");
    formation(orbit.in("formation"));
    orbit
        .choice(
            "start",
            "Velocities at the start: trimmed (equal mean along-track rates under J2) or hcw"
                + " (closed form without J2).",
            "trimmed",
            "hcw")
        .or("trimmed", "does not drift apart")
        .when("type", "cluster");
    orbit
        .part("keeping", "formation", "Figures of formation keeping.")
        .or("relative-gps", "the kind that has flown with metres of control")
        .when("type", "cluster");
    orbit
        .quantity("sigma", "m", "Standard deviation of the distance of a satellite from its place.")
        .above(0, 10_000)
        .orOf("keeping", "sigma")
        .when("type", "cluster");
    orbit
        .quantity("dispersion", "%", "Difference of area over mass of a satellite from the mean.")
        .from(0, 100)
        .orOf("keeping", "dispersion")
        .when("type", "cluster");
  }

  private static void reference(FieldList reference) {
    reference
        .quantity("altitude", "km", "Mean semi-major axis less 6378.137 km.")
        .from(100, 100_000)
        .required();
    reference.add(
        "ltan", FieldType.TIME_OF_DAY, "Local mean time of the ascending node: sun-synchronous.");
    reference.quantity("inclination", "deg", "Inclination, instead of ltan.").from(0.1, 179.9);
    reference
        .quantity("raan", "deg", "Right ascension of the node, TEME, with inclination.")
        .from(-360, 360)
        .or("0 deg", "any direction serves");
  }

  private static void formation(FieldList formation) {
    formation
        .choice("type", "Shape of the formation.", "lattice", "tilted-plane", "explicit")
        .required();
    formation
        .count("order", "Lattice: whole (i, j) with i^2 + j^2 up to the square of this.")
        .from(1, 17)
        .required()
        .when("type", "lattice");
    formation
        .quantity("radial_step", "m", "Radial distance of rows at the start.")
        .above(0, 10_000)
        .required()
        .when("type", "lattice");
    formation
        .quantity("along_track_step", "m", "Along-track distance of columns at the start.")
        .above(0, 10_000)
        .required()
        .when("type", "lattice");
    formation
        .quantity("radius", "m", "Radius of the disc.")
        .above(0, 50_000)
        .required()
        .when("type", "tilted-plane");
    formation
        .quantity("distance", "m", "Distance of nearest neighbours.")
        .above(0, 50_000)
        .required()
        .when("type", "tilted-plane");
    formation.items("places", "Satellites one by one.").required().when("type", "explicit");
    formation
        .in("places[]")
        .add("at", FieldType.QUANTITIES, "Place [radial, along-track, cross-track].")
        .unit("m")
        .from(-50_000, 50_000)
        .size(3)
        .required();
  }
}
