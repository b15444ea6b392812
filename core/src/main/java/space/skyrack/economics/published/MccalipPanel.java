package space.skyrack.economics.published;

import space.skyrack.environment.ViewFactor;

/**
 * The panel of McCalip's calculator, which radiates from both faces all the light it absorbs.
 *
 * <p>Equations: S a + 237 (V_A e_A + V_B e_B) + 0.3 S V_A cos(beta) 0.92 = 5.67e-8 (e_A + e_B) (T^4
 * - 3^4); a face's view factor is the mean over 72 places of an orbit of (R / (R + h))^2 times the
 * cosine of its tilt, or 0.05 where it is turned away.
 *
 * <p>Limits: the floor of 0.05 stands for a plate edge-on; the exact factor is twelve times that.
 *
 * <p>Source: github.com/andrewmccalip/thoughts, math.js, commit e59571e.
 */
final class MccalipPanel {
  private static final double ZERO_degC_K = 273.15;
  private static final double STEFAN_BOLTZMANN_W_per_m2_K4 = 5.67e-8;
  private static final double SUN_W_per_m2 = 1361;
  private static final double INFRARED_W_per_m2 = 237;
  private static final double ALBEDO_fraction = 0.30;
  private static final double SPACE_K4 = 81;
  private static final double EARTH_km = 6371;

  /** Share of the facing view factor that a face turned aside or away gets. */
  private static final double FLOOR_fraction = 0.05;

  private static final int POSITIONS = 72;

  private final Inputs in;
  private final double earth_ratio;
  private final double cosBeta_ratio;

  MccalipPanel(Inputs in) {
    this.in = in;
    earth_ratio = EARTH_km / (EARTH_km + in.of("altitude"));
    cosBeta_ratio = StrictMath.cos(StrictMath.toRadians(in.of("beta")));
  }

  /** As published. */
  double floored_degC() {
    return panel_degC(floored_ratio(1), floored_ratio(-1));
  }

  /** With the exact view factors. */
  double exact_degC() {
    return panel_degC(exact_ratio(1), exact_ratio(-1));
  }

  String why() {
    return ("each face sees %.4f of its view filled by the Earth, not %.4f: the panel is %.1f K"
            + " hotter than the %.1f degC printed")
        .formatted(exact_ratio(1), floored_ratio(1), exact_degC() - floored_degC(), floored_degC());
  }

  private double panel_degC(double front_ratio, double back_ratio) {
    double front = in.of("front_emissivity");
    double back = in.of("back_emissivity");
    double absorptivity = in.of("absorptivity");
    double absorbed_W_per_m2 =
        SUN_W_per_m2 * absorptivity
            + INFRARED_W_per_m2 * (front_ratio * front + back_ratio * back)
            + SUN_W_per_m2 * ALBEDO_fraction * front_ratio * cosBeta_ratio * absorptivity;
    double emitted_W_per_m2_K4 = STEFAN_BOLTZMANN_W_per_m2_K4 * (front + back);
    double fourth_K4 = absorbed_W_per_m2 / emitted_W_per_m2_K4 + SPACE_K4;
    return StrictMath.sqrt(StrictMath.sqrt(fourth_K4)) - ZERO_degC_K;
  }

  private double floored_ratio(int side) {
    double facing = ViewFactor.facing(earth_ratio);
    double sum = 0;
    for (int position = 0; position < POSITIONS; position++) {
      double cosine = side * cosine(position);
      sum += facing * (cosine > 0 ? cosine : FLOOR_fraction);
    }
    return sum / POSITIONS;
  }

  private double exact_ratio(int side) {
    double sum = 0;
    for (int position = 0; position < POSITIONS; position++) {
      sum += ViewFactor.tilted(earth_ratio, side * cosine(position));
    }
    return sum / POSITIONS;
  }

  /** Cosine of the front's tilt from the Earth's centre. */
  private double cosine(int position) {
    return cosBeta_ratio * StrictMath.cos(2 * Math.PI * position / POSITIONS);
  }
}
