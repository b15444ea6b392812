package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Launch;
import space.skyrack.unit.UnitFormat;

/** What a user should know of a deployment before its cost. */
public final class LaunchFindings {
  private LaunchFindings() {}

  /** Warnings, at most one of each constellation; their paths name the field to change. */
  public static List<Diagnostic> of(List<Deployment> deployments, List<String> names) {
    List<Diagnostic> findings = new ArrayList<>();
    for (int i = 0; i < deployments.size(); i++) {
      of(deployments.get(i), names.get(i)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Diagnostic> of(Deployment deployment, String name) {
    if (!deployment.manifest().fits()) {
      return Optional.of(
          Diagnostic.about(
              "launch.vehicle",
              Code.DOES_NOT_FIT,
              name + ": one satellite " + deployment.manifest().fault() + " a flight",
              "take a larger vehicle, or make the satellite lighter or flatter"));
    }
    if (deployment.isComplete() && !outlives(deployment)) {
      return Optional.empty();
    }
    return Optional.of(incomplete(deployment, name));
  }

  /** Whether satellites that nobody replaces are gone before the last arrive. */
  private static boolean outlives(Deployment deployment) {
    Launch launch = deployment.launch();
    double taken_yr =
        Ramp.of(deployment.fleet(), launch).lastLaunch_yr() - launch.schedule().first_yr();
    return !launch.losses().replaced() && taken_yr >= deployment.fleet().life_yr();
  }

  private static Diagnostic incomplete(Deployment deployment, String name) {
    Fleet fleet = deployment.fleet();
    Launch launch = deployment.launch();
    Ramp ramp = Ramp.of(fleet, launch);
    double taken_yr = ramp.lastLaunch_yr() - launch.schedule().first_yr();
    String whole = number(fleet.satellites_count()) + " satellites take ";
    String flights = number((double) ramp.flights_count()) + " flights and ";
    if (taken_yr >= fleet.life_yr()) {
      return Diagnostic.about(
          "launch.cadence",
          Code.NEVER_COMPLETE,
          name
              + ": "
              + whole
              + flights
              + years(taken_yr)
              + ", but one lives "
              + years(fleet.life_yr())
              + ": about "
              + number(Math.rint(Math.min(ramp.kept_count(), fleet.satellites_count())))
              + " can be kept up",
          "launch more often, take a larger vehicle, or lengthen money.mission_life");
    }
    return Diagnostic.about(
        "launch.cadence",
        Code.NEVER_COMPLETE,
        name
            + ": "
            + whole
            + flights
            + years(ramp.lastLaunch_yr())
            + " from the decision, and the horizon of "
            + years(deployment.years().size())
            + " ends before they stand",
        "launch more often or earlier, or look further with money.horizon");
  }

  private static String years(double span_yr) {
    return UnitFormat.number(span_yr, 3) + " yr";
  }

  private static String number(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }
}
