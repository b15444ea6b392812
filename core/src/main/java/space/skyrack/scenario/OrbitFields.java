package space.skyrack.scenario;

/** Constellations and their orbits. */
final class OrbitFields {
  private OrbitFields() {}

  static void declare(FieldList root) {
    root.section("space", "Everything in orbit.").required();
    FieldList space = root.in("space");
    space.items("constellation", "Groups of satellites of one design.").required();
    FieldList group = space.in("constellation[]");
    group
        .add("name", FieldType.NAME, "Name; satellites are called name-00, name-01, ...")
        .required();
    group.section("orbit", "Where the satellites fly.").required();
    orbit(group.in("orbit"));
    group
        .add("satellite", FieldType.REFERENCE, "Design of the satellites.")
        .target("space.satellites")
        .required();
    group.choice(
        "propagator",
        "How motion is predicted: j2 (default of designed orbits), sgp4 (of elements), numerical,"
            + " ephemeris (of oem).",
        "j2",
        "sgp4",
        "numerical",
        "ephemeris");
    group
        .quantity("age", "yr", "Time in orbit at the start of the scenario.")
        .from(0, 100)
        .or("0 yr", "the scenario starts with new satellites");
  }

  private static void orbit(FieldList orbit) {
    String sso = "sun-synchronous";
    orbit
        .choice(
            "type",
            "Kind of orbit.",
            sso,
            "walker",
            "keplerian",
            "cartesian",
            "elements",
            "oem",
            "cluster",
            "earth-moon-l1",
            "lunar-surface")
        .required();
    orbit
        .quantity("altitude", "km", "Mean semi-major axis less 6378.137 km.")
        .from(100, 100_000)
        .required()
        .when("type", sso, "walker");
    orbit
        .add("ltan", FieldType.TIME_OF_DAY, "Local mean time of the ascending node.")
        .required()
        .when("type", sso);
    orbit
        .quantity("ltan_spacing", "h", "Difference of ltan between neighbouring planes.")
        .from(-24, 24)
        .or("0 h", "all planes in one, phases apart")
        .when("type", sso);
    orbit
        .count("planes", "Orbit planes.")
        .from(1, 100_000)
        .or("1", "one plane")
        .when("type", sso, "walker");
    orbit
        .count("satellites_per_plane", "Satellites in each plane, equally spaced.")
        .from(1, 1_000_000)
        .or("1", "one satellite")
        .when("type", sso);
    orbit
        .choice(
            "pattern", "Ascending nodes over 360 deg (delta) or 180 deg (star).", "delta", "star")
        .or("delta", "the pattern of most shells")
        .when("type", "walker");
    orbit
        .quantity("inclination", "deg", "Inclination.")
        .from(0, 180)
        .required()
        .when("type", "walker", "keplerian");
    orbit
        .count("satellites", "Satellites of the whole pattern.")
        .from(1, 10_000_000)
        .required()
        .when("type", "walker");
    orbit
        .count("phasing", "Walker phasing f: planes are shifted by f x 360 deg / satellites.")
        .from(0, 100_000)
        .or("0", "no shift")
        .when("type", "walker");
    orbit
        .quantity("raan", "deg", "Right ascension of the (first) ascending node, TEME.")
        .from(-360, 360)
        .or("0 deg", "any direction serves")
        .when("type", "walker", "keplerian");
    elements(orbit);
  }

  private static void cislunar(FieldList orbit) {
    orbit
        .count("nodes", "Nodes at that place, all alike.")
        .from(1, 10_000)
        .or("1", "one node")
        .when("type", "earth-moon-l1", "lunar-surface");
    orbit
        .quantity("latitude", "deg", "Latitude on the Moon, north positive.")
        .from(-90, 90)
        .required()
        .when("type", "lunar-surface");
    orbit
        .quantity("longitude", "deg", "Longitude on the Moon, east positive; the Earth is over 0.")
        .from(-180, 180)
        .required()
        .when("type", "lunar-surface");
  }

  private static void elements(FieldList orbit) {
    cislunar(orbit);
    ClusterFields.declare(orbit);
    orbit
        .quantity("semi_major_axis", "km", "Mean semi-major axis.")
        .from(6_400, 500_000)
        .required()
        .when("type", "keplerian");
    orbit
        .quantity("eccentricity", "", "Mean eccentricity.")
        .from(0, 0.99)
        .or("0", "circular")
        .when("type", "keplerian");
    orbit
        .quantity("argument_of_perigee", "deg", "Mean argument of perigee.")
        .from(-360, 360)
        .or("0 deg", "any direction serves")
        .when("type", "keplerian");
    orbit
        .quantity("mean_anomaly", "deg", "Mean anomaly.")
        .from(-360, 360)
        .or("0 deg", "any phase serves")
        .when("type", "keplerian");
    orbit
        .add("position", FieldType.QUANTITIES, "Position [x, y, z].")
        .unit("km")
        .from(-500_000, 500_000)
        .size(3)
        .required()
        .when("type", "cartesian");
    orbit
        .add("velocity", FieldType.QUANTITIES, "Velocity [x, y, z].")
        .unit("km/s")
        .from(-20, 20)
        .size(3)
        .required()
        .when("type", "cartesian");
    orbit
        .choice("frame", "Frame of the state.", "gcrf", "eme2000", "teme", "itrf")
        .or("gcrf", "the usual inertial frame")
        .when("type", "cartesian");
    orbit
        .add("epoch", FieldType.TIME, "Instant of the elements; the scenario start if missing.")
        .when("type", "keplerian", "cartesian");
    orbit
        .add(
            "file",
            FieldType.TEXT,
            "Orbit file, relative to the scenario; .gz too. elements: TLE, or OMM in XML, KVN, CSV or"
                + " JSON; oem: CCSDS OEM in KVN or XML.")
        .required()
        .when("type", "elements", "oem");
    orbit
        .add("name", FieldType.TEXT, "Keep objects whose name contains this, case ignored.")
        .when("type", "elements", "oem");
    orbit
        .add("ids", FieldType.COUNTS, "Keep these catalogue numbers.")
        .from(1, 999_999_999)
        .when("type", "elements");
  }
}
