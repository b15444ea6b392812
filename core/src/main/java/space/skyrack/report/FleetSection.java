package space.skyrack.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import space.skyrack.report.FleetScan.HeatMap;

/** Every satellite at every time, as maps of the worst values. */
final class FleetSection {
  private FleetSection() {}

  static Section section(RunView run, Optional<FleetScan> power, Optional<FleetScan> thermal) {
    List<Block> blocks = new ArrayList<>();
    power.ifPresent(scan ->
        add(
            blocks,
            "charge-map",
            "State of charge",
            "lowest",
            scan.heat(),
            Human.unitFor("fraction", 1),
            run.files("power"),
            Outside.warning(run, scan.outside())));
    thermal.ifPresent(scan ->
        add(
            blocks,
            "chip-map",
            "Chip temperature",
            "highest",
            scan.heat(),
            Human.unitFor("K", 300),
            run.files("thermal"),
            Outside.warning(run, scan.outside())));
    if (blocks.isEmpty()) {
      blocks.add(new Block.Text("This run wrote no time series of its satellites."));
    }
    return new Section("fleet", "The fleet over time", blocks);
  }

  private static String caption(String worst, HeatMap heat) {
    boolean grouped = heat.names().stream().anyMatch(name -> name.contains(" … "));
    boolean planes = heat.names().stream().allMatch(name -> name.contains("plane"));
    String row = planes ? "plane" : "satellite";
    String value = worst + (heat.means() ? " mean" : " value");
    return "By %s and time of day (UTC); each cell is the %s of %s in that span of time."
        .formatted(row, value, grouped ? "a few neighbouring " + row + "s" : "its " + row);
  }

  private static void add(
      List<Block> blocks,
      String id,
      String title,
      String worst,
      HeatMap heat,
      Human unit,
      List<String> files,
      String warning) {
    List<Object> cells = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (double[] row : heat.cells_value()) {
      double[] shown = new double[row.length];
      for (int column = 0; column < row.length; column++) {
        shown[column] = Math.round(unit.of(row[column]) * 10) / 10.0;
        if (Double.isNaN(row[column])) {
          shown[column] = Double.NaN;
        } else {
          least = Math.min(least, shown[column]);
          most = Math.max(most, shown[column]);
        }
      }
      cells.add(shown);
    }
    if (least > most) {
      blocks.add(new Block.Text(title + ": the tables of this run hold no values."));
      return;
    }
    int height = Math.clamp(90 + 14L * heat.names().size(), 170, 560);
    blocks.add(
        new Block.Chart(
            id,
            "heat",
            title,
            caption(worst, heat),
            height,
            RunView.document(
                "unit",
                unit.unit(),
                "min",
                least,
                "max",
                most,
                "names",
                heat.names(),
                "time_ms",
                Arrays.stream(heat.time_ms()).asDoubleStream().toArray(),
                "cells",
                cells),
            files,
            warning));
  }
}
