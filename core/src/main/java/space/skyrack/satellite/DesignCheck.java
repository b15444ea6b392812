package space.skyrack.satellite;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.environment.ViewFactor;
import space.skyrack.model.Attitude;
import space.skyrack.model.Attitude.ArrayMount;
import space.skyrack.model.Attitude.RadiatorMount;
import space.skyrack.model.Constellation;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.model.Thermal;

/** What is wrong with satellite designs although each value alone is fine. */
public final class DesignCheck {
  /** Radius at which a plate sees as much of the Earth as it ever may: 200 km up. */
  private static final double LOWEST_ratio = 6_378_137.0 / 6_578_137.0;

  private DesignCheck() {}

  /** Contradictions, and values that do not do what they seem to; paths name the field. */
  public static List<Diagnostic> check(Scenario scenario) {
    List<Diagnostic> found = new ArrayList<>();
    List<SatelliteDesign> checked = new ArrayList<>();
    for (Constellation constellation : scenario.constellations()) {
      SatelliteDesign design = constellation.satellite();
      if (!checked.contains(design)) {
        check(design, "space.satellites." + design.name(), found);
        checked.add(design);
      }
    }
    return found;
  }

  /** A mount that the body's attitude cannot hold, or does not need. */
  private static void attitude(Attitude attitude, String path, List<Diagnostic> found) {
    String wrong =
        switch (attitude.mode()) {
          case SUN_POINTING ->
              attitude.array() == ArrayMount.ONE_AXIS
                  ? "a sun-pointing body holds its array normal to the Sun: `normal-to-sun`"
                  : "";
          case ORBIT_NORMAL ->
              attitude.array() == ArrayMount.NORMAL_TO_SUN
                  ? "a body on the orbit normal needs gimbals for that: `two-axis`"
                  : "";
          case NADIR_GIMBALLED ->
              switch (attitude.array()) {
                case NORMAL_TO_SUN -> "a body that looks down needs gimbals for that: `two-axis`";
                case FIXED -> "a gimballed array turns: `one-axis` or `two-axis`";
                case ONE_AXIS, TWO_AXIS -> "";
              };
        };
    if (!wrong.isEmpty()) {
      String message = "this array mount does not go with the attitude mode";
      found.add(Diagnostic.about(path, Code.INCONSISTENT, message, wrong));
    }
  }

  private static void check(SatelliteDesign design, String path, List<Diagnostic> found) {
    if (design.power().eclipsePolicy() instanceof EclipsePolicy.Migrate) {
      found.add(
          Diagnostic.about(
              path + ".power.eclipse_policy.action",
              Code.NO_EFFECT,
              "`migrate` idles the accelerators: jobs that could move are not simulated yet",
              "`suspend` says the same today"));
    }
    attitude(design.attitude(), path + ".attitude.array", found);
    double floor_fraction = 1 - design.power().battery().maxDepth_fraction();
    if (design.power().battery().initial_fraction() < floor_fraction) {
      found.add(
          Diagnostic.about(
              path + ".power.battery.initial",
              Code.INCONSISTENT,
              "the battery starts below the floor that max_depth_of_discharge sets",
              "start at a higher charge, or allow a greater depth"));
    }
    Thermal thermal = design.thermal();
    double earth_fraction =
        design.attitude().radiator() == RadiatorMount.NADIR
            ? ViewFactor.facing(LOWEST_ratio)
            : ViewFactor.edgeOn(LOWEST_ratio);
    double array_fraction = thermal.radiator().arrayView_fraction();
    if (array_fraction > 0 && array_fraction + earth_fraction > 1) {
      found.add(
          Diagnostic.about(
              path + ".thermal.radiator.array_view",
              Code.INCONSISTENT,
              String.format(
                  java.util.Locale.ROOT,
                  "a face cannot see %.2f of the array and %.2f of the Earth: more than all",
                  array_fraction,
                  earth_fraction),
              "lower array_view, or hold the radiator otherwise"));
    }
    if (thermal.loop().bypassBelow_K() > thermal.limits().throttle_K()) {
      found.add(
          Diagnostic.about(
              path + ".thermal.loop.bypass_below",
              Code.INCONSISTENT,
              "the radiator is bypassed above the temperature at which chips throttle",
              "bypass_below belongs near the lower end of the coolant's range"));
    }
  }
}
