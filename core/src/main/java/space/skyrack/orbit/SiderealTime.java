package space.skyrack.orbit;

import space.skyrack.time.Epoch;

/**
 * Greenwich mean sidereal time: the angle between the Earth's prime meridian and TEME's x axis.
 *
 * <p>Source: IAU 1982 (Aoki et al., A&A 105, 359), the definition that TEME goes with. UTC stands
 * in for UT1, so the angle is off by up to 0.9 s of time (0.004 deg).
 */
public final class SiderealTime {
  private SiderealTime() {}

  /** The angle, between 0 and 2 pi radians. */
  public static double gmst_rad(Epoch at) {
    double days = at.utcSinceNoon2000_s() / 86_400.0;
    double centuries = days / 36_525.0;
    double slow_s =
        67_310.54841 + centuries * (8_640_184.812866 + centuries * (0.093104 - centuries * 6.2e-6));
    double turns = slow_s / 86_400.0 + (days - StrictMath.floor(days));
    return 2 * Math.PI * (turns - StrictMath.floor(turns));
  }

  /** Right ascension of the fictitious mean Sun: GMST less the hour angle that UTC shows. */
  public static double meanSun_rad(Epoch at) {
    double days = at.utcSinceNoon2000_s() / 86_400.0;
    double hourAngle_rad = 2 * Math.PI * (days - StrictMath.floor(days));
    return gmst_rad(at) - hourAngle_rad;
  }
}
