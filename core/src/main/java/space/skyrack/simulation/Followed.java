package space.skyrack.simulation;

import java.util.BitSet;
import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;

/**
 * Which satellites have each of their eclipses and events written: all of them, or, where the
 * scenario does not ask for that and there would be too many rows, the first of each group.
 *
 * <p>What the others meet is counted in {@link LimitTally} and in each satellite's totals.
 */
public final class Followed {
  /** Rows of a satellite and day: sixteen revolutions with a shadow of three parts. */
  private static final int ROWS_per_day = 48;

  private static final double DAY_ns = 86_400e9;

  private final int satellites;
  private final boolean all;
  private final BitSet some = new BitSet();

  private Followed(int satellites, boolean all) {
    this.satellites = satellites;
    this.all = all;
  }

  /** The same for the groups of the time series. */
  public static Followed of(Scenario scenario, Fleet fleet) {
    return of(scenario, fleet, Groups.of(scenario, fleet));
  }

  /** Who is followed: a function of scenario and fleet only. */
  static Followed of(Scenario scenario, Fleet fleet, Groups groups) {
    Followed followed = new Followed(fleet.size(), everyone(scenario, fleet.size()));
    if (!followed.all) {
      boolean[] met = new boolean[groups.count()];
      for (int satellite = 0; satellite < fleet.size(); satellite++) {
        int group = groups.of(satellite);
        if (!met[group]) {
          met[group] = true;
          followed.some.set(satellite);
        }
      }
    }
    return followed;
  }

  private static boolean everyone(Scenario scenario, int satellites) {
    Output.Tables tables = scenario.output().tables();
    double rows = satellites * (scenario.duration_ns() / DAY_ns) * ROWS_per_day;
    boolean few = tables == Output.Tables.AUTO && rows <= Groups.MANY_rows;
    return few || Sampler.isFull(scenario, satellites);
  }

  /** How many satellites are followed. */
  public int count() {
    return all ? satellites : some.cardinality();
  }

  public boolean has(int satellite) {
    return all || some.get(satellite);
  }
}
