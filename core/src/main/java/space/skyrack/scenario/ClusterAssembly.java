package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Formation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;
import space.skyrack.unit.Quantity;

/** Builds the orbit of a cluster. */
final class ClusterAssembly {
  private static final double TURN_rad = 2 * Math.PI;
  private static final double DAY_s = 86_400;

  /** Equatorial radius that altitudes are counted from (WGS 84). */
  private static final double ALTITUDE_ZERO_m = 6_378_137;

  private final Section orbit;
  private final Epoch start;

  ClusterAssembly(Section orbit, Epoch start) {
    this.orbit = orbit;
    this.start = start;
  }

  @Nullable OrbitSpec build() {
    OrbitSpec reference = reference(orbit.in("reference"));
    Formation formation = formation(orbit.in("formation"));
    return orbit.build(() ->
        new OrbitSpec.Cluster(
            orbit.need(reference),
            orbit.need(formation),
            orbit.choice("start", OrbitSpec.Cluster.Start.class),
            orbit.si("sigma"),
            orbit.si("dispersion")));
  }

  private @Nullable OrbitSpec reference(Section reference) {
    boolean ltan = reference.isWritten("ltan");
    if (ltan == reference.isWritten("inclination")) {
      reference.inconsistent(
          "",
          "`reference` must have either `ltan` or `inclination`",
          "`ltan` makes a sun-synchronous orbit");
      return null;
    }
    return ltan
        ? reference.build(() ->
            new OrbitSpec.SunSynchronous(
                reference.si("altitude"), reference.si("ltan") / DAY_s * TURN_rad, 0, 1, 1))
        : reference.build(() ->
            new OrbitSpec.Keplerian(
                ALTITUDE_ZERO_m + reference.si("altitude"),
                0,
                reference.si("inclination"),
                reference.si("raan"),
                0,
                0,
                start));
  }

  private static @Nullable Formation formation(Section formation) {
    return switch (formation.word("type")) {
      case "lattice" ->
          formation.build(() ->
              new Formation.Lattice(
                  formation.count("order"),
                  formation.si("radial_step"),
                  formation.si("along_track_step")));
      case "tilted-plane" ->
          formation.build(
              () -> new Formation.TiltedPlane(formation.si("radius"), formation.si("distance")));
      case "explicit" -> formation.build(() -> new Formation.Explicit(places(formation)));
      default -> null;
    };
  }

  private static List<Formation.Place> places(Section formation) {
    List<Formation.Place> places = new ArrayList<>();
    for (int i = 0; i < formation.entries("places").size(); i++) {
      Section place = formation.in("places[" + i + "]");
      List<Quantity> at = place.quantities("at");
      if (at.size() != 3) {
        throw new IllegalArgumentException("places need three values each");
      }
      places.add(new Formation.Place(at.get(0).si(), at.get(1).si(), at.get(2).si()));
    }
    return places;
  }
}
