package space.skyrack.validation;

import java.util.List;
import space.skyrack.budget.Sizing;
import space.skyrack.budget.Specific;
import space.skyrack.environment.EarthGlow;
import space.skyrack.satellite.HeatPath;

/** Radiators and plates in steady state. */
final class HeatCases {
  private static final double ZERO_degC_K = 273.15;

  private HeatCases() {}

  static List<Row> rows() {
    double turyshev = Parts.plate(1, 0.90, 0, 0.85).emitted_W(350);
    HeatPath starcloud = Parts.plate(2, 0.92, 0.09, 1);
    double emitted = starcloud.emitted_W(20 + ZERO_degC_K);
    double infrared = 0.25 * EarthGlow.INFRARED_W_per_m2;
    double restOfPublished = 14.46 / 0.09; // albedo and infrared, absorbed alike
    double asPublished = emitted - starcloud.absorbed_W(1366, restOfPublished, 0, 0);
    double corrected =
        emitted - starcloud.absorbed_W(1366, restOfPublished - infrared, infrared, 0);
    double black = Parts.plate(2, 1, 0, 1).emitted_W(20 + ZERO_degC_K);
    HeatPath semianalysis = Parts.plate(2, 0.95, 0, 1);
    double semianalysisNet =
        semianalysis.emitted_W(343)
            - semianalysis.absorbed_W(0, 0, Parts.surroundings_W_per_m2(255), 0);
    double semianalysis_m2 = Sizing.area_m2(1.2 * 30.5e3, 880, 1);
    HeatPath ai1 = Parts.plate(2, 0.9, 0, 1);
    double ai1_K = ai1.radiator_K(1400 + ai1.absorbed_W(0, 0, Parts.surroundings_W_per_m2(255), 0));
    double iss_m2 = 3.12 * 13.6;
    double issFlux = Specific.flux_W_per_m2(14e3, iss_m2);
    double issAreal = Specific.mass_kg_per_m2(740.7, iss_m2);
    HeatPath sunlit = Parts.plate(1, 0.8, 0.2, 1);
    return List.of(
        Row.number(
                "TUR-01",
                "flux of one face: 350 K, emissivity 0.90, view 0.85, sink 0 K",
                Sources.TURYSHEV + ", equation 31",
                "W/m2",
                651,
                turyshev,
                0.002)
            .recomputed("650.95", "W/m2", turyshev),
        Row.number(
                "STC-01",
                "emission of each face: 20 degC, emissivity 0.92",
                Sources.STARCLOUD,
                "W/m2",
                385.24,
                emitted / 2,
                0.001)
            .recomputed("385.26", "W/m2", emitted / 2),
        Row.number(
                "STC-02",
                "net of two faces: absorptivity 0.09 for sunlight, albedo and infrared, 1366 W/m2",
                Sources.STARCLOUD,
                "W/m2",
                633,
                asPublished,
                0.001)
            .recomputed("633.17", "W/m2", asPublished)
            .note("reproduced as printed; STC-03 is the correction"),
        Row.wrong(
            "STC-03",
            "the same, infrared absorbed with the emissivity: 237 W/m2, view 0.25",
            Sources.STARCLOUD,
            "W/m2",
            633,
            "583.9",
            corrected,
            "a surface absorbs infrared with its emissivity (Kirchhoff), 0.92, not with its"
                + " absorptivity for sunlight, 0.09: 584 W/m2 remain, the printed 633 is 8 % optimistic"),
        Row.number(
                "STC-04",
                "emission of a black plate, two faces at 20 degC",
                Sources.STARCLOUD,
                "W/m2",
                838,
                black,
                0.001)
            .recomputed("837.5", "W/m2", black),
        Row.wrong(
            "SA-10",
            "net of two faces: 343 K, emissivity 0.95, sink 255 K",
            Sources.SEMIANALYSIS,
            "W/m2",
            880,
            "1035.7",
            semianalysisNet,
            "880 needs a further factor of 0.85 that is not stated; the stated inputs give 1036"),
        Row.number(
                "SA-11",
                "radiator for 30.5 kW with a fifth to spare, at 880 W/m2",
                Sources.SEMIANALYSIS,
                "m2",
                42,
                semianalysis_m2,
                0.02)
            .recomputed("41.6", "m2", semianalysis_m2)
            .note("the fifth is inferred from the match"),
        Row.computed(
                "AI1-03",
                "temperature that 1400 W/m2 from two faces imply: emissivity 0.9, sink 255 K",
                Sources.AI1,
                "K",
                "366.0",
                ai1_K,
                0.37)
            .note(
                "implied, not published: %s K with a sink of 0 K"
                    .formatted(Row.digits(ai1.radiator_K(1400), 4))),
        Row.number(
                "ISS-01",
                "heat per m2: 14 kW, 3.12 m x 13.6 m",
                Sources.ISS,
                "W/m2",
                330,
                issFlux,
                0.002)
            .recomputed("329.9", "W/m2", issFlux),
        Row.number("ISS-01", "mass per m2: 740.7 kg", Sources.ISS, "kg/m2", 17.5, issAreal, 0.003)
            .recomputed("17.46", "kg/m2", issAreal),
        Row.number(
            "BB-1",
            "emission of two faces: 300 K, emissivity 0.85",
            Sources.CLOSED_FORM,
            "W/m2",
            780.8,
            Parts.plate(2, 0.85, 0, 1).emitted_W(300),
            1e-3),
        Row.within(
            "BB-2",
            "plate facing the Sun, back insulated: absorptivity 0.2, emissivity 0.8, 1361 W/m2",
            Sources.CLOSED_FORM,
            "K",
            278.3,
            sunlit.radiator_K(sunlit.absorbed_W(1361, 0, 0, 0)),
            0.2));
  }
}
