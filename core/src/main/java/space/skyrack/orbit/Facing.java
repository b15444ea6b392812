package space.skyrack.orbit;

/**
 * The disturbing body's orbit seen from the satellite's: cosines between the axes of both.
 *
 * <p>X points to the body's own perigee and Y a quarter turn ahead. Each is resolved along the
 * satellite's node, across it in the orbit plane, along the orbit normal, and within the plane
 * along the perigee and a quarter turn ahead. All changes of elements are quadratic forms F(u, v)
 * of X and Y, of which F(X, X) + F(Y, Y), F(X, Y) + F(Y, X) and F(Y, Y) - F(X, X) are needed.
 */
final class Facing {
  private final Axis x;
  private final Axis y;
  private final double e2_ratio;
  private final double cosPerigee_value;
  private final double sinPerigee_value;

  /** One of the body's axes in the satellite's frames. */
  private record Axis(
      double node_cosine,
      double across_cosine,
      double normal_cosine,
      double perigee_cosine,
      double ahead_cosine) {}

  /** The three numbers that a quadratic form gives. */
  record Form(double sum_value, double cross_value, double difference_value) {}

  private interface Quadratic {
    double of(Axis u, Axis v);
  }

  /**
   * @param sinG sine of the body's argument of perigee
   * @param sinI sine of its inclination to the equator
   * @param node node of the satellite from the body's
   */
  Facing(Sgp4Elements at, double sinG, double cosG, double sinI, double cosI, double node) {
    e2_ratio = at.eccentricity_ratio() * at.eccentricity_ratio();
    cosPerigee_value = StrictMath.cos(at.perigee_rad());
    sinPerigee_value = StrictMath.sin(at.perigee_rad());
    x = axis(at, cosG, sinG * cosI, sinG * sinI, node);
    y = axis(at, -sinG, cosG * cosI, cosG * sinI, node);
  }

  /** An axis given along the body's node, across it in the equator, and along the pole. */
  private Axis axis(Sgp4Elements at, double along, double across, double pole, double node) {
    double cosNode = StrictMath.cos(node);
    double sinNode = StrictMath.sin(node);
    double n = along * cosNode + across * sinNode;
    double equator = across * cosNode - along * sinNode;
    double m = at.cosine() * equator + at.sine() * pole;
    double w = at.cosine() * pole - at.sine() * equator;
    return new Axis(
        n,
        m,
        w,
        n * cosPerigee_value + m * sinPerigee_value,
        m * cosPerigee_value - n * sinPerigee_value);
  }

  /** Changes the eccentricity. */
  Form shape() {
    return form((u, v) -> u.perigee_cosine * v.ahead_cosine);
  }

  /** Changes the perigee. */
  Form apsides() {
    return form(this::apsides);
  }

  /** Changes the mean anomaly. */
  Form anomaly() {
    double weight = 1 + e2_ratio;
    return form((u, v) ->
        6 * (u.node_cosine * v.node_cosine + u.across_cosine * v.across_cosine)
            + weight * apsides(u, v));
  }

  /** Changes the inclination. */
  Form tilt() {
    return form((u, v) ->
        -v.normal_cosine
            * (6 * u.node_cosine
                + e2_ratio
                    * (24 * u.perigee_cosine * cosPerigee_value
                        + 6 * u.ahead_cosine * sinPerigee_value)));
  }

  /** Changes the node. */
  Form turn() {
    return form((u, v) ->
        v.normal_cosine
            * (6 * u.across_cosine
                + e2_ratio
                    * (24 * u.perigee_cosine * sinPerigee_value
                        - 6 * u.ahead_cosine * cosPerigee_value)));
  }

  private double apsides(Axis u, Axis v) {
    return 12 * u.perigee_cosine * v.perigee_cosine - 3 * u.ahead_cosine * v.ahead_cosine;
  }

  private Form form(Quadratic f) {
    double xx = f.of(x, x);
    double yy = f.of(y, y);
    return new Form(xx + yy, f.of(x, y) + f.of(y, x), yy - xx);
  }
}
