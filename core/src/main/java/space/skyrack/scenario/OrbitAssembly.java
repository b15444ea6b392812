package space.skyrack.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Propagation;
import space.skyrack.time.Epoch;
import space.skyrack.unit.Quantity;

/** Builds the orbit of one constellation. */
final class OrbitAssembly {
  private static final double TURN_rad = 2 * Math.PI;
  private static final double DAY_s = 86_400;

  private final Section orbit;
  private final Epoch start;
  private final Function<String, @Nullable Path> files;

  /**
   * @param files path of a source file by the name that places carry
   */
  OrbitAssembly(Section orbit, Epoch start, Function<String, @Nullable Path> files) {
    this.orbit = orbit;
    this.start = start;
    this.files = files;
  }

  @Nullable OrbitSpec build() {
    return switch (orbit.word("type")) {
      case "sun-synchronous" ->
          orbit.build(() ->
              new OrbitSpec.SunSynchronous(
                  orbit.si("altitude"),
                  orbit.si("ltan") / DAY_s * TURN_rad,
                  orbit.si("ltan_spacing") / DAY_s * TURN_rad,
                  orbit.count("planes"),
                  orbit.count("satellites_per_plane")));
      case "walker" ->
          orbit.build(() ->
              new OrbitSpec.Walker(
                  orbit.choice("pattern", OrbitSpec.Walker.Pattern.class),
                  orbit.si("altitude"),
                  orbit.si("inclination"),
                  orbit.count("satellites"),
                  orbit.count("planes"),
                  orbit.count("phasing"),
                  orbit.si("raan")));
      case "keplerian" ->
          orbit.build(() ->
              new OrbitSpec.Keplerian(
                  orbit.si("semi_major_axis"),
                  orbit.si("eccentricity"),
                  orbit.si("inclination"),
                  orbit.si("raan"),
                  orbit.si("argument_of_perigee"),
                  orbit.si("mean_anomaly"),
                  epoch()));
      case "cartesian" -> orbit.build(this::cartesian);
      case "cluster" -> new ClusterAssembly(orbit, start).build();
      case "elements" -> orbit.build(this::elements);
      case "earth-moon-l1" -> orbit.build(() -> new OrbitSpec.EarthMoonL1(orbit.count("nodes")));
      case "lunar-surface" ->
          orbit.build(() ->
              new OrbitSpec.LunarSurface(
                  orbit.si("latitude"), orbit.si("longitude"), orbit.count("nodes")));
      case "oem" -> orbit.build(() -> new OrbitSpec.Oem(file("ephemeris file"), name()));
      default -> null;
    };
  }

  /** Satellites of a designed orbit; -1 if only its file knows. */
  static int size(OrbitSpec spec) {
    return switch (spec) {
      case OrbitSpec.SunSynchronous sso -> sso.planes() * sso.satellitesPerPlane();
      case OrbitSpec.Walker walker -> walker.total();
      case OrbitSpec.Keplerian one -> 1;
      case OrbitSpec.Cartesian one -> 1;
      case OrbitSpec.Cluster cluster -> cluster.formation().places().size();
      case OrbitSpec.Elements many -> -1;
      case OrbitSpec.Oem many -> -1;
      case OrbitSpec.EarthMoonL1 l1 -> l1.nodes();
      case OrbitSpec.LunarSurface place -> place.nodes();
    };
  }

  /** The propagator of constellations that name none. */
  static Propagation customary(OrbitSpec spec) {
    return switch (spec) {
      case OrbitSpec.SunSynchronous s -> Propagation.J2;
      case OrbitSpec.Walker w -> Propagation.J2;
      case OrbitSpec.Keplerian k -> Propagation.J2;
      case OrbitSpec.Cluster c -> Propagation.J2;
      case OrbitSpec.Cartesian c -> Propagation.NUMERICAL;
      case OrbitSpec.Elements e -> Propagation.SGP4;
      case OrbitSpec.Oem e -> Propagation.EPHEMERIS;
      case OrbitSpec.EarthMoonL1 l -> Propagation.J2;
      case OrbitSpec.LunarSurface l -> Propagation.J2;
    };
  }

  private OrbitSpec cartesian() {
    List<Quantity> position = orbit.quantities("position");
    List<Quantity> velocity = orbit.quantities("velocity");
    if (position.size() != 3 || velocity.size() != 3) {
      throw new IllegalArgumentException("position and velocity need three values each");
    }
    return new OrbitSpec.Cartesian(
        position.get(0).si(),
        position.get(1).si(),
        position.get(2).si(),
        velocity.get(0).si(),
        velocity.get(1).si(),
        velocity.get(2).si(),
        orbit.choice("frame", OrbitSpec.Cartesian.FrameName.class),
        epoch());
  }

  private OrbitSpec elements() {
    List<Integer> ids =
        orbit.has("ids")
            ? orbit.quantities("ids").stream().map(id -> (int) Math.rint(id.si())).toList()
            : List.of();
    return new OrbitSpec.Elements(file("element file"), name(), ids);
  }

  private @Nullable String name() {
    return orbit.has("name") ? orbit.word("name") : null;
  }

  private Path file(String what) {
    String written = orbit.word("file");
    Place place = orbit.place("file");
    Path scenario = place == null ? null : files.apply(place.file());
    if (scenario == null) {
      throw new IllegalArgumentException("file is missing");
    }
    Path file = resolved(scenario, written);
    if (file == null || !Files.isReadable(file) || Files.isDirectory(file)) {
      String message = what + " `" + AmountReader.brief(written) + "` cannot be read";
      String help = file == null ? "" : "the path is relative to the scenario: " + file;
      String path = orbit.path() + ".file";
      orbit.report(new Diagnostic(Code.ELEMENT_FILE, message, path, place, path, help));
      throw new IllegalArgumentException(message);
    }
    return file;
  }

  private static @Nullable Path resolved(Path scenario, String written) {
    try {
      return scenario.resolveSibling(written).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private Epoch epoch() {
    return orbit.has("epoch") ? Epoch.parse(orbit.word("epoch")) : start;
  }
}
