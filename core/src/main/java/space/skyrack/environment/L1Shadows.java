package space.skyrack.environment;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.time.Epoch;

/**
 * Eclipses of the Sun by Earth and Moon at the point between them.
 *
 * <p>Equation: a body hides part of the Sun while the angle between both is below the sum of their
 * angular radii, all of it while the angle is below the difference. Method: the angle every half
 * hour; each minimum by golden section, each edge by halving. Units: seconds, radians. Source: the
 * geometry; Moon's radius: IAU working group report 2015 (doi:10.1007/s10569-017-9805-5). Errors: a
 * minute in the edges by the nutation that is left out, more in grazes. Limits: spherical Earth and
 * Moon without air.
 */
public final class L1Shadows {
  public static final double MOON_RADIUS_m = 1_737_400.0;
  private static final double STEP_s = 1800;
  private static final double NEAR_rad = StrictMath.toRadians(3.5);

  private L1Shadows() {}

  /** What hides the Sun. */
  public enum Body {
    EARTH(EarthGravity.ALTITUDE_ZERO_m),
    MOON(MOON_RADIUS_m);

    private final double radius_m;

    Body(double radius_m) {
      this.radius_m = radius_m;
    }
  }

  /**
   * One eclipse.
   *
   * @param middle when body and Sun are nearest
   * @param shadow_s with any of the disc hidden
   * @param umbra_s with all of it hidden
   */
  public record Shade(Body body, Epoch middle, double shadow_s, double umbra_s) {}

  /** Eclipses whose middle lies in a span, in order of time for each body. */
  public static List<Shade> between(Epoch from, Epoch to) {
    List<Shade> shades = new ArrayList<>();
    for (Body body : Body.values()) {
      Look look = new Look(body, from);
      double end_s = (to.tai_ns() - from.tai_ns()) * 1e-9;
      double before = look.angle_rad(-STEP_s);
      double here = look.angle_rad(0);
      for (double at_s = 0; at_s < end_s; at_s += STEP_s) {
        double after = look.angle_rad(at_s + STEP_s);
        if (here <= before && here < after && here < NEAR_rad) {
          double middle_s = look.nearest_s(at_s - STEP_s, at_s + STEP_s);
          double shadow_s = look.inside_s(middle_s, 1);
          if (shadow_s > 0 && middle_s >= 0 && middle_s < end_s) {
            shades.add(
                new Shade(body, from.plus_s(middle_s), shadow_s, look.inside_s(middle_s, -1)));
          }
        }
        before = here;
        here = after;
      }
    }
    return shades;
  }

  /** The view from the point toward the Sun and a body. */
  private static final class Look {
    private final Body body;
    private final Epoch origin;
    private final double[] here_m = new double[3];
    private final double[] sun_m = new double[3];
    private final double[] moon_m = new double[3];
    private double bodyRadius_rad;
    private double sunRadius_rad;

    Look(Body body, Epoch origin) {
      this.body = body;
      this.origin = origin;
    }

    /** Angle between the centres; sets both radii. */
    double angle_rad(double at_s) {
      Epoch epoch = origin.plus_s(at_s);
      Moon.position(epoch, moon_m, 0);
      Sun.position(epoch, sun_m, 0);
      double dot = 0;
      double toSun2 = 0;
      double toBody2 = 0;
      for (int i = 0; i < 3; i++) {
        here_m[i] = EarthMoonL1.DISTANCE_ratio * moon_m[i];
        double toSun = sun_m[i] - here_m[i];
        double toBody = (body == Body.MOON ? moon_m[i] : 0) - here_m[i];
        dot += toSun * toBody;
        toSun2 += toSun * toSun;
        toBody2 += toBody * toBody;
      }
      sunRadius_rad = StrictMath.asin(Sun.RADIUS_m / Math.sqrt(toSun2));
      bodyRadius_rad = StrictMath.asin(body.radius_m / Math.sqrt(toBody2));
      return StrictMath.acos(Math.clamp(dot / Math.sqrt(toSun2 * toBody2), -1.0, 1.0));
    }

    double nearest_s(double from_s, double to_s) {
      double golden = 0.6180339887498949;
      while (to_s - from_s > 1) {
        double a_s = to_s - golden * (to_s - from_s);
        double b_s = from_s + golden * (to_s - from_s);
        if (angle_rad(a_s) < angle_rad(b_s)) {
          to_s = b_s;
        } else {
          from_s = a_s;
        }
      }
      return 0.5 * (from_s + to_s);
    }

    /** Time around the middle with the angle below body radius + {@code sign} x Sun's radius. */
    double inside_s(double middle_s, int sign) {
      return hidden(middle_s, sign) ? edge_s(middle_s, sign, 1) + edge_s(middle_s, sign, -1) : 0;
    }

    private double edge_s(double middle_s, int sign, int side) {
      double inside_s = 0;
      double outside_s = 43_200;
      while (outside_s - inside_s > 0.1) {
        double at_s = 0.5 * (inside_s + outside_s);
        if (hidden(middle_s + side * at_s, sign)) {
          inside_s = at_s;
        } else {
          outside_s = at_s;
        }
      }
      return 0.5 * (inside_s + outside_s);
    }

    private boolean hidden(double at_s, int sign) {
      return angle_rad(at_s) < bodyRadius_rad + sign * sunRadius_rad;
    }
  }
}
