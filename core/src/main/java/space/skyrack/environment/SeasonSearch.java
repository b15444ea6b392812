package space.skyrack.environment;

import java.util.Arrays;
import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.OrbitSpec.Keplerian;
import space.skyrack.time.Epoch;

/**
 * Searches a calendar year for the worst shadow of an orbit.
 *
 * <p>Every revolution is visited: its shadow is found by the same {@link Limb} as in a prediction,
 * with the edges as roots over the argument of latitude, so that eccentric orbits need no other
 * treatment. The plane and the perigee move at their secular J2 rates.
 *
 * <p>Errors: without the short-period part of J2 the radius is wrong by up to about 5 km, 0.3 % of
 * a shadow. The phase of the satellite decides whether its worst day has 14 or 15 shadows. Air drag
 * and manoeuvres are left out: the year is that of the mean elements.
 */
public final class SeasonSearch {
  /** Where {@code SeasonSearchTest} holds it against published and sampled years. */
  public static final Envelope VALIDITY =
      Envelope.ofAll(
          "environment.season",
          "worst season of the year",
          List.of(Domain.POWER, Domain.CHARGE, Domain.HEAT),
          Range.of(
              Measure.ALTITUDE,
              400e3,
              4_100e3,
              "EclipseCases: five dawn-dusk orbits of 550 to 1,200 km within 3 %; SeasonSearchTest: the"
                  + " worst revolution of six orbits, 400 km to one apogee of 4,120 km, sampled with the"
                  + " same shadow, within 0.3 %"),
          Range.of(
              Measure.ECCENTRICITY,
              0,
              0.2,
              "SeasonSearchTest.eccentricOrbits: umbra within 0.3 % of one sampled each second, at 0,"
                  + " 0.02 and 0.2, 53 deg"));

  /** How hard a revolution is on an array; only the order counts. */
  public interface Strain {
    double strain_value(double shadow_s, double beta_rad, double flux_W_per_m2);
  }

  private static final double DAY_s = 86_400.0;
  private static final double QUARTER_rad = 0.5 * Math.PI;

  /** Edges of neighbouring revolutions are closer than this, grazes aside. */
  private static final double NEAR_rad = 0.01;

  private final SecularOrbit orbit;
  private final Strain strain;
  private final int year;
  private final Epoch start;
  private final int days;
  private final double yearAfterEpoch_s;
  private final DailySun sun;
  private final double[] umbraDaily_s;
  private final Limb limb = new Limb();

  /** Middle of the revolution at hand: seconds of the year, mean anomaly, perigee. */
  private double middle_s;

  private double middleAnomaly_rad;
  private double perigee_rad;
  private double cosNode_ratio;
  private double sinNode_ratio;

  /** The four edges of the last shadow, from the far side; the next ones lie near. */
  private final double[] edge_rad = {-1, -1, 1, 1};

  /** Umbra of the revolution at hand. */
  private double umbra_s;

  private double hardest_value = -Double.MAX_VALUE;
  private Season.Light hardest = new Season.Light(0, 0, 0, 0);
  private double longestUmbra_s;
  private double longestShadow_s;
  private double lowest_ratio = Double.MAX_VALUE;
  private double worst_s;
  private double worstBeta_rad;
  private double worstFlux_W_per_m2;
  private double hidden_s;
  private double[] shadows_s = new double[6_000];
  private int revolutions;
  private double minBeta_rad = Double.MAX_VALUE;
  private double maxBeta_rad = -Double.MAX_VALUE;

  private SeasonSearch(Keplerian elements, int year, Strain strain) {
    this.strain = strain;
    orbit = new SecularOrbit(elements);
    this.year = year;
    start = Epoch.ofYear(year);
    days = (int) Math.round(Epoch.ofYear(year + 1).since_s(start) / DAY_s);
    yearAfterEpoch_s = start.since_s(elements.epoch());
    sun = new DailySun(start, days);
    umbraDaily_s = new double[days];
  }

  /** The season of {@code orbit} in the UTC calendar year {@code year}. */
  public static Season search(Keplerian orbit, int year) {
    return search(orbit, year, (shadow_s, beta_rad, flux_W_per_m2) -> shadow_s);
  }

  /** The season with the revolution of the greatest {@code strain} as its hardest. */
  public static Season search(Keplerian orbit, int year, Strain strain) {
    return new SeasonSearch(orbit, year, strain).run();
  }

  private Season run() {
    double year_s = days * DAY_s;
    double period_s = orbit.nodalPeriod_s();
    middle_s = -0.5 * period_s;
    for (toMiddle(); middle_s < year_s + 0.5 * period_s; ) {
      revolution(middle_s >= 0 && middle_s < year_s);
      middle_s += period_s;
      toMiddle();
    }
    double[] shadows = Arrays.copyOf(shadows_s, revolutions);
    Arrays.sort(shadows);
    int umbraDays = 0;
    double worstDay_s = 0;
    for (double umbra_s : umbraDaily_s) {
      umbraDays += umbra_s > 0 ? 1 : 0;
      worstDay_s = Math.max(worstDay_s, umbra_s);
    }
    return new Season(
        year,
        longestUmbra_s,
        longestShadow_s,
        start.plus_s(worst_s),
        worstBeta_rad,
        worstFlux_W_per_m2,
        period_s,
        1 - hidden_s / year_s,
        umbraDays,
        worstDay_s,
        minBeta_rad,
        maxBeta_rad,
        hardest,
        shadows[revolutions / 2],
        (int) Arrays.stream(shadows).filter(one_s -> one_s > 0).count());
  }

