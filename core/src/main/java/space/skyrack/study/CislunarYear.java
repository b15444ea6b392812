package space.skyrack.study;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Keeping;
import space.skyrack.budget.OrbitLight;
import space.skyrack.budget.RadiatorHeat;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.environment.DoseTable;
import space.skyrack.environment.EarthGlow;
import space.skyrack.environment.EarthMoonL1;
import space.skyrack.environment.L1Shadows;
import space.skyrack.environment.LunarSky;
import space.skyrack.environment.Moon;
import space.skyrack.environment.Regolith;
import space.skyrack.environment.Season;
import space.skyrack.environment.Sun;
import space.skyrack.environment.ViewFactor;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.time.Epoch;

/**
 * The year of a node at the Earth-Moon L1 point or on the Moon: darkness, heat and light time.
 *
 * @param distance_m from the Earth's centre, mean of the year
 * @param nearest_m least of the year
 * @param farthest_m greatest of the year
 * @param hot the most that reaches the radiator besides the payload's own heat
 * @param cold the least, in darkness
 */
record CislunarYear(
    OrbitSpec place,
    SatelliteDesign design,
    Season season,
    double period_s,
    double distance_m,
    double nearest_m,
    double farthest_m,
    RadiatorHeat hot,
    RadiatorHeat cold,
    List<String> notes)
    implements PlaceYear {
  private static final double LIGHT_m_per_s = 299_792_458.0;
  private static final double PERIHELION_W_per_m2 = Sun.FLUX_W_per_m2 / (0.9833 * 0.9833);
  private static final double DAY_s = 86_400;

  CislunarYear {
    notes = List.copyOf(notes);
  }

  static CislunarYear of(OrbitSpec place, SatelliteDesign design, Epoch start) {
    int year = start.utc().getYear();
    Epoch from = Epoch.parse(year + "-01-01T00:00:00Z");
    Epoch to = Epoch.parse((year + 1) + "-01-01T00:00:00Z");
    double share_ratio = place instanceof OrbitSpec.LunarSurface ? 1 : EarthMoonL1.DISTANCE_ratio;
    double[] moon_m = new double[3];
    double sum_m = 0;
    double nearest_m = Double.POSITIVE_INFINITY;
    double farthest_m = 0;
    int steps = 0;
    for (Epoch at = from; at.compareTo(to) < 0; at = at.plus_s(DAY_s / 4)) {
      Moon.position(at, moon_m, 0);
      double here_m = share_ratio * length(moon_m);
      nearest_m = Math.min(nearest_m, here_m);
      farthest_m = Math.max(farthest_m, here_m);
      sum_m += here_m;
      steps++;
    }
    double mean_m = sum_m / steps;
    return place instanceof OrbitSpec.LunarSurface ground
        ? surface(ground, design, year, from, to, new double[] {mean_m, nearest_m, farthest_m})
        : point(place, design, year, from, to, new double[] {mean_m, nearest_m, farthest_m});
  }

  private static CislunarYear point(
      OrbitSpec place, SatelliteDesign design, int year, Epoch from, Epoch to, double[] way_m) {
    List<L1Shadows.Shade> shades = L1Shadows.between(from, to);
    List<Dark> darks =
        shades.stream().map(s -> new Dark(s.middle(), s.shadow_s(), s.umbra_s())).toList();
    double hidden_s = darks.stream().mapToDouble(d -> 0.5 * (d.shadow_s + d.umbra_s)).sum();
    double earth_ratio = EarthGravity.ALTITUDE_ZERO_m / way_m[1];
    double moon_ratio =
        L1Shadows.MOON_RADIUS_m
            / (way_m[1] * (1 - EarthMoonL1.DISTANCE_ratio) / EarthMoonL1.DISTANCE_ratio);
    // Each body seen by one face looking straight at it: more than any attitude gives.
    double earth_W_per_m2 = EarthGlow.INFRARED_W_per_m2 * ViewFactor.facing(earth_ratio);
    double moon_W_per_m2 =
        2 * Regolith.infrared_W_per_m2(PERIHELION_W_per_m2, 1) * ViewFactor.facing(moon_ratio);
    double albedo_W_per_m2 =
        PERIHELION_W_per_m2
            * (EarthGlow.ALBEDO_fraction * ViewFactor.facing(earth_ratio)
                + Regolith.albedo_fraction(1) * ViewFactor.facing(moon_ratio));
    RadiatorHeat hot =
        new RadiatorHeat(grazing(design), albedo_W_per_m2, earth_W_per_m2 + moon_W_per_m2);
    long byEarth = shades.stream().filter(s -> s.body() == L1Shadows.Body.EARTH).count();
    List<String> notes =
        List.of(
            lightTime(way_m, 0),
            String.format(
                Locale.ROOT,
                "%d eclipses by the Earth and %d by the Moon in %d",
                byEarth,
                shades.size() - byEarth,
                year),
            String.format(
                Locale.ROOT,
                "heat on a face turned to them: Earth infrared %.2f W/m2, Moon infrared %.2f W/m2 at"
                    + " most, reflected sunlight %.2f W/m2",
                earth_W_per_m2,
                moon_W_per_m2,
                albedo_W_per_m2));
    return new CislunarYear(
        place,
        design,
        season(year, darks, hidden_s, from, to, LunarSky.DAY_s),
        LunarSky.DAY_s,
        way_m[0],
        way_m[1],
        way_m[2],
        hot,
        new RadiatorHeat(0, 0, earth_W_per_m2),
        notes);
  }

  private static CislunarYear surface(
      OrbitSpec.LunarSurface place,
      SatelliteDesign design,
      int year,
      Epoch from,
      Epoch to,
      double[] way_m) {
    LunarSky.Year sky = LunarSky.between(from, to, place.latitude_rad(), place.longitude_rad());
    List<Dark> darks =
        sky.nights().stream().map(n -> new Dark(n.middle(), n.shadow_s(), n.umbra_s())).toList();
    double longest_s = darks.stream().mapToDouble(Dark::shadow_s).max().orElse(0);
    double period_s = longest_s < 0.9 * LunarSky.DAY_s ? LunarSky.DAY_s : LunarSky.POLAR_YEAR_s;
    int faces = design.thermal().radiator().faces();
    double noon_ratio = Math.max(0, sky.noon_ratio());
    RadiatorHeat hot =
        new RadiatorHeat(
            grazing(design),
            faces * Regolith.reflected_W_per_m2(PERIHELION_W_per_m2, noon_ratio),
            faces * Regolith.infrared_W_per_m2(PERIHELION_W_per_m2, noon_ratio));
    RadiatorHeat cold = new RadiatorHeat(0, 0, faces * Regolith.infrared_W_per_m2(0, 0));
    Season season = season(year, darks, sky.hidden_s(), from, to, period_s);
    double earthHeight_rad =
        StrictMath.asin(
            StrictMath.cos(place.latitude_rad()) * StrictMath.cos(place.longitude_rad()));
    double dark_J = nightLoad_W(design) * longest_s;
    List<String> notes =
        List.of(
            lightTime(way_m, L1Shadows.MOON_RADIUS_m * StrictMath.sin(earthHeight_rad)),
            String.format(
                Locale.ROOT,
                "the Earth stands %.0f deg over the horizon in the mean and swings by 8 deg%s",
                Math.toDegrees(earthHeight_rad),
                earthHeight_rad < Math.toRadians(8) ? "; it is out of sight at times" : ""),
            String.format(
                Locale.ROOT,
                "longest night %.1f h; bus and idle payload take %.0f kWh through it",
                longest_s / 3600,
                dark_J / 3.6e6),
            String.format(
                Locale.ROOT,
                "noon: Sun %.1f deg high, ground %.0f K, %.0f W/m2 of infrared on each face",
                Math.toDegrees(StrictMath.asin(noon_ratio)),
                Regolith.temperature_K(PERIHELION_W_per_m2, noon_ratio),
                Regolith.infrared_W_per_m2(PERIHELION_W_per_m2, noon_ratio)));
    return new CislunarYear(
        place, design, season, period_s, way_m[0], way_m[1], way_m[2], hot, cold, notes);
  }

  /** One darkness, whatever makes it. */
  private record Dark(Epoch middle, double shadow_s, double umbra_s) {}

  private static Season season(
      int year, List<Dark> darks, double hidden_s, Epoch from, Epoch to, double period_s) {
    double year_s = (to.tai_ns() - from.tai_ns()) * 1e-9;
    Dark longest =
        darks.stream().max(Comparator.comparingDouble(Dark::shadow_s)).orElse(new Dark(from, 0, 0));
    double[] shadows_s = darks.stream().mapToDouble(Dark::shadow_s).sorted().toArray();
    int revolutions = (int) Math.round(year_s / period_s);
    double median_s = 2 * shadows_s.length > revolutions ? shadows_s[shadows_s.length / 2] : 0;
    long days =
        darks.stream().mapToLong(d -> d.umbra_s == 0 ? 0 : 1 + (long) (d.umbra_s / DAY_s)).sum();
    double flux_W_per_m2 = flux_W_per_m2(longest.middle);
    return new Season(
        year,
        longest.umbra_s,
        longest.shadow_s,
        longest.middle,
        0,
        flux_W_per_m2,
        period_s,
        Math.max(0, 1 - hidden_s / year_s),
        (int) Math.min(366, days),
        Math.min(DAY_s, longest.umbra_s),
        0,
        0,
        new Season.Light(longest.umbra_s, longest.shadow_s, 0, flux_W_per_m2),
        median_s,
        darks.size());
  }

  private static double flux_W_per_m2(Epoch at) {
    double[] sun_m = new double[3];
    Sun.position(at, sun_m, 0);
    return Sun.flux_W_per_m2(length(sun_m));
  }

  /** Sunlight on one face of a plate that misses its edge-on attitude by the pointing error. */
  private static double grazing(SatelliteDesign design) {
    return PERIHELION_W_per_m2 * StrictMath.sin(design.attitude().pointingError_rad());
  }

  private static double nightLoad_W(SatelliteDesign design) {
    return design.compute().power_W(0) + design.power().busLoad_W();
  }

  private static String lightTime(double[] way_m, double toward_m) {
    return String.format(
        Locale.ROOT,
        "distance to the Earth's centre %.0f km (%.0f to %.0f); light takes %.3f s to %.3f s one way to a"
            + " station in sight, at least %.2f s there and back",
        way_m[0] / 1000,
        way_m[1] / 1000,
        way_m[2] / 1000,
        (way_m[1] - toward_m - EarthGravity.ALTITUDE_ZERO_m) / LIGHT_m_per_s,
        (way_m[2] - toward_m) / LIGHT_m_per_s,
        2 * (way_m[1] - toward_m - EarthGravity.ALTITUDE_ZERO_m) / LIGHT_m_per_s);
  }

  private static double length(double[] v) {
    return Math.sqrt(DoubleStream.of(v).map(x -> x * x).sum());
  }

  @Override
  public double altitude_m() {
    return distance_m - EarthGravity.ALTITUDE_ZERO_m;
  }

  /** There is no air and no table of the dose there. */
  @Override
  public SeasonFacts facts(SatelliteDesign flown, Keeping keeping, @Nullable DoseTable doses) {
    double incidence_fraction = StrictMath.cos(flown.attitude().pointingError_rad());
    return new SeasonFacts(
        altitude_m(),
        period_s,
        season.longestUmbra_s(),
        season.longestShadow_s(),
        season.medianShadow_s(),
        season.shadows_count(),
        season.worstFlux_W_per_m2(),
        Sun.FLUX_W_per_m2,
        incidence_fraction,
        new OrbitLight(
            season.longestUmbra_s(),
            season.longestShadow_s(),
            season.worstFlux_W_per_m2(),
            incidence_fraction),
        hot,
        cold,
        0,
        0.5 * (flown.power().array().area_m2() + flown.thermal().radiator().area_m2()),
        keeping,
        null);
  }

  @Override
  public String placeText() {
    return place instanceof OrbitSpec.LunarSurface ground
        ? String.format(
            Locale.ROOT,
            "on the Moon at %.2f deg, %.2f deg, %.1f d from noon to noon",
            Math.toDegrees(ground.latitude_rad()),
            Math.toDegrees(ground.longitude_rad()),
            LunarSky.DAY_s / DAY_s)
        : String.format(Locale.ROOT, "Earth-Moon L1, %.0f km from the Earth", distance_m / 1000);
  }

  @Override
  public String shadowText() {
    return String.format(Locale.ROOT, "longest darkness %.1f h", season.longestShadow_s() / 3600);
  }

  @Override
  public SequencedMap<String, Object> orbitDocument() {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("altitude_m", altitude_m());
    d.put("distance_m", distance_m);
    d.put("nearest_m", nearest_m);
    d.put("farthest_m", farthest_m);
    d.put("light_time_s", altitude_m() / LIGHT_m_per_s);
    d.put("period_s", period_s);
    return d;
  }

  @Override
  public SequencedMap<String, Object> document() {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("year", season.year());
    d.put("longest_umbra_s", season.longestUmbra_s());
    d.put("longest_shadow_s", season.longestShadow_s());
    d.put("sunlit_fraction_year", season.sunlit_fraction());
    d.put("shadows_per_year", season.shadows_count());
    d.put("median_shadow_s", season.medianShadow_s());
    d.put("at_utc", season.worst().toUtcString());
    d.put("flux_W_per_m2", season.worstFlux_W_per_m2());
    d.put("radiator_sun_W_per_m2", hot.sun_W_per_m2());
    d.put("radiator_reflected_W_per_m2", hot.albedo_W_per_m2());
    d.put("radiator_infrared_W_per_m2", hot.earth_W_per_m2());
    d.put("notes", notes);
    return d;
  }
}
