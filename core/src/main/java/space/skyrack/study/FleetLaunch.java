package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.budget.MassBudget;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.Fleet;
import space.skyrack.economics.LaunchFindings;
import space.skyrack.model.Constellation;
import space.skyrack.model.Economy;
import space.skyrack.model.Launch;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Scenario;

/** How a scenario's constellations are launched. */
public final class FleetLaunch {
  private FleetLaunch() {}

  /**
   * One deployment for each constellation, in their order; none if nothing is said of launch.
   *
   * @param satellites of each constellation
   */
  public static List<Deployment> deployments(Scenario scenario, List<Integer> satellites) {
    Economy economy = scenario.economy();
    Launch launch = economy == null ? null : economy.launch();
    if (economy == null || launch == null) {
      return List.of();
    }
    List<Fleet> fleets = new ArrayList<>();
    for (int c = 0; c < satellites.size(); c++) {
      double wet_kg = MassBudget.of(scenario.constellations().get(c).satellite()).wet_kg();
      fleets.add(new Fleet(satellites.get(c), wet_kg, economy.money().missionLife_yr()));
    }
    return Deployment.of(fleets, launch, economy.money().horizon_yr());
  }

  /** What a user should know of them. */
  static List<Diagnostic> findings(Scenario scenario, List<Integer> satellites) {
    List<String> names = scenario.constellations().stream().map(Constellation::name).toList();
    return LaunchFindings.of(deployments(scenario, satellites), names);
  }

  /** Satellites by what the scenario alone says; one where an element file would say it. */
  static List<Integer> written(Scenario scenario) {
    return scenario.constellations().stream().map(c -> written(c.orbit())).toList();
  }

  private static int written(OrbitSpec orbit) {
    return switch (orbit) {
      case OrbitSpec.SunSynchronous sso -> sso.planes() * sso.satellitesPerPlane();
      case OrbitSpec.Walker walker -> walker.total();
      case OrbitSpec.Cluster cluster -> cluster.formation().places().size();
      case OrbitSpec.EarthMoonL1 point -> point.nodes();
      case OrbitSpec.LunarSurface place -> place.nodes();
      case OrbitSpec.Keplerian one -> 1;
      case OrbitSpec.Cartesian one -> 1;
      case OrbitSpec.Elements file -> 1;
      case OrbitSpec.Oem file -> 1;
    };
  }
}