  /**
   * Moves {@link #middle_s} to the nearest time at which the satellite is farthest from the Sun.
   */
  private void toMiddle() {
    perigee_rad = orbit.perigee_rad(sinceEpoch_s(middle_s));
    double there = orbit.meanAnomaly_rad(farSide_rad(middle_s) - perigee_rad);
    double now = orbit.anomaly_rad(sinceEpoch_s(middle_s));
    middle_s += wrapped(there - now) / orbit.anomalyRate_rad_per_s;
    middleAnomaly_rad = orbit.anomaly_rad(sinceEpoch_s(middle_s));
    double node = orbit.node_rad(sinceEpoch_s(middle_s));
    cosNode_ratio = StrictMath.cos(node);
    sinNode_ratio = StrictMath.sin(node);
  }

  private void revolution(boolean inYear) {
    double far = farSide_rad(middle_s);
    double beta = beta_rad();
    double low = far;
    double height = height(far);
    if (height < limb.disc_ratio + 0.05 + 2 * orbit.eccentricity_ratio) {
      low = lowest_rad(far);
      height = height(low);
    }
    double flux = Sun.flux_W_per_m2(sun.distance_m());
    double shadow_s = 0;
    umbra_s = 0;
    if (height < limb.disc_ratio) {
      shadow_s = shadow(far, low, inYear, height <= -limb.disc_ratio);
    }
    if (!inYear) {
      return;
    }
    if (revolutions == shadows_s.length) {
      shadows_s = Arrays.copyOf(shadows_s, 2 * revolutions);
    }
    shadows_s[revolutions++] = shadow_s;
    minBeta_rad = Math.min(minBeta_rad, beta);
    maxBeta_rad = Math.max(maxBeta_rad, beta);
    double strain_value = strain.strain_value(shadow_s, beta, flux);
    if (revolutions == 1 || strain_value > hardest_value) {
      hardest_value = strain_value;
      hardest = new Season.Light(umbra_s, shadow_s, beta, flux);
    }
    if (shadow_s > longestShadow_s || (longestShadow_s == 0 && height < lowest_ratio)) {
      longestShadow_s = shadow_s;
      lowest_ratio = height;
      worst_s = middle_s;
      worstBeta_rad = beta;
      worstFlux_W_per_m2 = flux;
    }
  }

  /** Books one shadow and returns its length with both partial phases. */
  private double shadow(double far, double low, boolean inYear, boolean full) {
    double in = edge(0, far, low, -1);
    double out = edge(3, far, low, -1);
    double in_s = time_s(in);
    double out_s = time_s(out);
    double dark_s = 0;
    double bright_s;
    if (full) {
      double begin = edge(1, far, low, 1);
      double end = edge(2, far, low, 1);
      double begin_s = time_s(begin);
      double end_s = time_s(end);
      dark_s = end_s - begin_s;
      umbra_s = dark_s;
      book(begin_s, end_s);
      double partial_s = out_s - in_s - dark_s;
      // The share falls evenly about one half where the Sun sets evenly: all but short umbras.
      bright_s =
          dark_s > 8 * partial_s ? 0.5 * partial_s : visible_s(in, begin) + visible_s(end, out);
    } else {
      bright_s = visible_s(in, low) + visible_s(low, out);
    }
    if (inYear) {
      longestUmbra_s = Math.max(longestUmbra_s, dark_s);
      hidden_s += out_s - in_s - bright_s;
    }
    return out_s - in_s;
  }

  /** Edge 0 to 3 of the shadow about {@code far}; looks near the last one first. */
  private double edge(int which, double far, double low, int side) {
    double bright = far + (which < 2 ? -QUARTER_rad : QUARTER_rad);
    double outward = which < 2 ? -NEAR_rad : NEAR_rad;
    double near = far + edge_rad[which] + outward;
    double inner = near - 2 * outward;
    boolean within = Math.abs(near - low) > 2 * NEAR_rad && Math.abs(near - far) < QUARTER_rad;
    double edge =
        within && above(near, side) > 0 && above(inner, side) < 0
            ? root(near, inner, side)
            : root(bright, low, side);
    edge_rad[which] = edge - far;
    return edge;
  }

  /** Adds an umbra to the days it covers. */
  private void book(double from_s, double to_s) {
    double at_s = Math.max(from_s, 0);
    while (at_s < to_s && at_s < days * DAY_s) {
      int day = (int) (at_s / DAY_s);
      double until_s = Math.min(to_s, (day + 1) * DAY_s);
      umbraDaily_s[day] += until_s - at_s;
      at_s = until_s;
    }
  }

