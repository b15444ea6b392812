package space.skyrack.budget;

import java.util.List;
import space.skyrack.model.Compute;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.satellite.Cycling;
import space.skyrack.satellite.Payload;
import space.skyrack.satellite.Platform;

/**
 * Power through one orbit of a column.
 *
 * @param dark_s complete darkness that drains the battery as the shadow does
 * @param charge_W at the battery's terminals, mean over the sunlight
 */
record PowerBudget(
    double sunLoad_W,
    double shadowLoad_W,
    double supply_W,
    double sun_s,
    double dark_s,
    double need_W,
    double charge_W) {

  static PowerBudget of(Platform p, SatelliteDesign design, SeasonFacts facts, Column column) {
    return of(p, design, facts.nodalPeriod_s(), facts.light(column));
  }

  /** The budget of the orbit that asks most of the array: that of the column unless it is worst. */
  static PowerBudget hardest(Platform p, SatelliteDesign design, SeasonFacts facts, Column column) {
    OrbitLight light = column == Column.WORST ? facts.hardest() : facts.light(column);
    return of(p, design, facts.nodalPeriod_s(), light);
  }

  private static PowerBudget of(
      Platform p, SatelliteDesign design, double period_s, OrbitLight light) {
    Payload payload = p.payload();
    double sunLoad_W = payload.load_W(work_fraction(design));
    double shadowLoad_W = payload.load_W(shadowWork_fraction(design));
    double supply_W = p.supply_W(light.flux_W_per_m2() * light.incidence_fraction());
    double sun_s = period_s - light.shadow_s();
    double dark_s = Sizing.dark_s(light.umbra_s(), light.shadow_s(), shadowLoad_W, supply_W);
    double roundTrip_efficiency =
        p.battery().charge_efficiency() * p.battery().discharge_efficiency();
    double need_W = Sizing.array_W(sunLoad_W, sun_s, 1, shadowLoad_W, dark_s, roundTrip_efficiency);
    return new PowerBudget(
        sunLoad_W, shadowLoad_W, supply_W, sun_s, dark_s, need_W, Math.max(0, need_W - sunLoad_W));
  }

  List<Line> lines(Platform p, PowerBudget hardest, Column column) {
    double depth_fraction = 1 - p.battery().floor_J() / p.battery().capacity_J();
    double need_J =
        Sizing.battery_J(shadowLoad_W, dark_s, depth_fraction, p.battery().discharge_efficiency());
    double discharge_W = dark_s > 0 ? shadowLoad_W : 0;
    var battery = p.battery();
    return List.of(
        Line.amount(Line.Name.ARRAY_POWER, column, hardest.need_W, hardest.supply_W, "W"),
        Line.amount(Line.Name.BATTERY_CAPACITY, column, need_J, battery.capacity_J(), "J"),
        Line.amount(
            Line.Name.BATTERY_DISCHARGE, column, discharge_W, battery.dischargeLimit_W(), "W"),
        Line.amount(Line.Name.BATTERY_CHARGE, column, charge_W, battery.chargeLimit_W(), "W"));
  }

  /** Heat on board in sunlight while the battery is being charged. */
  double heat_W(Platform p) {
    double bus_W = sunLoad_W + charge_W;
    double converted_W = bus_W / p.conversion_efficiency() - bus_W;
    return sunLoad_W + converted_W + charge_W * (1 - p.battery().charge_efficiency());
  }

  static double strain_value(
      SatelliteDesign design,
      double period_s,
      double shadow_s,
      double flux_W_per_m2,
      double incidence_fraction) {
    Payload payload = Payload.of(design);
    double need_W =
        Sizing.array_W(
            payload.load_W(work_fraction(design)),
            period_s - shadow_s,
            1,
            payload.load_W(shadowWork_fraction(design)),
            shadow_s,
            design.power().battery().roundTrip_efficiency());
    return need_W / (flux_W_per_m2 * incidence_fraction);
  }

  /** Share of full work asked for at the busiest time of day. */
  static double work_fraction(SatelliteDesign design) {
    double most_fraction = 0;
    for (Compute.UtilisationStep step : design.compute().utilisation()) {
      most_fraction = Math.max(most_fraction, step.work_fraction());
    }
    return most_fraction;
  }

  static double shadowWork_fraction(SatelliteDesign design) {
    return Math.min(work_fraction(design), design.power().eclipsePolicy().cap_fraction());
  }

  /** How the battery is used: every shadow of the year as deep as the longest, new battery. */
  static Cycling cycling(SatelliteDesign design, SeasonFacts facts) {
    Platform fresh = Platform.beginningOfLife(design);
    PowerBudget power = of(fresh, design, facts, Column.WORST);
    double drawn_J = power.shadowLoad_W * power.dark_s / fresh.battery().discharge_efficiency();
    double depth_fraction =
        Math.min(
            drawn_J / fresh.battery().capacity_J(), design.power().battery().maxDepth_fraction());
    return new Cycling(facts.shadows_per_yr(), depth_fraction);
  }
}
