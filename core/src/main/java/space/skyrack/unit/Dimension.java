package space.skyrack.unit;

import org.jspecify.annotations.Nullable;

/**
 * Exponents of the base units m, kg, s, A, K, rad, bit and USD.
 *
 * <p>Angle, data and money count as base quantities, so that degrees, bytes and dollars cannot pass
 * for plain numbers.
 */
public record Dimension(
    int length, int mass, int time, int current, int temperature, int angle, int data, int money) {
  public static final Dimension NONE = new Dimension(0, 0, 0, 0, 0, 0, 0, 0);
  public static final Dimension LENGTH = new Dimension(1, 0, 0, 0, 0, 0, 0, 0);
  public static final Dimension MASS = new Dimension(0, 1, 0, 0, 0, 0, 0, 0);
  public static final Dimension TIME = new Dimension(0, 0, 1, 0, 0, 0, 0, 0);
  public static final Dimension CURRENT = new Dimension(0, 0, 0, 1, 0, 0, 0, 0);
  public static final Dimension TEMPERATURE = new Dimension(0, 0, 0, 0, 1, 0, 0, 0);
  public static final Dimension ANGLE = new Dimension(0, 0, 0, 0, 0, 1, 0, 0);
  public static final Dimension DATA = new Dimension(0, 0, 0, 0, 0, 0, 1, 0);
  public static final Dimension MONEY = new Dimension(0, 0, 0, 0, 0, 0, 0, 1);
  public static final Dimension AREA = LENGTH.power(2);
  public static final Dimension RATE = NONE.over(TIME);
  public static final Dimension SPEED = LENGTH.over(TIME);
  public static final Dimension FORCE = MASS.times(LENGTH).over(TIME.power(2));
  public static final Dimension ENERGY = FORCE.times(LENGTH);
  public static final Dimension POWER = ENERGY.over(TIME);
  public static final Dimension DATA_RATE = DATA.over(TIME);
  public static final Dimension HEAT_CAPACITY = ENERGY.over(TEMPERATURE);
  public static final Dimension THERMAL_RESISTANCE = TEMPERATURE.over(POWER);

  private static final String[] SYMBOLS = {"m", "kg", "s", "A", "K", "rad", "bit", "USD"};

  public Dimension times(Dimension other) {
    return new Dimension(
        length + other.length,
        mass + other.mass,
        time + other.time,
        current + other.current,
        temperature + other.temperature,
        angle + other.angle,
        data + other.data,
        money + other.money);
  }

  public Dimension over(Dimension other) {
    return times(other.power(-1));
  }

  public Dimension power(int exponent) {
    return new Dimension(
        length * exponent,
        mass * exponent,
        time * exponent,
        current * exponent,
        temperature * exponent,
        angle * exponent,
        data * exponent,
        money * exponent);
  }

  /** What a person calls it, such as {@code length}; null if it has no everyday name. */
  public @Nullable String noun() {
    return Nouns.of(this);
  }

  /** The SI unit of this dimension in base units, such as {@code kg m2 s-3}. */
  public String baseSymbol() {
    int[] exponents = {length, mass, time, current, temperature, angle, data, money};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < exponents.length; i++) {
      if (exponents[i] != 0) {
        text.append(text.isEmpty() ? "" : " ").append(SYMBOLS[i]);
        text.append(exponents[i] == 1 ? "" : exponents[i] + "");
      }
    }
    return text.toString();
  }
}
