package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Keeping;
import space.skyrack.model.Attitude;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.model.Thermal;
import space.skyrack.orbit.Fleet;

/**
 * The years of the orbits that samples fly on, each searched once.
 *
 * <p>Limits: which orbit of a year asks most of the array is weighed with the design as it was
 * read. With more than {@link #MOST_PLANES} distinct planes only the tightest of the scenario as it
 * was read is looked at.
 */
final class Seasons {
  static final int MOST_PLANES = 8;

  private final List<SatelliteDesign> usual;
  private final Map<Key, Years> known = new ConcurrentHashMap<>();

  /** What the years of a constellation depend on. */
  record Key(int constellation, OrbitSpec orbit, Attitude attitude, int faces) {
    static Key of(Scenario scenario, int constellation) {
      Constellation group = scenario.constellations().get(constellation);
      SatelliteDesign design = group.satellite();
      return new Key(
          constellation,
          flown(group.orbit()),
          design.attitude(),
          design.thermal().radiator().faces());
    }

    /** Orbits without what only their margins and the thrusters feel. */
    private static OrbitSpec flown(OrbitSpec orbit) {
      return orbit instanceof OrbitSpec.Cluster cluster
          ? new OrbitSpec.Cluster(cluster.reference(), cluster.formation(), cluster.start(), 1, 0)
          : orbit;
    }
  }

  /** Years of the distinct planes of a constellation, and what holding a place costs in them. */
  record Years(List<PlaceYear> seasons, double hold_m_per_s_per_yr) {
    /** Each is searched once and shared. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return 31 * seasons.size() + Double.hashCode(hold_m_per_s_per_yr);
    }

    Keeping keeping(Constellation group) {
      return group.orbit() instanceof OrbitSpec.Cluster cluster
          ? new Keeping(hold_m_per_s_per_yr, cluster.dispersion_fraction())
          : Keeping.NONE;
    }
  }

  Seasons(Scenario scenario, List<ConstellationPlan> plans) {
    usual = scenario.constellations().stream().map(Constellation::satellite).toList();
    for (int c = 0; c < plans.size(); c++) {
      ConstellationPlan plan = plans.get(c);
      boolean few = plan.seasons().size() <= MOST_PLANES;
      known.put(
          Key.of(scenario, c),
          new Years(
              few ? plan.seasons() : List.of(plan.season()), hold_m_per_s_per_yr(plan.cluster())));
    }
  }

  private static double hold_m_per_s_per_yr(@Nullable ClusterPlan cluster) {
    return cluster == null ? 0 : cluster.facts().hold_m_per_s_per_yr();
  }

  static List<Key> keys(Scenario scenario) {
    List<Key> keys = new ArrayList<>();
    for (int c = 0; c < scenario.constellations().size(); c++) {
      keys.add(Key.of(scenario, c));
    }
    return keys;
  }

  Years of(Scenario scenario, int constellation) {
    Key key = Key.of(scenario, constellation);
    Years years = known.get(key);
    // Two threads may both search; they find the same.
    return years != null ? years : known.computeIfAbsent(key, missing -> search(scenario, missing));
  }

  private Years search(Scenario scenario, Key key) {
    int c = key.constellation();
    Fleet fleet = Fleet.of(scenario).fleet();
    if (fleet.size(c) == 0) {
      throw new IllegalArgumentException("no satellite can be flown on this orbit");
    }
    SatelliteDesign design = turned(usual.get(c), key);
    Constellation group = scenario.constellations().get(c);
    int first = fleet.first(c);
    ClusterPlan cluster = ClusterPlan.of(group, scenario.start(), i -> fleet.name(first + i));
    if (group.orbit().isCislunar()) {
      return new Years(List.of(CislunarYear.of(group.orbit(), design, scenario.start())), 0);
    }
    List<Integer> planes = PlaneSeason.distinctPlanes(fleet, c);
    List<PlaceYear> seasons = new ArrayList<>();
    for (int plane : planes.subList(0, Math.min(MOST_PLANES, planes.size()))) {
      seasons.add(PlaneSeason.of(fleet, plane, design, scenario.start()));
    }
    return new Years(seasons, hold_m_per_s_per_yr(cluster));
  }

  /** The design as it was read, held as the sample holds it. */
  private static SatelliteDesign turned(SatelliteDesign usual, Key key) {
    Thermal thermal = usual.thermal();
    Thermal.Radiator r = thermal.radiator();
    Thermal.Radiator radiator =
        new Thermal.Radiator(
            r.area_m2(),
            key.faces(),
            r.emissivity_ratio(),
            r.absorptivityBol_ratio(),
            r.absorptivityEol_ratio(),
            r.fin_efficiency(),
            r.heatCapacity_J_per_m2_K(),
            r.arrayView_fraction(),
            r.areal_kg_per_m2());
    return new SatelliteDesign(
        usual.name(),
        key.attitude(),
        usual.compute(),
        usual.power(),
        new Thermal(radiator, thermal.loop(), thermal.limits()),
        usual.propulsion(),
        usual.mass(),
        usual.radiation());
  }
}
