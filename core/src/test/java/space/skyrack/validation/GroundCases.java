package space.skyrack.validation;

import java.util.List;
import space.skyrack.economics.Footprint;
import space.skyrack.economics.SolarBattery;
import space.skyrack.economics.SolarYear;
import space.skyrack.model.Baseline;
import space.skyrack.model.Site;
import space.skyrack.model.Span;

/** Sunlight and energy on the ground, and the carbon of launching instead. */
final class GroundCases {
  private static final String OHS = "Ohs et al., arXiv:2508.06250, 20.8 + 158 kg/kg";
  private static final double KILOWATT_HOUR_J = 3.6e6;

  private GroundCases() {}

  static List<Row> rows() {
    Site inland = new Site("inland", Math.toRadians(-23), Math.toRadians(-69), 1700, 284, 1);
    double tracked_kWh = SolarYear.sum_kWh_per_m2(SolarYear.of(inland).tracked_W_per_m2());
    Site atacama = new Site("atacama", Math.toRadians(-24.5), Math.toRadians(-69), 4000, 310, 1);
    Site almeria = new Site("almeria", Math.toRadians(37.09), Math.toRadians(-2.36), 500, 210, 1);
    Site elPaso = new Site("el-paso", Math.toRadians(31.8), Math.toRadians(-106.4), 1140, 240, 1);
    return List.of(
        launched("GND-01", 20, 82),
        launched("GND-02", 8.9, 36),
        launched("GND-03", 40, 163),
        Row.context(
            "GND-04",
            "light of a year on a one-axis tracker where a level plane sees 2488 kWh/m2",
            "Araya et al. 2016, Atacama at 1,700 m, [abstract]"
                + "(https://investigadores.anid.cl/es/public_search/work?id=629926)",
            "3510 kWh/m2",
            Row.digits(tracked_kWh, 3) + " kWh/m2",
            "the level figure is the highest of three places, which need not be that of the"
                + " tracker: its fixed plane beside saw 2863"),
        Row.context(
            "GND-05",
            "firm energy from field and battery alone, 99 % of the year's, at 7 %/yr",
            "[space-datacentre-model](https://github.com/ferhat00/space-datacentre-model)",
            "70 USD/MWh",
            "Atacama %s, Almeria %s USD/MWh"
                .formatted(energy_usd_per_MWh(atacama, 0.99), energy_usd_per_MWh(almeria, 0.99)),
            "site and share served are not published"),
        Row.context(
            "GND-06",
            "sunlight made dispatchable, half of it stored",
            "Ember, December 2025, [report]"
                + "(https://ember-energy.org/latest-insights/how-cheap-is-battery-storage/)",
            "76 USD/MWh",
            "Atacama %s USD/MWh".formatted(energy_usd_per_MWh(atacama, 0.99)),
            "a world mean that follows the Sun; ours serves a steady load"),
        Row.context(
            "GND-07",
            "energy of a field with battery that serves 90 % of a steady load, at 7 %/yr",
            "https://www.offgridai.us",
            "97 USD/MWh with gas for the rest",
            "%s USD/MWh without it, at 31.8 deg north and 240 W/m2"
                .formatted(energy_usd_per_MWh(elPaso, 0.90)),
            "rates and prices of the study are not ours"));
  }

  private static Row launched(String id, double specific_kg_per_kW, double published_g_per_kWh) {
    double ours_g_per_kWh = 1000 * Footprint.launched_kg_per_kWh(specific_kg_per_kW, 20.8 + 158, 5);
    return Row.within(
        id,
        "carbon of launch and re-entry, %s kg/kW over five years".formatted(specific_kg_per_kW),
        OHS,
        "g/kWh",
        published_g_per_kWh,
        ours_g_per_kWh,
        0.5);
  }

  private static String energy_usd_per_MWh(Site site, double supply_fraction) {
    Baseline.SolarField field =
        new Baseline.SolarField(
            1.08,
            125 / KILOWATT_HOUR_J,
            0.016,
            25,
            15,
            0.9,
            0.8,
            supply_fraction,
            Span.of(0),
            Span.of(0),
            Span.of(0));
    SolarBattery.Sizes sizes = SolarBattery.of(SolarYear.of(site), field).cheapest(field, 0.07);
    return Row.digits(SolarBattery.energy_usd_per_MWh(sizes, field, 0.07), 2);
  }
}
