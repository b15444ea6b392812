package space.skyrack.economics;

import space.skyrack.economics.Bridge.Group;
import space.skyrack.unit.UnitFormat;

/** What a case assumes, in words. */
final class CaseWords {
  private CaseWords() {}

  static String usd_per_kW(double price_usd_per_kW) {
    return number(price_usd_per_kW, 4) + " USD/kW";
  }

  /** A group with one set of values; hardware and its boundary need both cases. */
  static String of(Group group, CommonCase of, int digits) {
    return switch (group) {
      case BOUNDARY, HARDWARE -> "";
      case MASS -> number(of.mass_kg_per_kW(), digits) + " kg/kW";
      case LAUNCH -> number(of.launch_usd_per_kg(), digits) + " USD/kg";
      case LIGHT -> number(of.oversize_ratio(), digits) + " kW for 1 delivered";
      case LIFE -> number(of.life_yr(), digits) + " yr";
      case OPERATIONS ->
          sum(
              share(of.operations_fraction_per_yr(), digits),
              flow(of.operations_usd_per_kW_yr() + of.energy_usd_per_kW_yr(), digits));
      case REPLACEMENT -> sum(share(of.replacement_fraction_per_yr(), digits), "");
      case ENGINEERING ->
          of.engineering_usd_per_kW() == 0
              ? "not counted"
              : number(of.engineering_usd_per_kW(), digits) + " USD/kW";
      case FINANCING ->
          of.financing_fraction_per_yr() == 0
              ? "straight line"
              : number(100 * of.financing_fraction_per_yr(), digits)
                  + " %/yr over "
                  + number(of.term_ratio() * of.life_yr(), digits)
                  + " yr";
      case AVAILABILITY -> number(100 * of.availability_fraction(), digits) + " %";
      case SPARES -> number(100 * (of.spares_ratio() - 1), digits) + " % more";
      case REST -> sum("", flow(of.rest_usd_per_kW_yr(), digits));
    };
  }

  private static String share(double fraction_per_yr, int digits) {
    return fraction_per_yr == 0 ? "" : number(100 * fraction_per_yr, digits) + " %/yr of hardware";
  }

  private static String flow(double cost_usd_per_kW_yr, int digits) {
    return cost_usd_per_kW_yr == 0 ? "" : number(cost_usd_per_kW_yr, digits) + " USD/kW/yr";
  }

  private static String sum(String one, String other) {
    String joined = one.isEmpty() || other.isEmpty() ? one + other : one + " and " + other;
    return joined.isEmpty() ? "not counted" : joined;
  }

  private static String number(double value, int digits) {
    return UnitFormat.number(value, digits);
  }
}
