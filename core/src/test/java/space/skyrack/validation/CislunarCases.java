package space.skyrack.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.skyrack.environment.EarthMoonL1;
import space.skyrack.environment.L1Shadows;
import space.skyrack.environment.LunarSky;
import space.skyrack.environment.Regolith;
import space.skyrack.time.Epoch;

/** Places between Earth and Moon and on the Moon: distance, eclipses, nights, ground. */
final class CislunarCases {
  private static final String NASA =
      "F. Espenak, NASA GSFC, Lunar eclipses 2021 to 2030,"
          + " https://eclipse.gsfc.nasa.gov/LEdecade/LEdecade2021.html";
  private static final String NASA_SUN =
      "F. Espenak, NASA GSFC, Solar eclipses 2021 to 2030,"
          + " https://eclipse.gsfc.nasa.gov/SEdecade/SEdecade2021.html";
  private static final String DIVINER =
      "Hayne et al. 2017, JGR Planets 122, 2371, doi:10.1002/2017JE005387, table A2";

  /** Terrestrial less universal time in these years, s. */
  private static final double TT_LESS_UTC_s = 69.184;

  private CislunarCases() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.number(
            "l1-share",
            "distance of the Earth-Moon L1 point over that of the Moon",
            "Szebehely, Theory of Orbits (1967), ISBN 978-0-12-395732-0",
            "",
            0.8491,
            EarthMoonL1.DISTANCE_ratio,
            1e-4));
    rows.add(
        Row.number(
            "l1-distance",
            "the same for the mean distance of 384,400 km",
            "https://en.wikipedia.org/wiki/Lagrange_point",
            "km",
            326_400,
            384_400 * EarthMoonL1.DISTANCE_ratio,
            1e-3));
    rows.addAll(eclipses());
    rows.addAll(nights());
    rows.addAll(ground());
    return rows;
  }

  /** The shadow's axis, the point and the Moon are in line: middles there are those of eclipses. */
  private static List<Row> eclipses() {
    Epoch from = Epoch.parse("2026-01-01T00:00:00Z");
    Epoch to = Epoch.parse("2029-01-01T00:00:00Z");
    List<L1Shadows.Shade> shades = L1Shadows.between(from, to);
    List<Row> rows = new ArrayList<>();
    for (String greatest :
        List.of(
            "2026-03-03T11:34:52Z",
            "2026-08-28T04:14:04Z",
            "2027-02-20T23:14:06Z",
            "2027-08-17T07:14:59Z",
            "2028-01-12T04:14:13Z",
            "2028-07-06T18:20:57Z",
            "2028-12-31T16:53:15Z")) {
      rows.add(middle(shades, L1Shadows.Body.EARTH, greatest, NASA));
    }
    for (String greatest :
        List.of("2026-08-12T17:47:06Z", "2027-08-02T10:07:50Z", "2028-07-22T02:56:40Z")) {
      rows.add(middle(shades, L1Shadows.Body.MOON, greatest, NASA_SUN));
    }
    return rows;
  }

  private static Row middle(
      List<L1Shadows.Shade> shades, L1Shadows.Body body, String greatest, String source) {
    Epoch theirs = Epoch.parse(greatest).plus_s(-TT_LESS_UTC_s);
    L1Shadows.Shade nearest =
        shades.stream()
            .filter(shade -> shade.body() == body)
            .min((a, b) -> Double.compare(apart_s(a.middle(), theirs), apart_s(b.middle(), theirs)))
            .orElseThrow();
    boolean earth = body == L1Shadows.Body.EARTH;
    double tolerance_min = earth ? 3 : 6;
    double off_min = apart_s(nearest.middle(), theirs) / 60;
    String day = greatest.substring(0, 10);
    return new Row(
        (earth ? "l1-earth-" : "l1-moon-") + day,
        "middle of the Sun's eclipse by the " + (earth ? "Earth" : "Moon") + " at L1, " + day,
        source,
        "greatest eclipse " + theirs.toUtcString().substring(11, 16) + " UTC",
        String.format(
            Locale.ROOT,
            "%s UTC, %.1f h long",
            nearest.middle().plus_s(30).toUtcString().substring(11, 16),
            nearest.shadow_s() / 3600),
        String.format(Locale.ROOT, "%.0f min", tolerance_min),
        off_min <= tolerance_min,
        "");
  }

  private static double apart_s(Epoch a, Epoch b) {
    return Math.abs(a.tai_ns() - b.tai_ns()) * 1e-9;
  }

  private static List<Row> nights() {
    Epoch from = Epoch.parse("2027-01-01T00:00:00Z");
    Epoch to = Epoch.parse("2028-01-01T00:00:00Z");
    List<LunarSky.Night> equator = LunarSky.between(from, to, 0, 0).nights();
    double mean_h =
        equator.stream().mapToDouble(LunarSky.Night::shadow_s).average().orElseThrow() / 3600;
    double highest_deg = 0;
    for (Epoch at = from; at.compareTo(to) < 0; at = at.plus_s(86_400)) {
      double here_deg = Math.toDegrees(LunarSky.subsolar_rad(at)[0]);
      highest_deg = Math.max(highest_deg, Math.abs(here_deg));
    }
    LunarSky.Night polar = LunarSky.between(from, to, -0.5 * Math.PI, 0).nights().getFirst();
    return List.of(
        Row.number(
            "moon-night",
            "night at the Moon's equator, mean of 2027",
            "half of the mean synodic month of 29.530589 d (Meeus, Astronomical Algorithms, chapter"
                + " 49)",
            "h",
            29.530589 * 12,
            mean_h,
            0.005),
        new Row(
            "moon-subsolar",
            "greatest latitude of the place under the Sun in 2027",
            "Vasavada et al. 2012, doi:10.1029/2011JE003987",
            "within about 1.59 deg in any year",
            String.format(Locale.ROOT, "%.2f deg", highest_deg),
            "1.5 to 1.59 deg",
            highest_deg > 1.5 && highest_deg < 1.59,
            ""),
        Row.number(
            "moon-pole-night",
            "night at the south pole, level ground, part of the disc counts as night",
            "half of the 346.62 d in which the Sun returns to the node (Meeus, chapter 47), longer by"
                + " the disc's radius over the greatest height: 9.6 d each way",
            "d",
            0.5 * 346.62 + 2 * 9.58,
            polar.shadow_s() / 86_400,
            0.03));
  }

  private static List<Row> ground() {
    return List.of(
        Row.number(
            "moon-noon",
            "ground at noon on the equator, the Sun at 1 au",
            DIVINER,
            "K",
            385,
            Regolith.temperature_K(1361, 1),
            0.013));
  }
}
