package space.skyrack.unit;

import java.util.ArrayList;
import java.util.List;

/**
 * The usual ways to write a unit, as a regular expression that ECMA-262 and Java read alike.
 *
 * <p>Limits: every symbol of a dimension, in the order of the customary unit or with its divisors
 * swapped. {@link QuantityParser} also reads other products, such as {@code W h} for an energy.
 */
public final class UnitSpelling {
  private UnitSpelling() {}

  /**
   * What may follow a number of the dimension of {@code customary}; empty if nothing must.
   *
   * @param customary such as {@code J/m2/K}: each factor may be replaced by its like
   */
  public static String pattern(Unit customary) {
    List<String> spellings = new ArrayList<>(UnitTable.spellings(customary.dimension()));
    String[] factors = customary.symbol().split("/", -1);
    if (factors.length > 1) {
      List<String> divisors = new ArrayList<>();
      for (int i = 1; i < factors.length; i++) {
        divisors.add(factor(factors[i]));
      }
      String numerator = factor(factors[0]);
      spellings.add(numerator + over(divisors));
      if (divisors.size() == 2 && !divisors.getFirst().equals(divisors.getLast())) {
        spellings.add(numerator + over(divisors.reversed()));
      }
    } else if (spellings.isEmpty()) {
      spellings.add(factor(factors[0]));
    }
    return "(?:" + String.join("|", spellings) + ")";
  }

  private static String over(List<String> divisors) {
    StringBuilder text = new StringBuilder();
    divisors.forEach(divisor -> text.append(" */ *").append(divisor));
    return text.toString();
  }

  /** Symbols of the same dimension as a symbol with an exponent, or nothing. */
  private static String factor(String written) {
    int end = written.length();
    while (end > 0 && Character.isDigit(written.charAt(end - 1))) {
      end--;
    }
    Dimension dimension = Unit.get(end == 0 ? "%" : written.substring(0, end)).dimension();
    String symbols = "(?:" + String.join("|", UnitTable.spellings(dimension)) + ")";
    if (dimension.equals(Dimension.NONE)) {
      return symbols + "?";
    }
    return end == written.length() ? symbols : symbols + "\\^?" + written.substring(end);
  }
}
