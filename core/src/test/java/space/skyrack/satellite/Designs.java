package space.skyrack.satellite;

import java.util.List;
import space.skyrack.model.Attitude;
import space.skyrack.model.Compute;
import space.skyrack.model.EclipsePolicy;
import space.skyrack.model.MassModel;
import space.skyrack.model.Power;
import space.skyrack.model.Propulsion;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;

/** The satellite of the shipped scenario dawn-dusk-24, and variants of it for tests. */
public final class Designs {
  private static final double ZERO_degC_K = 273.15;

  private Designs() {}

  public static SatelliteDesign aurora(EclipsePolicy policy) {
    return new SatelliteDesign(
        "aurora",
        new Attitude(
            Attitude.Mode.SUN_POINTING,
            Attitude.ArrayMount.NORMAL_TO_SUN,
            Attitude.RadiatorMount.EDGE_ON_TO_SUN,
            Math.toRadians(2)),
        compute(),
        new Power(array(), battery(12), 1400, policy),
        new Thermal(radiator(18, 2, 0), loop(180e3), limits()),
        new Propulsion(1500, 0.05, 30, Propulsion.Disposal.BURN, 2.2, 2, 340e3, 5),
        new MassModel(400, 0.20, 0.20, 25, 20, 12, 5));
  }

  public static SatelliteDesign aurora() {
    return aurora(new EclipsePolicy.Throttle(0.5));
  }

  /** Nothing but a bus of 300 W: the coldest that a satellite gets. */
  static SatelliteDesign idle() {
    SatelliteDesign base = aurora();
    Compute none =
        new Compute("none", 0, 0, 0, 0, 0, 0, 0, List.of(new Compute.UtilisationStep(0, 0)));
    Power power = new Power(array(), battery(4000), 300, new EclipsePolicy.Run());
    return new SatelliteDesign(
        "idle", base.attitude(), none, power, base.thermal(), base.propulsion(), base.mass());
  }

  /** Sixteen accelerators of 700 W with 25 % host power. */
  static Compute compute() {
    return new Compute(
        "h100-sxm", 16, 1, 100, 700, 0.25, 8, 0, List.of(new Compute.UtilisationStep(0, 1)));
  }

  public static Power.Array array() {
    return new Power.Array(66, 0.295, 0.90, -0.0020, 301.15, 0.92, 0.85, 0.85, 0.027, 0.95, 2.5);
  }

  public static Power.Battery battery(double capacity_kWh) {
    return new Power.Battery(
        capacity_kWh * 3.6e6, 0.40, 0.92, 0.5, 2, 1, 0.015, 2000, 1.5, 160 * 3600);
  }

  public static Thermal.Radiator radiator(double area_m2, int faces, double arrayView_fraction) {
    return new Thermal.Radiator(
        area_m2, faces, 0.88, 0.12, 0.30, 0.95, 5000, arrayView_fraction, 5);
  }

  public static Thermal.Loop loop(double heatCapacity_J_per_K) {
    return new Thermal.Loop(
        "ammonia", heatCapacity_J_per_K, 0.5e-3, 25e-3, 0.03, 500, ZERO_degC_K - 45, 0.02);
  }

  static Thermal.Limits limits() {
    return new Thermal.Limits(
        ZERO_degC_K + 85, ZERO_degC_K + 95, 5, ZERO_degC_K - 60, ZERO_degC_K, ZERO_degC_K + 40);
  }

  public static SatelliteDesign with(SatelliteDesign design, Thermal thermal) {
    return new SatelliteDesign(
        design.name(),
        design.attitude(),
        design.compute(),
        design.power(),
        thermal,
        design.propulsion(),
        design.mass());
  }

  public static SatelliteDesign with(SatelliteDesign design, Power power) {
    return new SatelliteDesign(
        design.name(),
        design.attitude(),
        design.compute(),
        power,
        design.thermal(),
        design.propulsion(),
        design.mass());
  }
}
