package space.skyrack.budget;

/** One figure of a design per another, as data sheets and press releases state them. */
public final class Specific {
  private Specific() {}

  /** Mass of what gives or takes {@code power_W}, per watt. */
  public static double mass_kg_per_W(double mass_kg, double power_W) {
    return mass_kg / power_W;
  }

  /** Mass that a stated specific power implies. */
  public static double mass_kg(double power_W, double specificPower_W_per_kg) {
    return power_W / specificPower_W_per_kg;
  }

  /** Mass of an array or radiator per area of one face. */
  public static double mass_kg_per_m2(double mass_kg, double area_m2) {
    return mass_kg / area_m2;
  }

  /** Heat or power of an array or radiator per area of one face. */
  public static double flux_W_per_m2(double power_W, double area_m2) {
    return power_W / area_m2;
  }

  /** What is paid for a watt. */
  public static double cost_usd_per_W(double cost_usd, double power_W) {
    return cost_usd / power_W;
  }
}
