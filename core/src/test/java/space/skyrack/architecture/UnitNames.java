package space.skyrack.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The grammar of names of floating-point quantities.
 *
 * <p>A good name ends in a unit ({@code power_W}, {@code flux_W_per_m2}, {@code heat_J_per_m2_K},
 * {@code limit_per_h}), in a dimensionless word ({@code roundTrip_efficiency}, {@code
 * visibleFraction}), or in such a word over a unit ({@code fade_fraction_per_yr}).
 */
final class UnitNames {
  /** SI units, powers of them, and the exact multiples that rates over a life are given in. */
  static final Set<String> UNITS =
      Set.of(
          "m", "m2", "m3", "s", "s2", "s3", "ns", "kg", "K", "K2", "K4", "rad", "rad2", "sr", "Hz",
          "N", "J", "W", "V", "A", "C", "Pa", "Gy", "bit", "bps", "B", "usd", "mol", "h", "d",
          "yr");

  /** Units of people: for scenario files and reports only. */
  static final Set<String> HUMAN_UNITS =
      Set.of(
          "km", "km2", "mm", "cm", "um", "nm", "min", "ms", "us", "deg", "degC", "kW", "MW", "GW",
          "Wh", "kWh", "MWh", "kJ", "kN", "mN", "Ah", "GB", "TB", "Gbps", "krad", "MeV", "dB",
          "percent", "day", "month", "au");

  /** What a number without a unit may be; a table says beside it what its columns are. */
  static final Set<String> WORDS =
      Set.of(
          "fraction",
          "efficiency",
          "ratio",
          "emissivity",
          "absorptivity",
          "transmissivity",
          "albedo",
          "probability",
          "share",
          "factor",
          "weight",
          "exponent",
          "eccentricity",
          "index",
          "number",
          "count",
          "value",
          "coefficient",
          "series",
          "table",
          "cosine",
          "sine",
          "cos",
          "sin",
          "tan",
          "tolerance",
          "pixels");

  /** Constants that are pure numbers, by name. */
  static final Set<String> PURE_NUMBERS =
      Set.of("PI", "TWO_PI", "HALF_PI", "E", "LN_2", "LOG10_OF_2", "TEN", "J2", "J3", "J4");

  private UnitNames() {}

  static boolean isGood(String name, boolean human) {
    if (PURE_NUMBERS.contains(name)) {
      return true;
    }
    String[] parts = name.split("_", -1);
    for (int first = 0; first < parts.length; first++) {
      List<String> tail = List.of(parts).subList(first, parts.length);
      if ((first > 0 && isUnit(tail, human)) || isDimensionless(tail, human)) {
        return true;
      }
    }
    return false;
  }

  /** UNIT+ (per UNIT+)*, or (per UNIT+)+. */
  private static boolean isUnit(List<String> parts, boolean human) {
    List<List<String>> products = split(parts);
    for (int i = 0; i < products.size(); i++) {
      boolean bare = i == 0 && products.size() > 1 && products.getFirst().isEmpty();
      if (!bare && (products.get(i).isEmpty() || !allUnits(products.get(i), human))) {
        return false;
      }
    }
    return true;
  }

  /** WORD (per UNIT+)*, where a camel-case hump may be the word. */
  private static boolean isDimensionless(List<String> parts, boolean human) {
    List<List<String>> products = split(parts);
    if (products.getFirst().size() != 1) {
      return false;
    }
    String name = products.getFirst().getFirst();
    String hump = name.replaceFirst("^.*(?=[A-Z][a-z0-9]*$)", "");
    String word = hump.toLowerCase(Locale.ROOT);
    boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
    String whole = constant ? name.toLowerCase(Locale.ROOT) : word;
    if (!WORDS.contains(whole) && !WORDS.contains(whole.replaceFirst("s$", ""))) {
      return false;
    }
    return products.subList(1, products.size()).stream()
        .allMatch(product -> !product.isEmpty() && allUnits(product, human));
  }

  private static boolean allUnits(List<String> parts, boolean human) {
    return parts.stream()
        .allMatch(part -> UNITS.contains(part) || (human && HUMAN_UNITS.contains(part)));
  }

  private static List<List<String>> split(List<String> parts) {
    List<List<String>> products = new ArrayList<>();
    products.add(new ArrayList<>());
    for (String part : parts) {
      if (part.equals("per")) {
        products.add(new ArrayList<>());
      } else {
        products.getLast().add(part);
      }
    }
    return products;
  }
}
