package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.budget.MassBudget;
import space.skyrack.model.Power;
import space.skyrack.model.Prices;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.unit.Require;

/**
 * What one satellite costs, part by part, before it is launched.
 *
 * <p>Equation: each part is a price times a quantity of the design: array watts are area x packing
 * x efficiency x 1361 W/m2, structure kilograms those of the mass budget; integration is its
 * fraction of everything but the accelerators and their hosts.
 *
 * <p>Units: USD of the scenario's year, before any fall of prices.
 *
 * <p>Limits: propellant, shielding and the margin of mass have no price of their own; spares cost
 * what accelerators in use cost.
 *
 * @param parts in the order of the buckets
 */
public record SatelliteCost(List<Part> parts) {
  /** Sunlight at one astronomical unit, by which arrays are rated. */
  static final double SOLAR_CONSTANT_W_per_m2 = 1361;

  public SatelliteCost {
    parts = List.copyOf(parts);
  }

  /**
   * One part.
   *
   * @param learns whether its price falls with the number of satellites built; that of accelerators
   *     falls with the years instead
   */
  public record Part(Bucket bucket, String name, double cost_usd, boolean learns) {
    public Part {
      Require.notNegative(name, cost_usd, "USD");
    }
  }

  /** The parts of a design at its prices. */
  public static SatelliteCost of(SatelliteDesign design, Prices prices) {
    MassBudget mass = MassBudget.of(design);
    var compute = design.compute();
    int accelerators = compute.count() + compute.spares();
    double chips_usd = accelerators * prices.accelerator_usd();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Bucket.COMPUTE, "accelerators", chips_usd, false));
    parts.add(
        new Part(Bucket.COMPUTE, "hosts and boards", chips_usd * prices.host_fraction(), false));
    add(parts, Bucket.COMPUTE, "storage", prices.storage_usd());
    double rated_W = rated_W(design.power().array());
    add(parts, Bucket.POWER, "solar array", rated_W * prices.array_usd_per_W());
    double stored_J = design.power().battery().capacity_J();
    add(parts, Bucket.POWER, "battery", stored_J * prices.battery_usd_per_J());
    double plate_m2 = design.thermal().radiator().area_m2();
    add(parts, Bucket.COOLING, "radiator", plate_m2 * prices.radiator_usd_per_m2());
    add(parts, Bucket.COOLING, "coolant loop", prices.loop_usd());
    double frame_usd = mass.structure_kg() * prices.structure_usd_per_kg();
    add(parts, Bucket.STRUCTURE, "structure", frame_usd);
    add(parts, Bucket.STRUCTURE, "bus", prices.bus_usd());
    add(parts, Bucket.STRUCTURE, "thrusters", prices.thruster_usd());
    add(parts, Bucket.NETWORK, "link terminals", prices.terminals_usd());
    double around_usd = 0;
    for (Part part : parts) {
      around_usd += part.learns() ? part.cost_usd() : 0;
    }
    add(parts, Bucket.INTEGRATION, "assembly and test", around_usd * prices.integration_fraction());
    return new SatelliteCost(parts);
  }

  private static void add(List<Part> parts, Bucket bucket, String name, double cost_usd) {
    parts.add(new Part(bucket, name, cost_usd, true));
  }

  /** Power of a new array at its reference temperature, Sun overhead, at its terminals. */
  public static double rated_W(Power.Array array) {
    return array.area_m2()
        * array.packing_fraction()
        * array.cell_efficiency()
        * SOLAR_CONSTANT_W_per_m2;
  }

  /** The same with {@code prefix} before each part's name. */
  SatelliteCost named(String prefix) {
    return new SatelliteCost(
        parts.stream()
            .map(part ->
                new Part(part.bucket(), prefix + part.name(), part.cost_usd(), part.learns()))
            .toList());
  }

  public double total_usd() {
    double sum_usd = 0;
    for (Part part : parts) {
      sum_usd += part.cost_usd();
    }
    return sum_usd;
  }

  public double total_usd(Bucket bucket) {
    double sum_usd = 0;
    for (Part part : parts) {
      sum_usd += part.bucket() == bucket ? part.cost_usd() : 0;
    }
    return sum_usd;
  }
}
