package space.skyrack.validation;

import java.util.List;
import space.skyrack.model.Compute;
import space.skyrack.model.MassModel;
import space.skyrack.model.Power;
import space.skyrack.model.Propulsion;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;
import space.skyrack.satellite.Designs;
import space.skyrack.satellite.HeatPath;
import space.skyrack.satellite.Platform;
import space.skyrack.satellite.SolarArray;

/** Parts of the program with the inputs of a published model. */
final class Parts {
  private Parts() {}

  /** An array whose efficiency does not change with temperature. */
  static SolarArray array(double area_m2, double efficiency, double packing_fraction) {
    return array(area_m2, efficiency, packing_fraction, 0, 0);
  }

  static SolarArray array(
      double area_m2,
      double efficiency,
      double packing_fraction,
      double degradation_fraction_per_yr,
      double age_yr) {
    return SolarArray.of(
        blanket(area_m2, efficiency, packing_fraction, degradation_fraction_per_yr, 2.5), age_yr);
  }

  static Power.Array blanket(
      double area_m2,
      double efficiency,
      double packing_fraction,
      double degradation_fraction_per_yr,
      double areal_kg_per_m2) {
    return new Power.Array(
        area_m2,
        efficiency,
        packing_fraction,
        0,
        301.15,
        0.92,
        0.85,
        0.85,
        degradation_fraction_per_yr,
        1,
        areal_kg_per_m2);
  }

  /** The heat path of 1 m2 of radiator that does not see the array. */
  static HeatPath plate(
      int faces, double emissivity, double absorptivity_ratio, double fin_efficiency) {
    SatelliteDesign base = Designs.aurora();
    Thermal.Radiator radiator =
        new Thermal.Radiator(
            1,
            faces,
            emissivity,
            absorptivity_ratio,
            absorptivity_ratio,
            fin_efficiency,
            5000,
            0,
            5);
    Thermal thermal = new Thermal(radiator, base.thermal().loop(), base.thermal().limits());
    return Platform.beginningOfLife(Designs.with(base, thermal)).heat();
  }

  /**
   * What both faces of a plate get per m2 from surroundings at {@code sink_K} all around, as
   * infrared.
   */
  static double surroundings_W_per_m2(double sink_K) {
    return 2 * SolarArray.STEFAN_BOLTZMANN_W_per_m2_K4 * Math.pow(sink_K, 4);
  }

  /** Nothing but an array, a radiator and computers without mass of their own. */
  static SatelliteDesign bare(
      Power.Array array, double radiator_m2, double radiator_kg_per_m2, double load_W) {
    Compute compute =
        new Compute("none", 1, 0, 0, load_W, 0, 0, 0, List.of(new Compute.UtilisationStep(0, 1)));
    return only(array, radiator_m2, radiator_kg_per_m2, compute);
  }

  static SatelliteDesign only(
      Power.Array array, double radiator_m2, double radiator_kg_per_m2, Compute compute) {
    SatelliteDesign base = Designs.aurora();
    Power.Battery noBattery =
        new Power.Battery(1e-9, 0.4, 0.92, 0.5, 2, 1, 0.015, 2000, 1.5, 160 * 3600);
    Thermal.Radiator radiator =
        new Thermal.Radiator(radiator_m2, 2, 0.9, 0.1, 0.1, 1, 5000, 0, radiator_kg_per_m2);
    return new SatelliteDesign(
        "bare",
        base.attitude(),
        compute,
        new Power(array, noBattery, 0, base.power().eclipsePolicy()),
        new Thermal(radiator, base.thermal().loop(), base.thermal().limits()),
        new Propulsion(1500, 0.05, 0, Propulsion.Disposal.NATURAL, 2.2, 0, 340e3, 5),
        new MassModel(0, 0, 0, 0, 0, 0, 0));
  }
}
