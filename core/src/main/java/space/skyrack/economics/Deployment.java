package space.skyrack.economics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import space.skyrack.model.Launch;

/**
 * How a fleet is launched, lost and renewed, year by year, in expectation.
 *
 * <p>Equation: flights leave by {@link FlightPlan}, each with as many satellites as {@link
 * Manifest} allows; of n launched (1 - launch failure) n serve from the end of commissioning,
 * exp(-loss age) of them are left at an age, none beyond the life. The planned fleet goes first;
 * where lost and worn-out satellites are replaced, room on later flights makes up what is missing
 * when they arrive.
 *
 * <p>Units: years from the decision, USD of the common year. Limits: flights of a quarter leave at
 * its mean; random losses are expected values, so satellites come in parts; a planned flight is
 * paid whole, a replacement pays for its share; a launch that fails delays nothing.
 *
 * <p>Source: counting; losses as in {@link Survival}, prices as in {@link WrightCurve}.
 *
 * @param completeAt_yr when 99 % of the fleet first serve together, or, without replacement, when
 *     the last begin; infinite if the horizon ends before
 * @param peak_count satellites that ever serve at once
 */
public record Deployment(
    Fleet fleet,
    Launch launch,
    Manifest manifest,
    List<Batch> batches,
    List<Year> years,
    double completeAt_yr,
    double peak_count) {
  public Deployment {
    batches = List.copyOf(batches);
    years = List.copyOf(years);
  }

  /** Why satellites are launched. */
  public enum Kind {
    /** They belong to the fleet as planned. */
    FIRST,
    /** Others have come to the end of their life. */
    RENEWAL,
    /** Others failed in orbit, or with their launch. */
    REPLACEMENT
  }

  /**
   * Satellites that are launched together.
   *
   * @param launched_count satellites built and launched
   * @param serving_count of them that begin to serve
   * @param flights_count flights; a part where they share one
   */
  public record Batch(
      Kind kind,
      double launched_yr,
      double service_yr,
      double launched_count,
      double serving_count,
      double flights_count,
      double mass_kg,
      double cost_usd) {}

  /**
   * One year.
   *
   * @param begun_count that begin to serve
   * @param lost_count that fail at random in service
   * @param retired_count that reach the end of their life
   * @param serving_count mean number in service
   * @param end_count in service at the year's end
   * @param paid_usd_per_kg launch cost over mass; 0 without launches
   */
  public record Year(
      double launched_count,
      double begun_count,
      double lost_count,
      double retired_count,
      double serving_count,
      double end_count,
      double flights_count,
      double mass_kg,
      double cost_usd,
      double paid_usd_per_kg) {}

  /** Follows a fleet from the decision to the horizon. */
  public static Deployment of(Fleet fleet, Launch launch, int horizon_yr) {
    return new Campaign(fleet, launch, horizon_yr).run();
  }

  /**
   * Follows several fleets that share the flights of one launch, each in proportion to the flights
   * that it needs, so that all are launched over the same time.
   */
  public static List<Deployment> of(List<Fleet> fleets, Launch launch, int horizon_yr) {
    double[] needed_count =
        fleets.stream()
            .mapToDouble(fleet -> {
              Manifest manifest = Manifest.of(launch.hold(), fleet.wet_kg());
              return manifest.fits()
                  ? (double) fleet.satellites_count() / manifest.satellites_count()
                  : 0;
            })
            .toArray();
    double all_count = Math.max(Double.MIN_NORMAL, Arrays.stream(needed_count).sum());
    List<Deployment> deployments = new ArrayList<>();
    for (int i = 0; i < needed_count.length; i++) {
      double share = needed_count[i] / all_count;
      Launch part = share > 0 && share < 1 ? launch.withCadence(share) : launch;
      deployments.add(of(fleets.get(i), part, horizon_yr));
    }
    return List.copyOf(deployments);
  }

  public boolean isComplete() {
    return completeAt_yr < Double.POSITIVE_INFINITY;
  }

  /** Mean share of the planned fleet that serves in each year. */
  public double[] capacity_fraction() {
    return years.stream()
        .mapToDouble(year -> year.serving_count() / fleet.satellites_count())
        .toArray();
  }
}
