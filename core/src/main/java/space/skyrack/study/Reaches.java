package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.budget.Column;
import space.skyrack.budget.Line;
import space.skyrack.model.Constellation;
import space.skyrack.model.Measure;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Power;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.MeanElements;
import space.skyrack.satellite.Ageing;
import space.skyrack.satellite.BlockState;
import space.skyrack.simulation.Block;
import space.skyrack.simulation.Blocks;
import space.skyrack.time.Epoch;

/** What a scenario asks for, a plan expects and a run reaches, in the terms of envelopes. */
final class Reaches {
  private Reaches() {}

  /** What the file alone says of a constellation; orbits of element files are not opened. */
  static Reach ofScenario(Scenario scenario, Constellation constellation) {
    Reach reach = common(scenario, constellation);
    orbit(reach, constellation.orbit(), scenario);
    return reach;
  }

  private static void orbit(Reach reach, OrbitSpec spec, Scenario scenario) {
    switch (spec) {
      case OrbitSpec.SunSynchronous orbit -> circular(reach, orbit.altitude_m(), scenario);
      case OrbitSpec.Walker orbit -> circular(reach, orbit.altitude_m(), scenario);
      case OrbitSpec.Keplerian orbit -> {
        orbit(reach, orbit.semiMajorAxis_m(), orbit.eccentricity_ratio());
        horizon(reach, scenario, orbit.epoch());
      }
      case OrbitSpec.Cartesian orbit -> horizon(reach, scenario, orbit.epoch());
      case OrbitSpec.Elements orbit -> {}
      case OrbitSpec.Oem orbit -> {}
      case OrbitSpec.EarthMoonL1 place -> {}
      case OrbitSpec.LunarSurface place -> {}
      case OrbitSpec.Cluster orbit -> orbit(reach, orbit.reference(), scenario);
    }
  }

  /** What holds for every satellite of a constellation, whatever its orbit. */
  private static Reach common(Scenario scenario, Constellation constellation) {
    return new Reach()
        .add(Measure.STEP, scenario.step_ns() / 1e9)
        .add(Measure.YEAR, scenario.start().utc().getYear())
        .add(Measure.YEAR, scenario.end().utc().getYear())
        .add(Measure.AGE, constellation.age_yr())
        .add(Measure.AGE, constellation.satellite().propulsion().missionLife_yr());
  }

  private static void circular(Reach reach, double altitude_m, Scenario scenario) {
    orbit(reach, EarthGravity.ALTITUDE_ZERO_m + altitude_m, 0);
    horizon(reach, scenario, scenario.start());
  }

  private static void orbit(Reach reach, double semiMajorAxis_m, double eccentricity_ratio) {
    double zero_m = EarthGravity.ALTITUDE_ZERO_m;
    reach.add(Measure.ALTITUDE, rounded(semiMajorAxis_m * (1 - eccentricity_ratio) - zero_m));
    reach.add(Measure.ALTITUDE, rounded(semiMajorAxis_m * (1 + eccentricity_ratio) - zero_m));
    reach.add(Measure.ECCENTRICITY, eccentricity_ratio);
  }

  /** To the millimetre: a sum of large numbers must not leave a range whose end was asked for. */
  private static double rounded(double length_m) {
    return Math.rint(length_m * 1e3) / 1e3;
  }

  private static void horizon(Reach reach, Scenario scenario, Epoch epoch) {
    long start_ns = Math.abs(scenario.start().tai_ns() - epoch.tai_ns());
    long end_ns = Math.abs(scenario.end().tai_ns() - epoch.tai_ns());
    reach.add(Measure.HORIZON, Math.max(start_ns, end_ns) / 1e9);
  }

  /** The orbit of one satellite and the age of its elements. */
  static Reach ofSatellite(Scenario scenario, Fleet fleet, int satellite) {
    MeanElements mean = fleet.elements(satellite);
    Reach reach = new Reach();
    orbit(reach, mean.semiMajorAxis_m(), mean.eccentricity_ratio());
    horizon(reach, scenario, fleet.epoch(satellite));
    return reach;
  }

  private static Reach ofOrbits(Scenario scenario, Fleet fleet, int constellation) {
    Reach reach = new Reach();
    if (scenario.constellations().get(constellation).orbit().isCislunar()) {
      return reach;
    }
    int first = fleet.first(constellation);
    for (int i = 0; i < fleet.size(constellation); i++) {
      if (i == 0 || !isAlike(fleet, first + i - 1, first + i)) {
        reach.addAll(ofSatellite(scenario, fleet, first + i));
      }
    }
    return reach;
  }

