package space.skyrack.unit;

import java.util.List;
import java.util.Locale;

/**
 * Currencies that people write but that no price may be in: a rate of exchange is a choice of its
 * own.
 *
 * <p>Source: codes of ISO 4217 for the currencies that are traded most.
 */
public final class Currency {
  private static final List<String> CODES =
      List.of(
          "EUR", "JPY", "GBP", "CNY", "RMB", "AUD", "CAD", "CHF", "HKD", "SGD", "SEK", "KRW", "NOK",
          "NZD", "INR", "MXN", "TWD", "ZAR", "BRL", "DKK", "PLN", "THB", "ILS", "IDR", "CZK", "AED",
          "TRY", "HUF", "SAR", "RUB");

  private static final List<String> SIGNS = List.of("€", "£", "¥", "₹", "₩", "₽");

  private Currency() {}

  /** Whether the symbol, with or without a prefix, is money, though not the program's. */
  public static boolean isForeign(String symbol) {
    String text = symbol.strip();
    boolean prefixed = text.length() > 1 && "kMG".indexOf(text.charAt(0)) >= 0;
    return isOne(text) || (prefixed && isOne(text.substring(1)));
  }

  private static boolean isOne(String text) {
    return CODES.contains(text.toUpperCase(Locale.ROOT)) || SIGNS.contains(text);
  }
}
