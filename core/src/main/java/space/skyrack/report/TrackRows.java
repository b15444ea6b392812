package space.skyrack.report;

import java.util.List;
import space.skyrack.model.OrbitSpec.Cartesian.FrameName;
import space.skyrack.orbit.Fleet;
import space.skyrack.orbit.StateTable;
import space.skyrack.orbit.Tracks;
import space.skyrack.results.Column;
import space.skyrack.results.Table;
import space.skyrack.time.Epoch;

/**
 * States as rows of a table, with the point below on the WGS 84 ellipsoid.
 *
 * @param tracks in {@code frame}
 * @param turning the same in ITRF
 */
record TrackRows(
    Fleet fleet, List<Integer> satellites, Tracks tracks, Tracks turning, FrameName frame) {
  static final List<Column> COLUMNS =
      List.of(
          Column.time("time_utc"),
          Column.text("constellation"),
          Column.text("satellite"),
          Column.text("frame"),
          Column.real("x_m", 12),
          Column.real("y_m", 12),
          Column.real("z_m", 12),
          Column.real("vx_m_per_s", 12),
          Column.real("vy_m_per_s", 12),
          Column.real("vz_m_per_s", 12),
          Column.real("latitude_deg", 9),
          Column.real("longitude_deg", 9),
          Column.real("altitude_m", 9));

  void write(Table table) {
    for (int satellite : satellites) {
      StateTable states = tracks.of(satellite);
      StateTable itrf = frame == FrameName.ITRF ? states : turning.of(satellite);
      String constellation = fleet.constellationName(fleet.constellation(satellite));
      for (int k = 0; k < states.size(); k++) {
        double[] below =
            Geodetic.of(itrf.position_m(k, 0), itrf.position_m(k, 1), itrf.position_m(k, 2));
        table
            .time(new Epoch(states.time_ns(k)).toUtcString())
            .text(constellation)
            .text(fleet.name(satellite))
            .text(frame.name());
        for (int c = 0; c < 3; c++) {
          table.real(states.position_m(k, c));
        }
        for (int c = 0; c < 3; c++) {
          table.real(states.velocity_m_per_s(k, c));
        }
        table.real(below[1]).real(below[0]).real(below[2]);
        table.endRow();
      }
    }
  }
}