  /** Whether two satellites reach the same by their orbits, as most neighbours do. */
  static boolean isAlike(Fleet fleet, int one, int other) {
    MeanElements a = fleet.elements(one);
    MeanElements b = fleet.elements(other);
    return a.semiMajorAxis_m() == b.semiMajorAxis_m()
        && a.eccentricity_ratio() == b.eccentricity_ratio()
        && fleet.epoch(one).equals(fleet.epoch(other));
  }

  /** How the battery is used over the years, which its capacity in a run rests on too. */
  static Reach ofUse(Scenario scenario, ConstellationPlan plan) {
    Constellation constellation = plan.constellation();
    Power.Battery battery = constellation.satellite().power().battery();
    double life_yr = constellation.satellite().propulsion().missionLife_yr();
    var cycling = plan.plan().cycling();
    return common(scenario, constellation)
        .add(Measure.DEPTH, cycling.depth_fraction())
        .add(Measure.CYCLES, cycling.cycles_per_yr() * life_yr)
        .add(Measure.HEALTH, Ageing.batteryHealth_fraction(battery, life_yr, cycling));
  }

  /** What the budgets of a constellation rest on, at their worst. */
  static List<Reach> ofPlan(Opening opening, List<ConstellationPlan> plans) {
    List<Reach> reaches = new ArrayList<>();
    for (int c = 0; c < plans.size(); c++) {
      ConstellationPlan plan = plans.get(c);
      Power.Battery battery = plan.constellation().satellite().power().battery();
      var hottest = plan.plan().hottest();
      reaches.add(
          ofUse(opening.scenario(), plan)
              .addAll(ofOrbits(opening.scenario(), opening.fleet(), c))
              .add(
                  Measure.CHARGE_RATE,
                  rate(plan, Line.Name.BATTERY_CHARGE, battery.chargeLimit_per_h()))
              .add(
                  Measure.DISCHARGE_RATE,
                  rate(plan, Line.Name.BATTERY_DISCHARGE, battery.dischargeLimit_per_h()))
              .add(Measure.ARRAY, hottest.array_K())
              .add(Measure.RADIATOR, hottest.radiator_K())
              .add(Measure.LOOP, hottest.loop_K()));
    }
    return reaches;
  }

  private static double rate(ConstellationPlan plan, Line.Name name, double limit_per_h) {
    Line line = plan.plan().line(name, Column.WORST);
    return Math.min(1, line.need_value() / line.have_value()) * limit_per_h;
  }

  /** What a finished run rests on and has reached: the kernel's extremes and what samples saw. */
  static List<Reach> ofRun(
      Opening opening, List<ConstellationPlan> plans, Blocks blocks, Watch watch) {
    List<Reach> reaches = new ArrayList<>();
    for (int c = 0; c < plans.size(); c++) {
      reaches.add(
          ofUse(opening.scenario(), plans.get(c))
              .addAll(ofOrbits(opening.scenario(), opening.fleet(), c))
              .addAll(watch.reach(c)));
    }
    for (Block block : blocks.list()) {
      addState(reaches.get(opening.fleet().constellation(block.first())), block.state());
    }
    return reaches;
  }

  /** The extremes of the satellites of one block over a run. */
  private static void addState(Reach reach, BlockState state) {
    reach
        .add(Measure.DEPTH, 1 - least(state.minCharge_fraction))
        .add(Measure.DEPTH, 1 - greatest(state.minCharge_fraction))
        .add(Measure.LOOP, least(state.minLoop_K))
        .add(Measure.LOOP, greatest(state.maxLoop_K))
        .add(Measure.RADIATOR, least(state.minRadiator_K))
        .add(Measure.RADIATOR, greatest(state.maxRadiator_K));
  }

  private static double least(double[] all_value) {
    double least = Double.NaN;
    for (double value : all_value) {
      least = Double.isNaN(value) || least <= value ? least : value;
    }
    return least;
  }

  private static double greatest(double[] all_value) {
    double greatest = Double.NaN;
    for (double value : all_value) {
      greatest = Double.isNaN(value) || greatest >= value ? greatest : value;
    }
    return greatest;
  }
}
