package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Keeping;
import space.skyrack.budget.OrbitLight;
import space.skyrack.budget.Plan;
import space.skyrack.budget.RadiatorHeat;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.environment.DoseTable;
import space.skyrack.environment.EarthGlow;
import space.skyrack.environment.Exposure;
import space.skyrack.environment.OrbitDose;
import space.skyrack.environment.Pointing;
import space.skyrack.environment.Predictor;
import space.skyrack.environment.Season;
import space.skyrack.environment.SeasonSearch;
import space.skyrack.environment.Sun;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.J2Propagator;
import space.skyrack.orbit.MeanElements;
import space.skyrack.orbit.PlaneElements;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * The year of one orbit plane: its shadows, and what the orbit of the longest one brings to array
 * and radiator.
 */
record PlaneSeason(
    PlaneElements plane, Season season, Exposure worstOrbit, Pointing pointing, RadiatorHeat hot)
    implements PlaceYear {
  private static final int STEPS = 240;
  private static final int BETAS = 32;

  /** Sunlight where the Earth is nearest to the Sun, eccentricity 0.0167 (Meeus, chapter 25). */
  private static final double PERIHELION_W_per_m2 =
      Sun.FLUX_W_per_m2 / ((1 - 0.0167) * (1 - 0.0167));

  private static final double NODE_OF_THE_SUN_rad_per_s = 2 * Math.PI / (365.2422 * 86_400);
  private static final double YEAR_s = 365.25 * 86_400;

  /** The planes of a constellation that can have different years, one representative of each. */
  static List<Integer> distinctPlanes(Fleet fleet, int constellation) {
    List<Integer> distinct = new ArrayList<>();
    List<PlaneElements> seen = new ArrayList<>();
    for (int plane = 0; plane < fleet.planes(); plane++) {
      if (fleet.constellationOfPlane(plane) == constellation) {
        PlaneElements elements = fleet.planeElements(plane);
        if (seen.stream().noneMatch(other -> sameYear(other, elements))) {
          seen.add(elements);
          distinct.add(plane);
        }
      }
    }
    return distinct;
  }

  /**
   * Whether two planes meet the Sun alike within a year: nearly the same orbit, and either the same
   * node or a node that goes all the way round in that year, against the Sun and against the stars:
   * the tilt of the ecliptic gives planes with resting nodes different years.
   */
  private static boolean sameYear(PlaneElements a, PlaneElements b) {
    boolean sameOrbit =
        Math.abs(a.semiMajorAxis_m() - b.semiMajorAxis_m()) < 10_000
            && Math.abs(a.inclination_rad() - b.inclination_rad()) < 0.002
            && Math.abs(a.eccentricity_ratio() - b.eccentricity_ratio()) < 0.002;
    double node_rad_per_s = a.rates().node_rad_per_s();
    double slowest_rad_per_s =
        Math.min(Math.abs(node_rad_per_s), Math.abs(node_rad_per_s - NODE_OF_THE_SUN_rad_per_s));
    double turn_rad = slowest_rad_per_s * YEAR_s;
    double apart_rad = Math.IEEEremainder(a.raan_rad() - b.raan_rad(), 2 * Math.PI);
    return sameOrbit && (turn_rad >= 2 * Math.PI || Math.abs(apart_rad) < 0.002);
  }

  /** Searches the calendar year of the start, then flies the orbit of the longest shadow. */
  static PlaneSeason of(Fleet fleet, int plane, SatelliteDesign design, Epoch start) {
    PlaneElements elements = fleet.planeElements(plane);
    OrbitSpec.Keplerian orbit =
        new OrbitSpec.Keplerian(
            elements.semiMajorAxis_m(),
            elements.eccentricity_ratio(),
            elements.inclination_rad(),
            elements.raan_rad(),
            elements.argumentOfPerigee_rad(),
            0,
            elements.epoch());
    Pointing pointing = new Pointing(design.attitude(), design.thermal().radiator().faces());
    double period_s = elements.nodalPeriod_s();
    Season season =
        SeasonSearch.search(
            orbit,
            start.utc().getYear(),
            (shadow_s, beta_rad, flux_W_per_m2) ->
                Plan.arrayStrain_value(
                    design,
                    period_s,
                    shadow_s,
                    flux_W_per_m2,
                    pointing.arrayCosine(StrictMath.sin(beta_rad))));
    long step_ns = Math.round(period_s / STEPS * 1e9);
    Grid grid = new Grid(season.worst().tai_ns() - step_ns * (STEPS / 2), step_ns, STEPS + 1);
    Ephemeris states = new Ephemeris(1, grid);
    states.reset(1, grid);
    new J2Propagator(List.of(MeanElements.of(orbit))).fill(0, states);
    Exposure exposure = new Exposure(1, grid);
    new Predictor(grid).predict(states, pointing, exposure);
    return new PlaneSeason(
        elements, season, exposure, pointing, hot(elements, season, exposure, pointing));
  }

  @Override
  public String shadowText() {
    return String.format(Locale.ROOT, "%.1f min of shadow an orbit", season.longestShadow_s() / 60);
  }

  @Override
  public String placeText() {
    return String.format(
        Locale.ROOT,
        "%.0f km, %.2f deg, period %.1f min",
        altitude_m() / 1000,
        Math.toDegrees(plane.inclination_rad()),
        plane.period_s() / 60);
  }

  @Override
  public List<String> notes() {
    return List.of();
  }

  @Override
  public double altitude_m() {
    return plane.semiMajorAxis_m() - EarthGravity.ALTITUDE_ZERO_m;
  }

  /**
   * What the budgets need to know of this year.
   *
   * @param doses null where nobody asks for the dose
   */
  @Override
  public SeasonFacts facts(SatelliteDesign design, Keeping keeping, @Nullable DoseTable doses) {
    double sinBeta = Math.sin(season.worstBeta_rad());
    double swept_m2 =
        design.power().array().area_m2() * Pointing.arraySweep_fraction(design.attitude(), sinBeta)
            + design.thermal().radiator().area_m2()
                * Pointing.radiatorSweep_fraction(design.attitude(), sinBeta);
    Season.Light hardest = season.hardest();
    return new SeasonFacts(
        altitude_m(),
        plane.nodalPeriod_s(),
        season.longestUmbra_s(),
        season.longestShadow_s(),
        season.medianShadow_s(),
        season.shadows_count(),
        season.worstFlux_W_per_m2(),
        Sun.FLUX_W_per_m2,
        mean(worstOrbit.array_W_per_m2) / season.worstFlux_W_per_m2(),
        new OrbitLight(
            hardest.umbra_s(),
            hardest.shadow_s(),
            hardest.flux_W_per_m2(),
            pointing.arrayCosine(StrictMath.sin(hardest.beta_rad()))),
        hot,
        new RadiatorHeat(0, 0, mean(worstOrbit.radiatorEarth_W_per_m2)),
        swept_m2,
        tumbling_m2(design),
        keeping,
        doses == null ? null : new OrbitDose(doses, altitude_m(), plane.inclination_rad()));
  }

  /**
   * The hottest radiator of the year: over all heights that the Sun has above the plane, the mean
   * over the sunlight of one orbit, at perihelion.
   */
  private static RadiatorHeat hot(
      PlaneElements plane, Season season, Exposure worstOrbit, Pointing pointing) {
    double earth_ratio =
        EarthGravity.ALTITUDE_ZERO_m / (plane.semiMajorAxis_m() * (1 - plane.eccentricity_ratio()));
    double sun_ratio = 0;
    double albedo_ratio = 0;
    for (int b = 0; b <= BETAS; b++) {
      double way_ratio = (double) b / BETAS;
      double beta_rad =
          season.minBeta_rad() + way_ratio * (season.maxBeta_rad() - season.minBeta_rad());
      double sinBeta = StrictMath.sin(beta_rad);
      double cosBeta = StrictMath.cos(beta_rad);
      double sunSum = 0;
      double albedoSum = 0;
      int lit = 0;
      for (int k = 0; k < STEPS; k++) {
        double cosZenith = cosBeta * StrictMath.cos(2 * Math.PI * (k + 0.5) / STEPS);
        if (cosZenith > 0 || 1 - cosZenith * cosZenith > earth_ratio * earth_ratio) {
          lit++;
          sunSum += pointing.radiatorSun(sinBeta, cosZenith);
          albedoSum += pointing.radiatorAlbedo(earth_ratio, sinBeta, cosZenith);
        }
      }
      double sunHere_ratio = sunSum / lit;
      double albedoHere_ratio = EarthGlow.ALBEDO_fraction * albedoSum / lit;
      if (sunHere_ratio + albedoHere_ratio > sun_ratio + albedo_ratio) {
        sun_ratio = sunHere_ratio;
        albedo_ratio = albedoHere_ratio;
      }
    }
    return new RadiatorHeat(
        PERIHELION_W_per_m2 * sun_ratio,
        PERIHELION_W_per_m2 * albedo_ratio,
        mean(worstOrbit.radiatorEarth_W_per_m2));
  }

  /** A plate seen from all directions shows half of one face on average: Cauchy, surface / 4. */
  private static double tumbling_m2(SatelliteDesign design) {
    return 0.5 * (design.power().array().area_m2() + design.thermal().radiator().area_m2());
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  @Override
  public SequencedMap<String, Object> orbitDocument() {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("altitude_m", altitude_m());
    d.put("inclination_deg", Math.toDegrees(plane.inclination_rad()));
    d.put("eccentricity", plane.eccentricity_ratio());
    d.put("period_s", plane.period_s());
    d.put("nodal_period_s", plane.nodalPeriod_s());
    return d;
  }

  @Override
  public SequencedMap<String, Object> document() {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("year", season.year());
    d.put("longest_umbra_s", season.longestUmbra_s());
    d.put("longest_shadow_s", season.longestShadow_s());
    d.put("sunlit_fraction_year", season.sunlit_fraction());
    d.put("eclipse_season_days", season.umbraDays());
    d.put("worst_day_umbra_s", season.worstMeanDayUmbra_s());
    d.put("worst_calendar_day_umbra_s", season.worstDayUmbra_s());
    d.put("at_utc", season.worst().toUtcString());
    d.put("beta_deg", Math.toDegrees(season.worstBeta_rad()));
    d.put("beta_min_deg", Math.toDegrees(season.minBeta_rad()));
    d.put("beta_max_deg", Math.toDegrees(season.maxBeta_rad()));
    d.put("flux_W_per_m2", season.worstFlux_W_per_m2());
    Season.Light hardest = season.hardest();
    d.put("array_hardest_shadow_s", hardest.shadow_s());
    d.put("array_hardest_beta_deg", Math.toDegrees(hardest.beta_rad()));
    d.put("array_hardest_flux_W_per_m2", hardest.flux_W_per_m2());
    d.put("shadows_per_year", season.shadows_count());
    d.put("median_shadow_s", season.medianShadow_s());
    return d;
  }
}
