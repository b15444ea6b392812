package space.skyrack.report;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import space.skyrack.orbit.StateTable;
import space.skyrack.results.Json;
import space.skyrack.time.Epoch;

/**
 * Writes the points below satellites as GeoJSON: a feature a satellite, whose lines are cut where
 * they cross longitude 180.
 *
 * <p>Units: degrees of longitude and latitude, then metres above the WGS 84 ellipsoid.
 *
 * <p>Source: RFC 7946, sections 3.1.5 and 3.1.9.
 *
 * <p>Limits: a step over which a track turns by more than half a circle about the pole is taken for
 * a crossing the short way round.
 */
final class GroundTracks {
  private final Writer out;
  private int written;

  GroundTracks(Writer out) {
    this.out = out;
  }

  void begin() throws IOException {
    out.write("{\"type\":\"FeatureCollection\",\"features\":[");
  }

  /** A satellite's track from its states in ITRF. */
  void track(String name, String constellation, StateTable itrf) throws IOException {
    SequencedMap<String, Object> about = new LinkedHashMap<>();
    about.put("satellite", name);
    about.put("constellation", constellation);
    about.put("start_utc", new Epoch(itrf.time_ns(0)).toUtcString());
    about.put("end_utc", new Epoch(itrf.time_ns(itrf.size() - 1)).toUtcString());
    out.write(written++ > 0 ? ",\n" : "\n");
    out.write("{\"type\":\"Feature\",\"properties\":" + Json.compact(about));
    out.write(",\"geometry\":{\"type\":\"MultiLineString\",\"coordinates\":[[");
    double[] last = new double[0];
    for (int k = 0; k < itrf.size(); k++) {
      double[] here =
          Geodetic.of(itrf.position_m(k, 0), itrf.position_m(k, 1), itrf.position_m(k, 2));
      if (last.length > 0) {
        out.write(Math.abs(here[0] - last[0]) > 180 ? crossing(last, here) : ",");
      }
      out.write(point(here[0], here[1], here[2]));
      last = here;
    }
    out.write("]]}}");
  }

  void end() throws IOException {
    out.write("\n]}\n");
  }

  /** The end of one line and the start of the next, both on the antimeridian. */
  private static String crossing(double[] from, double[] to) {
    double edge = from[0] > 0 ? 180 : -180;
    double turn = to[0] + 2 * edge - from[0];
    double share = turn == 0 ? 0.5 : (edge - from[0]) / turn;
    double latitude = from[1] + share * (to[1] - from[1]);
    double height = from[2] + share * (to[2] - from[2]);
    return "," + point(edge, latitude, height) + "],[" + point(-edge, latitude, height) + ",";
  }

  private static String point(double longitude_deg, double latitude_deg, double height_m) {
    return String.format(Locale.ROOT, "[%.5f,%.5f,%.0f]", longitude_deg, latitude_deg, height_m);
  }
}
