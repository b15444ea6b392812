package space.skyrack.satellite;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Power;

/**
 * A solar array at one age.
 *
 * <p>The array is thin: it is always in thermal balance with the light that reaches it, and all the
 * power it offers is taken to leave as electricity, so a curtailed array runs up to 25 K hotter
 * than stated here.
 *
 * @param area_m2 with the gaps between the cells
 * @param electric_efficiency terminal power over light on {@code area_m2}, at the reference
 *     temperature and after degradation
 * @param temperatureCoefficient_per_K relative change of the efficiency per kelvin
 * @param emission_W_per_m2_K4 both faces together
 * @param back_emissivity of the face that a radiator may see
 * @param earth_W_per_m2 Earth infrared absorbed by both faces together
 */
public record SolarArray(
    double area_m2,
    double electric_efficiency,
    double temperatureCoefficient_per_K,
    double reference_K,
    double absorptivity_ratio,
    double emission_W_per_m2_K4,
    double back_emissivity,
    double earth_W_per_m2) {

  /** Where the cell's coefficient was measured, and the Earth's infrared is as at 550 km. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "satellite.array",
          "solar array",
          List.of(Domain.POWER),
          Range.of(
              Measure.ARRAY,
              278.15,
              353.15,
              "cell coefficients are measured up to 80 degC (Aho et al. 2015, AIP Conf. Proc. 1679,"
                  + " 050001), sub-cells from 5 degC (King et al. 2003, WCPEC-3, not opened)"),
          Range.of(
              Measure.ALTITUDE,
              400e3,
              1_400e3,
              "ModelsTest: with the infrared of 550 km the temperature is wrong by at most 4 K here"),
          Range.of(
              Measure.AGE,
              0,
              5,
              "PowerCases, SMAD-PV2: a textbook's example of compounding loss; five years, the default"
                  + " mission, are our choice of range, no aged array was compared"),
          Range.ofDesign(
              "temperature_coefficient_per_K",
              -0.0035,
              0,
              "power.array.temperature_coefficient",
              each -> each.satellite().power().array().temperatureCoefficient_per_K(),
              "the span of triple-junction cells in the catalogue, -0.18 to -0.35 % per kelvin;"
                  + " ClosedFormTest solves the balance within 0.1 K at -0.3 %"));

  /** Stefan-Boltzmann constant, exact in the SI of 2019 (CODATA 2018). */
  public static final double STEFAN_BOLTZMANN_W_per_m2_K4 = 5.670374419e-8;

  /**
   * Earth infrared on both faces of a plate that stands edge-on to the Earth at 550 km: twice its
   * view factor of 0.258 (the closed form of {@code environment.ViewFactor}) times the 237 W/m2 of
   * {@code environment.EarthGlow}.
   */
  public static final double EDGE_ON_EARTH_W_per_m2 = 2 * 0.258 * 237;

  /** The array {@code age_yr} years after launch. */
  public static SolarArray of(Power.Array design, double age_yr) {
    double emissivity_ratio = design.frontEmissivity_ratio() + design.backEmissivity_ratio();
    return new SolarArray(
        design.area_m2(),
        design.cell_efficiency()
            * design.packing_fraction()
            * StrictMath.pow(1 - design.degradation_fraction_per_yr(), age_yr),
        design.temperatureCoefficient_per_K(),
        design.reference_K(),
        design.absorptivity_ratio(),
        emissivity_ratio * STEFAN_BOLTZMANN_W_per_m2_K4,
        design.backEmissivity_ratio(),
        0.5 * emissivity_ratio * EDGE_ON_EARTH_W_per_m2);
  }

  /**
   * Temperature in balance with {@code light_W_per_m2} on the front.
   *
   * <p>Errors: one Newton step from the balance at reference efficiency leaves under 0.1 K for
   * coefficients up to 0.3 % per kelvin.
   */
  public double temperature_K(double light_W_per_m2) {
    double electric_W_per_m2 = electric_efficiency * light_W_per_m2;
    double heat_W_per_m2 = absorptivity_ratio * light_W_per_m2 + earth_W_per_m2 - electric_W_per_m2;
    double start_K = Math.sqrt(Math.sqrt(heat_W_per_m2 / emission_W_per_m2_K4));
    double lost_W_per_m2_K = electric_W_per_m2 * temperatureCoefficient_per_K;
    double slope_W_per_m2_K =
        4 * emission_W_per_m2_K4 * start_K * start_K * start_K + lost_W_per_m2_K;
    return start_K - lost_W_per_m2_K * (start_K - reference_K) / slope_W_per_m2_K;
  }

  /** Power at the terminals under {@code light_W_per_m2} at {@code temperature_K}. */
  public double power_W(double light_W_per_m2, double temperature_K) {
    double warm_ratio = 1 + temperatureCoefficient_per_K * (temperature_K - reference_K);
    return Math.max(0, area_m2 * electric_efficiency * light_W_per_m2 * warm_ratio);
  }

  /**
   * Temperature and power for {@code count} steps from index {@code from} on.
   *
   * <p>Loops of their own because the compiler turns them into vector instructions; each lane
   * computes the bits that the two methods above compute.
   */
  void balance(
      double[] light_W_per_m2, int from, int count, double[] temperature_K, double[] power_W) {
    for (int k = 0; k < count; k++) {
      temperature_K[k] = temperature_K(light_W_per_m2[from + k]);
    }
    for (int k = 0; k < count; k++) {
      power_W[k] = power_W(light_W_per_m2[from + k], temperature_K[k]);
    }
  }
}
