package space.skyrack.budget;

import java.util.List;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.satellite.Cycling;
import space.skyrack.satellite.HeatPath;
import space.skyrack.satellite.Platform;

/** Steady heat: worst hot in sunlight at full work, worst cold in shadow with only the bus on. */
final class HeatBudget {
  private HeatBudget() {}

  static List<Line> lines(
      Platform p, SatelliteDesign design, SeasonFacts facts, PowerBudget power, Column column) {
    HeatPath path = p.heat();
    double flux_W_per_m2 =
        column == Column.WORST ? facts.worstFlux_W_per_m2() : facts.meanFlux_W_per_m2();
    double array_K = p.array().temperature_K(flux_W_per_m2 * facts.incidence_fraction());
    double absorbed_W = absorbed_W(path, facts.hot(), array_K);
    double heat_W = power.heat_W(p);
    double chipRise_K =
        path.chipToLoop_K_per_W() * p.payload().chip_W(PowerBudget.work_fraction(design));
    double chip_K = path.loop_K(heat_W, path.radiator_K(heat_W + absorbed_W)) + chipRise_K;

    double area_m2 = design.thermal().radiator().area_m2();
    double hottestRadiator_K = path.throttle_K() - chipRise_K - heat_W / path.conductance_W_per_K();
    double net_W = path.emitted_W(Math.max(0, hottestRadiator_K)) - absorbed_W;
    double needed_m2 = Sizing.area_m2(heat_W, net_W, area_m2);
    return List.of(
        Line.temperature(
            Line.Name.CHIP_TEMPERATURE,
            column,
            chip_K,
            path.throttle_K(),
            path.radiator_K(absorbed_W)),
        Line.amount(Line.Name.RADIATOR_AREA, column, needed_m2, area_m2, "m2"),
        cold(p, facts, column));
  }

  /** Temperatures that {@link #lines} finds at end of life in the worst season. */
  static Hottest hottest(SatelliteDesign design, SeasonFacts facts, Cycling cycling) {
    Platform p = Platform.endOfLife(design, cycling);
    double heat_W = PowerBudget.of(p, design, facts, Column.WORST).heat_W(p);
    double array_K =
        p.array().temperature_K(facts.worstFlux_W_per_m2() * facts.incidence_fraction());
    double radiator_K = p.heat().radiator_K(heat_W + absorbed_W(p.heat(), facts.hot(), array_K));
    return new Hottest(array_K, p.heat().loop_K(heat_W, radiator_K), radiator_K);
  }

  /** Heat that keeps the loop at its least temperature against what the bus and heater make. */
  private static Line cold(Platform p, SeasonFacts facts, Column column) {
    HeatPath path = p.heat();
    double absorbed_W = absorbed_W(path, facts.cold(), p.array().temperature_K(0));
    double least_W = 0;
    double most_W = path.emitted_W(path.coolantMin_K());
    for (int halving = 0; halving < 60; halving++) {
      double middle_W = 0.5 * (least_W + most_W);
      if (path.loop_K(middle_W, path.radiator_K(middle_W + absorbed_W)) < path.coolantMin_K()) {
        least_W = middle_W;
      } else {
        most_W = middle_W;
      }
    }
    var payload = p.payload();
    double have_W = payload.bus_W() * (1 + payload.pump_fraction()) + payload.heater_W();
    return Line.amount(Line.Name.COOLANT_HEAT, column, least_W, have_W, "W");
  }

  private static double absorbed_W(HeatPath path, RadiatorHeat heat, double array_K) {
    return path.absorbed_W(
        heat.sun_W_per_m2(), heat.albedo_W_per_m2(), heat.earth_W_per_m2(), array_K);
  }
}
