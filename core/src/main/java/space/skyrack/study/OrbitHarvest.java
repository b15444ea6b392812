package space.skyrack.study;

import java.util.List;
import java.util.Objects;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Part;
import space.skyrack.environment.Exposure;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.environment.Pointing;
import space.skyrack.environment.Predictor;
import space.skyrack.model.Attitude;
import space.skyrack.model.Power;
import space.skyrack.orbit.Ephemeris;
import space.skyrack.orbit.J2Propagator;
import space.skyrack.orbit.MeanElements;
import space.skyrack.orbit.SecularRates;
import space.skyrack.orbit.SunSynchronous;
import space.skyrack.satellite.SolarArray;
import space.skyrack.scenario.CatalogReader;
import space.skyrack.study.OrbitRounds.Round;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * What one square metre of Sun-pointing array brings to the bus in each orbit.
 *
 * <p>A circular Sun-synchronous orbit whose nodal period is the measured one and whose first
 * sunrise is the start of the first round; light and shadow by the simulation's {@link Predictor},
 * the array by its {@link SolarArray} with cell and panel of the catalogue. An array that keeps
 * another angle to the Sun has a smaller effective area.
 */
final class OrbitHarvest {
  private static final double EQUATOR_m = 6_378_137;
  private static final long STEP_ns = 60 * Epoch.SECOND_ns;
  private static final double LEAST_m = 6_500_000;
  private static final double MOST_m = 12_000_000;
  private static final Pointing TO_SUN =
      new Pointing(
          new Attitude(
              Attitude.Mode.SUN_POINTING,
              Attitude.ArrayMount.NORMAL_TO_SUN,
              Attitude.RadiatorMount.EDGE_ON_TO_SUN,
              0),
          2);

  final double altitude_m;
  final double inclination_rad;
  final double cell_efficiency;

  /** Per round: energy on the bus per square metre, and time in the Sun. */
  final double[] harvest_Wh_per_m2;

  final double[] sunlit_s;

  /**
   * @param ltan_rad local mean solar time of the ascending node as an angle
   */
  OrbitHarvest(OrbitRounds rounds, double ltan_rad) {
    Epoch start = rounds.rounds().getFirst().start();
    double a_m = semiMajorAxis_m(rounds.period_s());
    altitude_m = a_m - EQUATOR_m;
    inclination_rad = SunSynchronous.inclination_rad(a_m);
    double raan_rad = SunSynchronous.raan_rad(ltan_rad, start);
    MeanElements atNode = new MeanElements(a_m, 0, inclination_rad, raan_rad, 0, 0, start);
    double sunrise_s = firstSunrise_s(expose(atNode, start, start.plus_s(2 * rounds.period_s())));
    double phase_rad = atNode.rates().latitude_rad_per_s() * sunrise_s;
    MeanElements atSunrise =
        new MeanElements(a_m, 0, inclination_rad, raan_rad, 0, phase_rad, start);
    Exposure light = expose(atSunrise, start, rounds.rounds().getLast().end());

    Power.Array design = catalogued();
    SolarArray array = SolarArray.of(design, 0);
    cell_efficiency = design.cell_efficiency();
    harvest_Wh_per_m2 = new double[rounds.rounds().size()];
    sunlit_s = new double[rounds.rounds().size()];
    for (int i = 0; i < sunlit_s.length; i++) {
      add(rounds.rounds().get(i), i, light, array, design.conversion_efficiency());
    }
  }

  /** Semi-major axis of the circular Sun-synchronous orbit with this nodal period. */
  private static double semiMajorAxis_m(double period_s) {
    double low_m = LEAST_m;
    double high_m = MOST_m;
    for (int halving = 0; halving < 60; halving++) {
      double middle_m = 0.5 * (low_m + high_m);
      double inclination_rad = SunSynchronous.inclination_rad(middle_m);
      double rate = SecularRates.of(middle_m, 0, inclination_rad).latitude_rad_per_s();
      if (2 * Math.PI / rate < period_s) {
        low_m = middle_m;
      } else {
        high_m = middle_m;
      }
    }
    return low_m;
  }

  private static Exposure expose(MeanElements elements, Epoch from, Epoch to) {
    int steps = (int) ((to.tai_ns() - from.tai_ns()) / STEP_ns) + 1;
    Grid grid = new Grid(from.tai_ns(), STEP_ns, steps + 1);
    Ephemeris states = new Ephemeris(1, grid);
    states.reset(1, grid);
    new J2Propagator(List.of(elements)).fill(0, states);
    Exposure exposure = new Exposure(1, grid);
    new Predictor(grid).predict(states, TO_SUN, exposure);
    return exposure;
  }

  /** End of the first shadow after the start; 0 if the orbit has none. */
  private static double firstSunrise_s(Exposure light) {
    for (int e = 0; e < light.edgeRow[1]; e++) {
      if (Phase.of(light.edgePhase[e]) == Phase.SUN) {
        return (light.edge_ns[e] - light.grid().start_ns()) * 1e-9;
      }
    }
    return 0;
  }

  private void add(Round round, int at, Exposure light, SolarArray array, double conversion) {
    long start_ns = light.grid().start_ns();
    for (int piece = 0; piece < light.pieceRow[1]; piece++) {
      boolean last = piece + 1 == light.pieceRow[1];
      long pieceEnd_ns = last ? light.grid().end_ns() : light.piece_ns[piece + 1];
      long from_ns = Math.max(light.piece_ns[piece], round.start().tai_ns());
      long to_ns = Math.min(pieceEnd_ns, round.end().tai_ns());
      for (long now_ns = from_ns; now_ns < to_ns; ) {
        int step = (int) ((now_ns - start_ns) / STEP_ns);
        long next_ns = Math.min(to_ns, start_ns + (step + 1) * STEP_ns);
        double dt_s = (next_ns - now_ns) * 1e-9;
        double light_W_per_m2 = light.array_W_per_m2[step] * light.piece_fraction[piece];
        double power_W = array.power_W(light_W_per_m2, array.temperature_K(light_W_per_m2));
        harvest_Wh_per_m2[at] += power_W * conversion * dt_s / 3600;
        sunlit_s[at] += light.piece_fraction[piece] * dt_s;
        now_ns = next_ns;
      }
    }
  }

  /** One square metre of the catalogue's cells on its panel. */
  private static Power.Array catalogued() {
    Catalog catalog = CatalogReader.shipped();
    Part cell = Objects.requireNonNull(catalog.find("cell", "triple-junction"), "cell");
    Part panel = Objects.requireNonNull(catalog.find("array", "deployable-panel"), "panel");
    return new Power.Array(
        1,
        si(cell, "efficiency"),
        si(panel, "packing"),
        si(cell, "temperature_coefficient"),
        si(cell, "reference_temperature"),
        si(cell, "absorptivity"),
        si(cell, "emissivity"),
        si(panel, "back_emissivity"),
        0,
        si(panel, "conversion"),
        1);
  }

  private static double si(Part part, String figure) {
    return Objects.requireNonNull(part.find(figure), figure).central().si();
  }
}
