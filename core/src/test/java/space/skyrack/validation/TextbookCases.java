package space.skyrack.validation;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.frames.TopocentricFrame;
import org.orekit.time.AbsoluteDate;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.environment.Limb;
import space.skyrack.environment.LineOfSight;
import space.skyrack.environment.Sun;
import space.skyrack.orbit.OrekitContext;
import space.skyrack.satellite.Atmosphere;
import space.skyrack.satellite.Atmosphere.Activity;
import space.skyrack.time.Epoch;

/** Worked examples of textbooks on sunrise, sight, shadow, places and air. */
final class TextbookCases {
  private static final OrekitContext CONTEXT = new OrekitContext();
  private static final OneAxisEllipsoid EARTH =
      new OneAxisEllipsoid(6378137.0, 1 / 298.257223563, CONTEXT.itrf());

  /** The Sun's centre when its upper edge rises: 34' of refraction and 16' of radius below. */
  private static final double RISING_rad = StrictMath.toRadians(-50.0 / 60);

  private TextbookCases() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.add(rise("sunrise at 40 N 0 E on 1996-03-23", "05:58:21.9", 3, 9));
    rows.add(rise("sunset at 40 N 0 E on 1996-03-23", "18:15:17.7", 15, 21));
    rows.add(
        Row.words(
            "V5-6",
            "sight from (0, -4464.696, -5102.509) km to (0, 5740.323, 3189.068) km",
            Sources.VALLADO + "5-6",
            "hidden",
            LineOfSight.clear(0, -4464.696e3, -5102.509e3, 0, 5740.323e3, 3189.068e3)
                ? "free"
                : "hidden"));
    double[] sun_m = new double[3];
    Sun.position(Epoch.parse("1995-02-15T12:00:00Z"), sun_m, 0);
    rows.add(
        Row.words(
            "V5-6",
            "light at (0, -4464.696, -5102.509) km on 1995-02-15, 12:00 UTC",
            Sources.VALLADO + "5-6",
            "sunlit",
            light(0, -4464.696, -5102.509, sun_m[0] / 1e3, sun_m[1] / 1e3, sun_m[2] / 1e3)));
    rows.add(
        Row.words(
                "C12-8",
                "light at (2817.899, -14110.473, -7502.672) km with the Sun at"
                    + " (-11747041, 139486985, 60472278) km",
                Sources.CURTIS + "12.8",
                "in shadow",
                light(2817.899, -14110.473, -7502.672, -11747041, 139486985, 60472278))
            .note("the book's shadow is a cylinder, ours a cone: both are dark here"));
    rows.addAll(place());
    rows.add(air());
    return rows;
  }

  /** The time between two hours of the day at which the Sun's upper edge meets the horizon. */
  private static Row rise(String what, String published, int fromHour, int toHour) {
    TopocentricFrame site =
        new TopocentricFrame(EARTH, new GeodeticPoint(StrictMath.toRadians(40), 0, 0), "site");
    Epoch day = Epoch.parse("1996-03-23T00:00:00Z");
    double from_s = fromHour * 3600;
    double to_s = toHour * 3600;
    boolean rising = elevation_rad(site, day, to_s) > elevation_rad(site, day, from_s);
    for (int halving = 0; halving < 40; halving++) {
      double middle_s = 0.5 * (from_s + to_s);
      if (elevation_rad(site, day, middle_s) > RISING_rad == rising) {
        to_s = middle_s;
      } else {
        from_s = middle_s;
      }
    }
    double published_s = Epoch.parse("1996-03-23T" + published + "Z").since_s(day);
    Row row =
        Row.within("V5-2", what, Sources.VALLADO + "5-2", "s", published_s, from_s, 5)
            .note("our Sun over a place on Orekit's WGS84 ellipsoid, its centre 50' down");
    String ours = day.plus_s(Math.round(10 * from_s) / 10.0).toUtcString();
    return new Row(
        row.id(),
        what,
        row.source(),
        published + " UTC",
        ours.substring(11, 21) + " UTC",
        "5 s",
        row.agrees(),
        row.note());
  }

  private static double elevation_rad(TopocentricFrame site, Epoch day, double after_s) {
    Epoch at = day.plus_s(after_s);
    return site.getElevation(SkyCases.sunTeme_m(at), CONTEXT.teme(), CONTEXT.date(at.tai_ns()));
  }

  private static String light(
      double x_km, double y_km, double z_km, double sunX_km, double sunY_km, double sunZ_km) {
    Limb limb = new Limb();
    limb.look(1e3 * x_km, 1e3 * y_km, 1e3 * z_km, 1e3 * sunX_km, 1e3 * sunY_km, 1e3 * sunZ_km);
    Phase phase = limb.phase();
    return switch (phase) {
      case SUN -> "sunlit";
      case PENUMBRA -> "in part shadow";
      case UMBRA -> "in shadow";
    };
  }

  private static List<Row> place() {
    Vector3D at_m = new Vector3D(6524834, 6862875, 6448296);
    GeodeticPoint place = EARTH.transform(at_m, CONTEXT.itrf(), AbsoluteDate.ARBITRARY_EPOCH);
    String what = "(6524.834, 6862.875, 6448.296) km: ";
    String source = Sources.VALLADO + "3-3";
    String note = "Orekit's WGS84 ellipsoid, as ground sites use it";
    return List.of(
        Row.number(
            "V3-3",
            what + "geocentric latitude",
            source,
            "deg",
            34.2529,
            StrictMath.toDegrees(at_m.getDelta()),
            1e-4),
        Row.number(
                "V3-3",
                what + "geodetic latitude",
                source,
                "deg",
                34.3525,
                StrictMath.toDegrees(place.getLatitude()),
                1e-4)
            .note(note),
        Row.number(
            "V3-3",
            what + "longitude",
            source,
            "deg",
            46.4464,
            StrictMath.toDegrees(place.getLongitude()),
            1e-4),
        Row.number(
            "V3-3", what + "altitude", source, "km", 5085.22, place.getAltitude() / 1e3, 1e-4));
  }

  private static Row air() {
    double altitude_m = 747_211.9;
    return Row.context(
        "V8-4",
        "density at 747.2119 km",
        Sources.VALLADO + "8-4, exponential atmosphere",
        "2.1219854e-14 kg/m3",
        "%s kg/m3 (%s to %s)"
            .formatted(
                Row.digits(Atmosphere.density_kg_per_m3(altitude_m, Activity.MEAN), 3),
                Row.digits(Atmosphere.density_kg_per_m3(altitude_m, Activity.LOW), 3),
                Row.digits(Atmosphere.density_kg_per_m3(altitude_m, Activity.HIGH), 3)),
        "the book's table is an exponential fit without solar activity; the program has no such table,"
            + " its NRLMSISE-00 gives this at mean (low to high) activity");
  }
}
