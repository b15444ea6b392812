package space.skyrack.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import space.skyrack.orbit.CatalogueDrift;

/** Old elements flown to the epochs of newer ones: what SGP4 cannot know of real satellites. */
final class CatalogueDriftCases {
  private static final String JUNE = "catalogue/active_20260615T2124Z.tle.gz";
  private static final String JULY = "catalogue/active_20260715T1935Z.tle.gz";
  private static final String AUGUST = "catalogue/active_20260820T1858Z.tle.gz";

  private static final Map<String, String> OPERATORS =
      new TreeMap<>(
          Map.of(
              "Iridium", "IRIDIUM .*",
              "OneWeb", "ONEWEB-.*",
              "Planet", "(FLOCK|SKYSAT|PELICAN|TANAGER).*",
              "Starlink", "STARLINK-.*"));

  private CatalogueDriftCases() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    add(rows, "30", JUNE, JULY);
    add(rows, "36", JULY, AUGUST);
    add(rows, "66", JUNE, AUGUST);
    return rows;
  }

  private static void add(List<Row> rows, String days, String before, String after) {
    CatalogueDrift.between(before, after, OPERATORS)
        .forEach((operator, drift) -> rows.add(row(days, operator, drift)));
  }

  private static Row row(String days, String operator, CatalogueDrift drift) {
    if (drift.count() < 50) {
      throw new AssertionError(operator + ": only " + drift.count() + " satellites");
    }
    return Row.context(
        "drift-" + operator.toLowerCase(Locale.ROOT) + "-" + days,
        "%s, elements %.0f days old at the epoch of newer ones, %d satellites"
            .formatted(operator, drift.days_value(), drift.count()),
        "CelesTrak GP snapshots of 2026-06-15, 07-15 and 08-20",
        "",
        String.format(
            Locale.ROOT,
            "median %s km, 10 to 90 %% of them %s to %s km",
            figures(drift.median_m()),
            figures(drift.tenth_m()),
            figures(drift.ninth_m())),
        String.format(
            Locale.ROOT,
            "a measure of age, not of the propagator; %.0f %% stand over 100 m higher than before, so"
                + " they thrust; others may have too",
            100 * drift.raised_share()));
  }

  /** Two figures: more would not outlast another snapshot. */
  private static String figures(double distance_m) {
    double km = distance_m / 1e3;
    return km >= 100
        ? String.format(Locale.ROOT, "%.0f", 10 * Math.rint(km / 10))
        : String.format(Locale.ROOT, km >= 10 ? "%.0f" : "%.1f", km);
  }
}
