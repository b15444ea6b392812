package space.skyrack.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everyday names of dimensions. */
final class Nouns {
  private static final Map<Dimension, String> NOUNS = nouns();

  private Nouns() {}

  static @Nullable String of(Dimension dimension) {
    return NOUNS.get(dimension);
  }

  private static Map<Dimension, String> nouns() {
    Map<Dimension, String> nouns = new LinkedHashMap<>();
    nouns.put(Dimension.NONE, "plain number");
    nouns.put(Dimension.LENGTH, "length");
    nouns.put(Dimension.AREA, "area");
    nouns.put(Dimension.MASS, "mass");
    nouns.put(Dimension.TIME, "duration");
    nouns.put(Dimension.TEMPERATURE, "temperature");
    nouns.put(Dimension.ANGLE, "angle");
    nouns.put(Dimension.DATA, "amount of data");
    nouns.put(Dimension.DATA_RATE, "data rate");
    nouns.put(Dimension.MONEY, "amount of money");
    nouns.put(Dimension.RATE, "rate");
    nouns.put(Dimension.SPEED, "speed");
    nouns.put(Dimension.FORCE, "force");
    nouns.put(Dimension.ENERGY, "energy");
    nouns.put(Dimension.POWER, "power");
    nouns.put(Dimension.HEAT_CAPACITY, "heat capacity");
    nouns.put(Dimension.THERMAL_RESISTANCE, "thermal resistance");
    nouns.put(Dimension.MONEY.over(Dimension.MASS), "price per mass");
    nouns.put(Dimension.MONEY.over(Dimension.POWER), "price per power");
    nouns.put(Dimension.MONEY.over(Dimension.ENERGY), "price per energy");
    nouns.put(Dimension.MASS.over(Dimension.AREA), "mass per area");
    nouns.put(Dimension.ENERGY.over(Dimension.MASS), "energy per mass");
    nouns.put(Dimension.MASS.over(Dimension.DATA), "mass per amount of data");
    nouns.put(Dimension.SPEED.over(Dimension.TIME), "acceleration or delta-v per time");
    nouns.put(Dimension.NONE.over(Dimension.TEMPERATURE), "change per kelvin");
    nouns.put(Dimension.HEAT_CAPACITY.over(Dimension.AREA), "heat capacity per area");
    return Map.copyOf(nouns);
  }
}
