package space.skyrack.model;

/** What every satellite of a constellation carries. */
public record SatelliteDesign(
    String name,
    Attitude attitude,
    Compute compute,
    Power power,
    Thermal thermal,
    Propulsion propulsion,
    MassModel mass) {}
