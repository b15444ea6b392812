package space.skyrack.economics;

import java.util.Locale;
import space.skyrack.model.Launch;
import space.skyrack.unit.Require;
import space.skyrack.unit.UnitFormat;

/**
 * How many satellites one flight carries, and what stops the next.
 *
 * <p>Equation: satellites = floor(fill x payload / mass) or floor(fill x fairing / stowed volume),
 * the lesser.
 *
 * <p>Units: kg, m3. Limits: volumes add up; shapes, adapters and centres of mass are in the stowed
 * volume and in {@code fill}.
 *
 * <p>Source: counting.
 *
 * @param wet_kg of one satellite
 * @param stowed_m3 of one satellite
 */
public record Manifest(Launch.Hold hold, double wet_kg, double stowed_m3) {
  /** A satellite that fits exactly must not fall to rounding. */
  private static final double ROUNDING_value = 1e-9;

  public Manifest {
    Require.positive("satellite mass", wet_kg, "kg");
    Require.positive("stowed volume", stowed_m3, "m3");
  }

  /** What stops the next satellite. */
  public enum Binding {
    MASS,
    VOLUME
  }

  public static Manifest of(Launch.Hold hold, double wet_kg) {
    return new Manifest(hold, wet_kg, hold.stowed_m3(wet_kg));
  }

  /** Satellites on one flight; none if one alone is too heavy or too large. */
  public int satellites_count() {
    return (int) Math.floor(Math.min(byMass_value(), byVolume_value()) + ROUNDING_value);
  }

  public boolean fits() {
    return satellites_count() > 0;
  }

  public Binding binding() {
    return byMass_value() <= byVolume_value() ? Binding.MASS : Binding.VOLUME;
  }

  /** Flights that carry so many satellites, the last perhaps in part. */
  public long flights_count(int satellites) {
    if (!fits()) {
      throw new IllegalArgumentException("the satellite " + fault());
    }
    return Math.ceilDiv((long) satellites, satellites_count());
  }

  /** Share of the payload mass that a full flight uses. */
  public double massUsed_fraction() {
    return satellites_count() * wet_kg / hold.payload_kg();
  }

  /** Share of the fairing that a full flight uses. */
  public double volumeUsed_fraction() {
    return satellites_count() * stowed_m3 / hold.fairing_m3();
  }

  /** Mass that is paid for: a bulky satellite pays for the payload that it displaces. */
  public double charged_kg() {
    return Math.max(wet_kg, stowed_m3 / hold.fairing_m3() * hold.payload_kg());
  }

  /** Why not one fits, such as {@code does not fit: 2,143 kg against 1,000 kg}; else nothing. */
  public String fault() {
    if (fits()) {
      return "";
    }
    return binding() == Binding.MASS
        ? fault(wet_kg, hold.payload_kg() * hold.fill_fraction(), " kg")
        : fault(stowed_m3, hold.fairing_m3() * hold.fill_fraction(), " m3");
  }

  private static String fault(double has_value, double may_value, String unit) {
    return "does not fit: " + shown(has_value) + unit + " against " + shown(may_value) + unit;
  }

  private static String shown(double value) {
    return value < 10 ? UnitFormat.number(value, 3) : String.format(Locale.ROOT, "%,.0f", value);
  }

  private double byMass_value() {
    return hold.payload_kg() * hold.fill_fraction() / wet_kg;
  }

  private double byVolume_value() {
    return hold.fairing_m3() * hold.fill_fraction() / stowed_m3;
  }
}
