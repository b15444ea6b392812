package space.skyrack.validation;

import java.util.List;
import space.skyrack.budget.Sizing;
import space.skyrack.budget.Specific;
import space.skyrack.satellite.SolarArray;

/** Arrays, batteries and what they must give. */
final class PowerCases {
  private static final double SUN_W_per_m2 = 1361;

  private PowerCases() {}

  static List<Row> rows() {
    double suncatcher_kW = Parts.array(105, 0.22, 0.90).power_W(SUN_W_per_m2, 320) / 1000;
    double turyshev_W = Sizing.array_W(1.25e6, 0.95, 1, 1.25e6, 0.05, 1);
    double turyshev_m2 =
        Sizing.area_m2(turyshev_W, Parts.array(1, 0.22, 1).power_W(SUN_W_per_m2, 300), 1);
    double starcloud_GW = Parts.array(16e6, 0.22, 0.90).power_W(SUN_W_per_m2, 300) / 1e9;
    SolarArray launched = Parts.array(1, 202.0 / 1367, 0.77, 0.0375, 0);
    SolarArray aged = Parts.array(1, 202.0 / 1367, 0.77, 0.0375, 5);
    double light_W_per_m2 = 1367 * StrictMath.cos(StrictMath.toRadians(23.5));
    double begin_W = launched.power_W(light_W_per_m2, 301.15);
    double end_W = aged.power_W(light_W_per_m2, 301.15);
    double smad_W = Sizing.array_W(110, 64.1 * 60, 0.80, 110, 35.3 * 60, 0.60);
    double smadBattery_Wh = Sizing.battery_J(110, 35.3 * 60, 0.20, 0.90) / 3 / 3600;
    return List.of(
        Row.number(
                "SUN-01",
                "power of a 105 m2 array: packing 0.90, efficiency 0.22, 1361 W/m2",
                Sources.SUNCATCHER,
                "kW",
                28,
                suncatcher_kW,
                0.02)
            .recomputed("28.2952", "kW", suncatcher_kW),
        Row.number(
                "TUR-03",
                "array for 1 MW of computing: overhead 1.25, in sunlight 0.95 of the time, efficiency 0.22",
                Sources.TURYSHEV_TABLES,
                "m2",
                4400,
                turyshev_m2,
                0.005)
            .recomputed("4394.5", "m2", turyshev_m2)
            .note("the efficiency is inferred from the match"),
        Row.wrong(
            "STC-10",
            "power at launch of 4 km x 4 km: packing 0.90, efficiency 0.22, 1361 W/m2",
            Sources.STARCLOUD,
            "GW",
            5,
            "4.312",
            starcloud_GW,
            "the claimed 5 GW need 4.31 km x 4.31 km of such cells; 4 km x 4 km give 4.31 GW"),
        Row.within(
            "SMAD-PV1",
            "array power, peak tracking: 110 W always, 64.1 min of light, 35.3 min of shadow, 0.80 and 0.60",
            Sources.SMAD + "11-34",
            "W",
            238.5,
            smad_W,
            1),
        Row.number(
            "SMAD-PV2",
            "silicon at launch: 202 W/m2, inherent 0.77, Sun 23.5 deg aside",
            Sources.SMAD + "11-34",
            "W/m2",
            143,
            begin_W,
            0.01),
        Row.number(
            "SMAD-PV2",
            "share left after 5 years at 3.75 % a year",
            Sources.SMAD + "11-34",
            "",
            0.826,
            end_W / begin_W,
            0.01),
        Row.number(
            "SMAD-PV2",
            "the same array after 5 years",
            Sources.SMAD + "11-34",
            "W/m2",
            118,
            end_W,
            0.01),
        Row.within(
                "SMAD-PV2",
                "area that gives 239 W after 5 years",
                Sources.SMAD + "11-34",
                "m2",
                2.0,
                Sizing.area_m2(239, end_W, 1),
                0.05)
            .note("the book rounds to one decimal"),
        Row.number(
            "SMAD-PV2",
            "mass of that array at 25 W/kg",
            Sources.SMAD + "11-34",
            "kg",
            9.6,
            Specific.mass_kg(239, 25),
            0.01),
        Row.number(
            "SMAD-BAT",
            "each of 3 batteries: 110 W for 35.3 min, depth 0.20, transmission 0.90",
            Sources.SMAD + "11-40",
            "Wh",
            119.8,
            smadBattery_Wh,
            0.01));
  }
}
