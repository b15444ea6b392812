package space.skyrack.validation;

import java.util.List;
import space.skyrack.environment.ViewFactor;
import space.skyrack.satellite.SolarArray;

/**
 * The solar panel of McCalip's calculator, whose back and front shed all the light that they
 * absorb: his inputs in our balance of an array from which no power is drawn.
 */
final class PanelCases {
  private static final double ZERO_degC_K = 273.15;

  /** As his program has it; ours is 5.670374419e-8. */
  private static final double STEFAN_BOLTZMANN_W_per_m2_K4 = 5.67e-8;

  private static final double INFRARED_W_per_m2 = 237;
  private static final double FRONT_emissivity = 0.85;
  private static final double BACK_emissivity = 0.90;
  private static final double EARTH_ratio = 6371.0 / (6371.0 + 550.0);

  /** Share of the facing view factor that he gives a face turned aside or away. */
  private static final double FLOOR_fraction = 0.05;

  private static final int POSITIONS = 72;

  private PanelCases() {}

  static List<Row> rows() {
    double floor_degC = panel_degC(flooredView(1), flooredView(-1));
    double edgeOn = ViewFactor.edgeOn(EARTH_ratio);
    double exact_degC = panel_degC(edgeOn, edgeOn);
    String view = Row.digits(edgeOn, 4);
    return List.of(
        Row.number(
                "MCC-08",
                "panel at 550 km, edge-on to the Earth, with the calculator's view factors",
                Sources.MCCALIP,
                "degC",
                62.5995380282601,
                floor_degC,
                1e-9)
            .note(
                "reproduced as printed; the mean view factor of a face is %s there, MCC-08b corrects it"
                    .formatted(Row.digits(flooredView(1), 3))),
        Row.wrong(
            "MCC-08b",
            "the same panel with the exact view factor of a plate edge-on to the Earth",
            Sources.MCCALIP,
            "degC",
            62.6,
            "68.9",
            exact_degC,
            ("each face sees %s of its view filled by the Earth, not %s: the panel is %s K hotter"
                    + " than the 62.6 degC printed")
                .formatted(
                    view, Row.digits(flooredView(1), 3), Row.digits(exact_degC - floor_degC, 2))));
  }

  /** Balance of a panel whose beta angle is 90 deg, so that no albedo reaches it. */
  private static double panel_degC(double frontView, double backView) {
    double space_K4 = Math.pow(3, 4);
    double emission = STEFAN_BOLTZMANN_W_per_m2_K4 * (FRONT_emissivity + BACK_emissivity);
    double absorbed =
        INFRARED_W_per_m2 * (frontView * FRONT_emissivity + backView * BACK_emissivity)
            + emission * space_K4;
    SolarArray panel = new SolarArray(1, 0, 0, 300, 0.92, emission, BACK_emissivity, absorbed);
    return panel.temperature_K(1361) - ZERO_degC_K;
  }

  /** Mean over an orbit of the view factor as the calculator restates it: a cosine, or a floor. */
  private static double flooredView(int side) {
    double facing = ViewFactor.facing(EARTH_ratio);
    double sum = 0;
    for (int position = 0; position < POSITIONS; position++) {
      double cosine =
          side
              * StrictMath.cos(StrictMath.toRadians(90))
              * StrictMath.cos(2 * Math.PI * position / POSITIONS);
      sum += facing * (cosine > 0 ? cosine : FLOOR_fraction);
    }
    return sum / POSITIONS;
  }
}
