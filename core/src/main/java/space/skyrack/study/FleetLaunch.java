package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.budget.MassBudget;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.economics.Deployment;
import space.skyrack.economics.LaunchFindings;
import space.skyrack.model.Constellation;
import space.skyrack.model.Launch;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;

/** How a scenario's constellations are launched. */
public final class FleetLaunch {
  private FleetLaunch() {}

  /** One deployment for each constellation, in their order; none if nothing is said of launch. */
  public static List<Deployment> deployments(Scenario scenario, Fleet fleet) {
    Launch launch = scenario.economy().launch();
    if (launch == null) {
      return List.of();
    }
    List<space.skyrack.economics.Fleet> fleets = new ArrayList<>();
    for (int c = 0; c < scenario.constellations().size(); c++) {
      double wet_kg = MassBudget.of(scenario.constellations().get(c).satellite()).wet_kg();
      fleets.add(
          new space.skyrack.economics.Fleet(
              fleet.size(c), wet_kg, scenario.economy().money().missionLife_yr()));
    }
    return Deployment.of(fleets, launch, scenario.economy().money().horizon_yr());
  }

  /** What a user should know of them. */
  static List<Diagnostic> findings(Scenario scenario, Fleet fleet) {
    List<String> names = scenario.constellations().stream().map(Constellation::name).toList();
    return LaunchFindings.of(deployments(scenario, fleet), names);
  }
}
