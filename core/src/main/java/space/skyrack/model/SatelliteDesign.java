package space.skyrack.model;

import org.jspecify.annotations.Nullable;

/**
 * What every satellite of a constellation carries.
 *
 * @param radiation null where no shielding is stated: then no dose is computed
 * @param prices null in designs made without a file: then nothing is priced
 * @param throughput of one accelerator
 */
public record SatelliteDesign(
    String name,
    Attitude attitude,
    Compute compute,
    Power power,
    Thermal thermal,
    Propulsion propulsion,
    MassModel mass,
    @Nullable Radiation radiation,
    @Nullable Prices prices,
    Throughput throughput) {

  /** Without prices. */
  public SatelliteDesign(
      String name,
      Attitude attitude,
      Compute compute,
      Power power,
      Thermal thermal,
      Propulsion propulsion,
      MassModel mass,
      @Nullable Radiation radiation) {
    this(
        name,
        attitude,
        compute,
        power,
        thermal,
        propulsion,
        mass,
        radiation,
        null,
        Throughput.UNKNOWN);
  }

  /** Without stated shielding. */
  public SatelliteDesign(
      String name,
      Attitude attitude,
      Compute compute,
      Power power,
      Thermal thermal,
      Propulsion propulsion,
      MassModel mass) {
    this(name, attitude, compute, power, thermal, propulsion, mass, null);
  }
}
