package space.skyrack.model;

import space.skyrack.unit.Require;

/** A way of computing on the ground, to compare with. */
public sealed interface Baseline {
  String name();

  /** From the decision to service. */
  double timeToPower_yr();

  /** One with a building of its own or a rented one. */
  sealed interface Built extends Baseline {
    Facility facility();
  }

  /** A building of one's own on the grid. */
  record Grid(String name, double timeToPower_yr, Facility facility, Utility utility)
      implements Built {
    public Grid {
      checkWait(timeToPower_yr);
    }
  }

  /**
   * A hall rented with its cooling and staff; energy is paid for apart.
   *
   * @param rent_usd_per_W_yr per watt of computing
   */
  record Colocation(
      String name,
      double timeToPower_yr,
      Facility facility,
      Utility utility,
      double rent_usd_per_W_yr)
      implements Built {
    public Colocation {
      checkWait(timeToPower_yr);
      Require.notNegative("rent", rent_usd_per_W_yr, "USD/W/yr");
    }
  }

  /** A building with its own gas plant. */
  record Gas(String name, double timeToPower_yr, Facility facility, Generator generator)
      implements Built {
    public Gas {
      checkWait(timeToPower_yr);
    }
  }

  /** A building with its own solar field and battery, and nothing else. */
  record SolarBattery(
      String name, double timeToPower_yr, Facility facility, SolarField field, Site site)
      implements Built {
    public SolarBattery {
      checkWait(timeToPower_yr);
    }
  }

  /** The satellite of the scenario, left on the ground. */
  record DesertTwin(String name, double timeToPower_yr, Site site) implements Baseline {
    public DesertTwin {
      checkWait(timeToPower_yr);
    }
  }

  /**
   * Energy from the grid.
   *
   * @param carbon kg per J
   * @param water m3 evaporated upstream per J
   */
  record Utility(double price_usd_per_J, Span carbon, Span water) {
    public Utility {
      Require.notNegative("power_price", price_usd_per_J, "USD/J");
    }
  }

  /**
   * A gas plant.
   *
   * @param capex_usd_per_W per watt of plant
   * @param reserve_fraction plant beyond the greatest load
   * @param fuel_usd_per_J higher heating value, as are efficiency and carbon
   * @param upkeep_usd_per_J per energy delivered
   * @param carbon kg per J of fuel
   * @param water m3 per J delivered
   * @param land m2 per W of plant
   */
  record Generator(
      double capex_usd_per_W,
      double reserve_fraction,
      double fuel_usd_per_J,
      double efficiency,
      double upkeep_usd_per_J,
      double life_yr,
      Span carbon,
      Span water,
      Span land) {
    public Generator {
      Require.notNegative("generator_capex", capex_usd_per_W, "USD/W");
      Require.notNegative("generator_reserve", reserve_fraction, "");
      Require.notNegative("fuel_price", fuel_usd_per_J, "USD/J");
      Require.efficiency("generator_efficiency", efficiency);
      Require.notNegative("generator_upkeep", upkeep_usd_per_J, "USD/J");
      Require.positive("generator_life", life_yr, "yr");
    }

    /** Cost of energy delivered, the plant itself left out. */
    public double energy_usd_per_J() {
      return fuel_usd_per_J / efficiency + upkeep_usd_per_J;
    }
  }

  /**
   * A solar field with a battery.
   *
   * @param array_usd_per_W per rated watt
   * @param battery_usd_per_J per usable energy
   * @param upkeep_usd_per_W_yr per rated watt of array
   * @param performance_fraction output over rated output at the same light
   * @param supply_fraction share of the energy asked for in a year that must be served
   * @param land m2 per rated W
   * @param arrayCarbon kg for making a rated W
   * @param batteryCarbon kg for making a J of usable energy
   */
  record SolarField(
      double array_usd_per_W,
      double battery_usd_per_J,
      double upkeep_usd_per_W_yr,
      double arrayLife_yr,
      double batteryLife_yr,
      double roundTrip_efficiency,
      double performance_fraction,
      double supply_fraction,
      Span land,
      Span arrayCarbon,
      Span batteryCarbon) {
    public SolarField {
      Require.notNegative("array_price", array_usd_per_W, "USD/W");
      Require.notNegative("battery_price", battery_usd_per_J, "USD/J");
      Require.notNegative("solar_upkeep", upkeep_usd_per_W_yr, "USD/W/yr");
      Require.positive("array_life", arrayLife_yr, "yr");
      Require.positive("battery_life", batteryLife_yr, "yr");
      Require.efficiency("round_trip", roundTrip_efficiency);
      Require.efficiency("performance", performance_fraction);
      if (!(supply_fraction > 0 && supply_fraction < 1)) {
        throw new IllegalArgumentException("supply must be above 0 and below 100 %");
      }
    }
  }

  private static void checkWait(double timeToPower_yr) {
    Require.notNegative("time_to_power", timeToPower_yr, "yr");
  }
}
