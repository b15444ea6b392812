package space.skyrack.environment;

/**
 * Exact share of a small plate's view that the round Earth fills.
 *
 * <p>Times the radiosity of the Earth it gives the irradiance of one face. Source: J. R. Howell, A
 * Catalog of Radiation Heat Transfer Configuration Factors, B-43 (tilted differential element to
 * sphere). Errors: closed form; the sphere has the Earth's equatorial radius.
 */
public final class ViewFactor {
  private ViewFactor() {}

  /** A face that looks at the Earth's centre; {@code earth_ratio} is Earth radius over distance. */
  public static double facing(double earth_ratio) {
    return earth_ratio * earth_ratio;
  }

  /** Each face of a plate that holds the Earth's centre in its plane: 0.2578 at 550 km. */
  public static double edgeOn(double earth_ratio) {
    double x = earth_ratio;
    return (ArcSine.ofPositive(x) - x * Math.sqrt(1 - x * x)) / Math.PI;
  }

  /**
   * A face at any tilt.
   *
   * @param earth_ratio Earth radius over distance from its centre, below 1
   * @param cosTilt_ratio cosine of the angle between the face's normal and the Earth's centre
   */
  public static double tilted(double earth_ratio, double cosTilt_ratio) {
    double x = earth_ratio;
    double square = x * x;
    double c = cosTilt_ratio;
    if (c * c >= square) {
      return c > 0 ? c * square : 0;
    }
    double sine = Math.sqrt(1 - c * c);
    double rim = Math.sqrt(1 - square);
    double seen = 0.5 - ArcSine.of(rim / sine) / Math.PI;
    double across = 0.5 * Math.PI + ArcSine.of(rim * c / (x * sine));
    return seen + (square * c * across - rim * Math.sqrt(square - c * c)) / Math.PI;
  }
}
