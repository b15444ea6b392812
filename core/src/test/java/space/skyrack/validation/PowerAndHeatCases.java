package space.skyrack.validation;

import java.util.List;
import space.skyrack.model.Power;
import space.skyrack.satellite.SolarArray;

/** Array and radiator rows of the published cases. */
final class PowerAndHeatCases {
  private PowerAndHeatCases() {}

  static List<Row> rows() {
    SolarArray array =
        SolarArray.of(new Power.Array(105, 0.22, 0.90, 0, 301.15, 0.92, 0.85, 0.85, 0, 1, 2.5), 0);
    return List.of(
        Row.number(
            "SUN-01",
            "power of a 105 m2 array, packing 0.90, efficiency 0.22",
            "arXiv:2511.19468v2",
            "kW",
            28,
            array.power_W(1361, 320) / 1000,
            0.02));
  }
}
