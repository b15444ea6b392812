package space.skyrack.satellite;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.SatelliteDesign;

/**
 * The way of heat from chip to space: electronics and loop, then the radiator.
 *
 * <p>The fin efficiency weights emission and absorption alike, so that a plate in balance with its
 * surroundings exchanges nothing with them.
 *
 * @param conductance_W_per_K loop to radiator, nothing bypassed
 * @param bypassBelow_K from here down the radiator is bypassed but for a leak
 * @param emission_W_per_K4 all radiating faces
 * @param sunlight_m2 absorbed power per W/m2 of sunlight summed over the faces
 * @param infrared_m2 absorbed power per W/m2 of infrared summed over the faces
 * @param array_W_per_K4 absorbed from the back of the array, per fourth power of its temperature
 */
public record HeatPath(
    double loop_J_per_K,
    double radiator_J_per_K,
    double conductance_W_per_K,
    double bypassBelow_K,
    double bypassLeak_fraction,
    double emission_W_per_K4,
    double sunlight_m2,
    double infrared_m2,
    double array_W_per_K4,
    double chipToLoop_K_per_W,
    double throttle_K,
    double shutdown_K,
    double hysteresis_K,
    double coolantMin_K) {

  /** What stays constant in the model, and the steps that were halved. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "satellite.heat",
          "two-node heat",
          List.of(Domain.HEAT),
          Range.of(
              Measure.STEP,
              0,
              60,
              "KernelTest: steps of 60 s against 10 s, hottest chip and radiator within 1 K"),
          Range.of(
              Measure.RADIATOR,
              200,
              370,
              "ModelsTest: the catalogue's fin efficiency of 0.93, derived at 320 K, is off by at"
                  + " most 0.06 here; emissivities are those of room temperature"),
          Range.of(
              Measure.LOOP,
              195.5,
              405.4,
              "triple and critical point of ammonia, the coolant of the catalogue (Tillner-Roth et"
                  + " al. 1993)"));

  /** Width of the temperature band over which the bypass opens. */
  public static final double BYPASS_BAND_K = 10;

  /** The heat path {@code age_yr} years after launch, seen by {@code array}. */
  public static HeatPath of(SatelliteDesign design, double age_yr, SolarArray array) {
    var radiator = design.thermal().radiator();
    var loop = design.thermal().loop();
    var limits = design.thermal().limits();
    double plate_m2 = radiator.area_m2() * radiator.fin_efficiency();
    double emission_W_per_K4 =
        plate_m2
            * radiator.faces()
            * radiator.emissivity_ratio()
            * SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4;
    double absorptivity_ratio =
        Ageing.radiatorAbsorptivity_ratio(radiator, age_yr, design.propulsion().missionLife_yr());
    return new HeatPath(
        loop.heatCapacity_J_per_K(),
        radiator.area_m2() * radiator.heatCapacity_J_per_m2_K(),
        1 / loop.loopToRadiator_K_per_W(),
        loop.bypassBelow_K(),
        loop.bypassLeak_fraction(),
        emission_W_per_K4,
        plate_m2 * absorptivity_ratio,
        plate_m2 * radiator.emissivity_ratio(),
        emission_W_per_K4 * radiator.arrayView_fraction() * array.back_emissivity(),
        loop.chipToLoop_K_per_W(),
        limits.throttle_K(),
        limits.shutdown_K(),
        limits.hysteresis_K(),
        limits.coolantMin_K());
  }

  /** Chip temperature while one accelerator turns {@code chip_W} into heat. */
  public double chip_K(double loop_K, double chip_W) {
    return loop_K + chipToLoop_K_per_W * chip_W;
  }

  /** Conductance from loop to radiator: full above the bypass band, the leak below it. */
  public double conductance_W_per_K(double loop_K) {
    double open_ratio = Math.clamp((loop_K - bypassBelow_K) / BYPASS_BAND_K, 0, 1);
    return conductance_W_per_K * (bypassLeak_fraction + open_ratio * (1 - bypassLeak_fraction));
  }

  /** Change of the conductance with the loop's temperature. */
  double bypassSlope_W_per_K2(double loop_K) {
    boolean inBand = loop_K > bypassBelow_K && loop_K < bypassBelow_K + BYPASS_BAND_K;
    return inBand ? conductance_W_per_K * (1 - bypassLeak_fraction) / BYPASS_BAND_K : 0;
  }

  /** What the radiator absorbs from the Sun, the Earth and the back of the array. */
  public double absorbed_W(
      double sun_W_per_m2, double albedo_W_per_m2, double earth_W_per_m2, double array_K) {
    return sunlight_m2 * (sun_W_per_m2 + albedo_W_per_m2)
        + infrared_m2 * earth_W_per_m2
        + fromArray_W(array_K);
  }

  public double fromArray_W(double array_K) {
    double square_K2 = array_K * array_K;
    return array_W_per_K4 * square_K2 * square_K2;
  }

  /** The same for a whole array, bit by bit, in a loop that the compiler vectorises. */
  void fromArray_W(double[] array_K, int size, double[] into_W) {
    double each_W_per_K4 = array_W_per_K4;
    for (int j = 0; j < size; j++) {
      double square_K2 = array_K[j] * array_K[j];
      into_W[j] = each_W_per_K4 * square_K2 * square_K2;
    }
  }

  public double emitted_W(double radiator_K) {
    double square_K2 = radiator_K * radiator_K;
    return emission_W_per_K4 * square_K2 * square_K2;
  }

  /** Radiator temperature at which it emits {@code heat_W}. */
  public double radiator_K(double heat_W) {
    return Math.sqrt(Math.sqrt(Math.max(0, heat_W) / emission_W_per_K4));
  }

  /** Loop temperature in balance: {@code heat_W} crosses the loop to a radiator at that heat. */
  public double loop_K(double heat_W, double radiator_K) {
    double open_K = radiator_K + heat_W / conductance_W_per_K;
    if (open_K >= bypassBelow_K + BYPASS_BAND_K) {
      return open_K;
    }
    double shut_K = radiator_K + heat_W / (conductance_W_per_K * bypassLeak_fraction);
    if (shut_K <= bypassBelow_K) {
      return shut_K;
    }
    double low_K = bypassBelow_K;
    double high_K = bypassBelow_K + BYPASS_BAND_K;
    for (int halving = 0; halving < 60; halving++) {
      double middle_K = 0.5 * (low_K + high_K);
      if (conductance_W_per_K(middle_K) * (middle_K - radiator_K) < heat_W) {
        low_K = middle_K;
      } else {
        high_K = middle_K;
      }
    }
    return 0.5 * (low_K + high_K);
  }
}
