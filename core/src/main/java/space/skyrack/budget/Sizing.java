package space.skyrack.budget;

/**
 * The textbook equations of power sizing.
 *
 * <p>Source: Wertz and Larson, Space Mission Analysis and Design, 3rd edition, tables 11-34, 11-40.
 */
public final class Sizing {
  private Sizing() {}

  /**
   * Power that an array must give throughout the sunlight, so that an orbit ends as it began.
   *
   * @param sun_efficiency from array to load in sunlight
   * @param shadow_efficiency from array through the battery to the load in shadow
   */
  public static double array_W(
      double sunLoad_W,
      double sun_s,
      double sun_efficiency,
      double shadowLoad_W,
      double shadow_s,
      double shadow_efficiency) {
    double sun_J = sunLoad_W * sun_s / sun_efficiency;
    double shadow_J = shadowLoad_W * shadow_s / shadow_efficiency;
    return (sun_J + shadow_J) / sun_s;
  }

  /** Capacity of which {@code depth_fraction} carries a load through the shadow. */
  public static double battery_J(
      double load_W, double shadow_s, double depth_fraction, double discharge_efficiency) {
    return load_W * shadow_s / (depth_fraction * discharge_efficiency);
  }

  /**
   * Area of an array or radiator that gives {@code need_W}, where {@code area_m2} of it give {@code
   * gives_W}; infinite where they give nothing.
   */
  public static double area_m2(double need_W, double gives_W, double area_m2) {
    return gives_W > 0 ? area_m2 * need_W / gives_W : Double.POSITIVE_INFINITY;
  }

  /**
   * Time in complete darkness that takes as much from a battery as a shadow does.
   *
   * <p>In the partial phases the visible share is taken to change evenly, and the battery delivers
   * only while the array gives less than the load.
   */
  public static double dark_s(double umbra_s, double shadow_s, double load_W, double supply_W) {
    double partial_s = shadow_s - umbra_s;
    double covered_ratio =
        supply_W > load_W ? 0.5 * load_W / supply_W : 1 - 0.5 * supply_W / load_W;
    return umbra_s + partial_s * covered_ratio;
  }
}