  /** Visible share integrated over time from one argument of latitude to another. */
  private double visible_s(double from, double to) {
    double sum_s = 0;
    for (int i = 0; i < Gauss.COUNT; i++) {
      double node = Gauss.node(i);
      double both = visible_s(from, to, node) + visible_s(from, to, 1 - node);
      sum_s += Gauss.weight(i) * both;
    }
    return sum_s;
  }

  private double visible_s(double from, double to, double at) {
    double latitude = from + (to - from) * at * at * (3 - 2 * at);
    height(latitude);
    double rate_s = orbit.perLatitude_s(latitude - perigee_rad);
    return 6 * at * (1 - at) * (to - from) * limb.visible_fraction() * rate_s;
  }

  /** Illinois method for height + side x disc between a bright end and the lowest point. */
  private double root(double bright, double low, int side) {
    double a = bright;
    double b = low;
    double atA = above(a, side);
    double atB = above(b, side);
    int kept = 0;
    for (int i = 0; i < 60; i++) {
      double c = (a * atB - b * atA) / (atB - atA);
      double atC = above(c, side);
      if (Math.abs(atC) < 1e-8) {
        return c;
      }
      if ((atC > 0) == (atA > 0)) {
        a = c;
        atA = atC;
        atB = kept == 1 ? 0.5 * atB : atB;
        kept = 1;
      } else {
        b = c;
        atB = atC;
        atA = kept == -1 ? 0.5 * atA : atA;
        kept = -1;
      }
    }
    return b;
  }

  private double above(double latitude, int side) {
    return height(latitude) + side * limb.disc_ratio;
  }

  /** Argument of latitude where the Sun stands lowest over the limb, by golden section. */
  private double lowest_rad(double far) {
    double golden = 0.6180339887498949;
    double reach = Math.min(0.1 + 2 * orbit.eccentricity_ratio, 1.0);
    double a = far - reach;
    double b = far + reach;
    double c = b - golden * (b - a);
    double d = a + golden * (b - a);
    double atC = height(c);
    double atD = height(d);
    while (b - a > 1e-4) {
      if (atC < atD) {
        b = d;
        d = c;
        atD = atC;
        c = b - golden * (b - a);
        atC = height(c);
      } else {
        a = c;
        c = d;
        atC = atD;
        d = a + golden * (b - a);
        atD = height(d);
      }
    }
    return 0.5 * (a + b);
  }

  /** Height of the Sun over the limb at an argument of latitude of the revolution at hand. */
  private double height(double latitude) {
    double at_s = time_s(latitude);
    sun.at(at_s);
    double radius_m = orbit.radius_m(latitude - perigee_rad);
    double drift = orbit.nodeRate_rad_per_s * (at_s - middle_s);
    double cosNode = cosNode_ratio - drift * (sinNode_ratio + 0.5 * drift * cosNode_ratio);
    double sinNode = sinNode_ratio + drift * (cosNode_ratio - 0.5 * drift * sinNode_ratio);
    double along_m = radius_m * StrictMath.cos(latitude);
    double across_m = radius_m * StrictMath.sin(latitude);
    double level_m = across_m * orbit.cosInclination_ratio;
    limb.look(
        along_m * cosNode - level_m * sinNode,
        along_m * sinNode + level_m * cosNode,
        across_m * orbit.sinInclination_ratio,
        sun.x_m,
        sun.y_m,
        sun.z_m);
    return limb.height_ratio;
  }

  private double time_s(double latitude) {
    double anomaly = orbit.meanAnomaly_rad(latitude - perigee_rad);
    double ahead = wrapped(anomaly - middleAnomaly_rad);
    return middle_s + ahead / orbit.anomalyRate_rad_per_s;
  }

  /** Argument of latitude opposite the Sun's projection into the orbit plane. */
  private double farSide_rad(double at_s) {
    sun.at(at_s);
    double node = orbit.node_rad(sinceEpoch_s(at_s));
    double cosNode = StrictMath.cos(node);
    double sinNode = StrictMath.sin(node);
    double along = sun.x_m * cosNode + sun.y_m * sinNode;
    double level = sun.y_m * cosNode - sun.x_m * sinNode;
    return StrictMath.atan2(
        -(level * orbit.cosInclination_ratio + sun.z_m * orbit.sinInclination_ratio), -along);
  }

  /** Angle of the Sun over the orbit plane, for the Sun and the plane of the middle. */
  private double beta_rad() {
    sun.at(middle_s);
    double level = sun.y_m * cosNode_ratio - sun.x_m * sinNode_ratio;
    double up = sun.z_m * orbit.cosInclination_ratio - level * orbit.sinInclination_ratio;
    return StrictMath.asin(up / sun.distance_m());
  }

  private double sinceEpoch_s(double at_s) {
    return yearAfterEpoch_s + at_s;
  }

  private static double wrapped(double angle) {
    return angle - 2 * Math.PI * Math.rint(angle / (2 * Math.PI));
  }
}
