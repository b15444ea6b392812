package space.skyrack.study;

import java.util.Locale;
import space.skyrack.orbit.Fleet;
import space.skyrack.results.RunFolder;
import space.skyrack.results.Schema;
import space.skyrack.results.Table;
import space.skyrack.satellite.Limit;
import space.skyrack.simulation.Groups;
import space.skyrack.simulation.Happening;
import space.skyrack.simulation.LimitTally;
import space.skyrack.time.Epoch;

/** The table of limits that each group of satellites met, counted over all of them. */
final class LimitTable {
  private LimitTable() {}

  static void write(RunFolder folder, Fleet fleet, Groups groups, LimitTally tally) {
    Table table = folder.newTable("limits", Schema.LIMITS);
    for (int group = 0; group < groups.count(); group++) {
      for (Limit limit : Limit.values()) {
        if (tally.events(group, limit) > 0) {
          Happening.Kind kind = Happening.Kind.of(limit);
          table
              .text(groups.name(group))
              .text(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .integer(tally.events(group, limit))
              .integer(tally.satellites(group, limit))
              .time(new Epoch(tally.first_ns(group, limit)).toUtcString())
              .time(new Epoch(tally.last_ns(group, limit)).toUtcString())
              .text(fleet.name(tally.firstSatellite(group, limit)))
              .real(tally.leastValue(group, limit))
              .real(tally.mostValue(group, limit))
              .text(kind.meaning())
              .endRow();
        }
      }
    }
  }
}
