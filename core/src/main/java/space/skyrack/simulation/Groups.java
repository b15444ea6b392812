package space.skyrack.simulation;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;

/**
 * Satellites that share a row where there are too many for a row each: those of one orbit plane,
 * or, where even the planes are too many, those of one constellation.
 */
public final class Groups {
  /** Rows of one table up to which time series go into more detail unless the scenario says so. */
  static final long MANY_rows = 1_000_000;

  private final int[] groupOf;
  private final List<String> names;

  private Groups(int[] groupOf, List<String> names) {
    this.groupOf = groupOf;
    this.names = List.copyOf(names);
  }

  /** The groups of a fleet: a function of scenario and fleet only. */
  public static Groups of(Scenario scenario, Fleet fleet) {
    long samples = scenario.duration_ns() / scenario.output().every_ns();
    boolean byPlane = 2L * fleet.planes() * samples <= MANY_rows;
    int[] groupOf = new int[fleet.size()];
    for (int satellite = 0; satellite < groupOf.length; satellite++) {
      groupOf[satellite] = byPlane ? fleet.plane(satellite) : fleet.constellation(satellite);
    }
    List<String> names = new ArrayList<>();
    int count = byPlane ? fleet.planes() : fleet.constellations();
    for (int group = 0; group < count; group++) {
      names.add(byPlane ? fleet.planeName(group) : fleet.constellationName(group));
    }
    return new Groups(groupOf, names);
  }

  /** Whether time series stand for groups instead of every satellite. */
  public static boolean areUsed(Scenario scenario, Fleet fleet) {
    return !Sampler.isFull(scenario, fleet.size());
  }

  public int count() {
    return names.size();
  }

  public String name(int group) {
    return names.get(group);
  }

  public int of(int satellite) {
    return groupOf[satellite];
  }
}
