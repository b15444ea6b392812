package space.skyrack.budget;

import space.skyrack.model.Power;
import space.skyrack.model.Propulsion;
import space.skyrack.model.Radiation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Thermal;

/** Designs with one unit more of something, and what it buys. */
final class More {
  private static final double KILOWATT_HOUR_J = 3.6e6;
  private static final double HEATER_STEP_W = 100;
  private static final double THRUST_STEP_N = 0.01;
  private static final double SHIELD_STEP_m = 1e-3;

  private More() {}

  static Binding binding(SatelliteDesign design, SeasonFacts facts, Line line) {
    return switch (line.name()) {
      case ARRAY_POWER -> bought(line, "1 m2 of array", moreArray(design), facts);
      case BATTERY_CAPACITY, BATTERY_DISCHARGE, BATTERY_CHARGE ->
          bought(line, "1 kWh of battery", moreBattery(design), facts);
      case RADIATOR_AREA, CHIP_TEMPERATURE -> {
        Line chip = Plan.find(Plan.lines(design, facts), Line.Name.CHIP_TEMPERATURE, line.column());
        Binding cooler = bought(chip, "1 m2 of radiator", moreRadiator(design), facts);
        yield new Binding(line, cooler.more(), cooler.gain_value(), cooler.unit());
      }
      case COOLANT_HEAT -> bought(line, "100 W of heater", moreHeater(design), facts);
      case DELTA_V, DELTA_V_HIGH_ACTIVITY, PROPELLANT -> {
        Line deltaV = Plan.find(Plan.lines(design, facts), Line.Name.DELTA_V, line.column());
        Binding faster = bought(deltaV, "1 kg of propellant", morePropellant(design, 1), facts);
        yield new Binding(line, faster.more(), faster.gain_value(), faster.unit());
      }
      case DISPOSAL -> bought(line, "10 mN of thrust", moreThrust(design), facts);
      case TOTAL_DOSE, TOTAL_DOSE_UNTESTED ->
          bought(line, "1 mm of aluminium", moreShield(design), facts);
      case MASS -> throw new IllegalArgumentException("nothing limits the mass");
    };
  }

  private static Binding bought(Line line, String more, SatelliteDesign richer, SeasonFacts facts) {
    Line after = Plan.find(Plan.lines(richer, facts), line.name(), line.column());
    double before_value = line.have_value() - line.need_value();
    double gain_value = after.have_value() - after.need_value() - before_value;
    return new Binding(line, more, gain_value, line.unit());
  }

  private static SatelliteDesign moreArray(SatelliteDesign design) {
    Power power = design.power();
    Power.Array a = power.array();
    Power.Array array =
        new Power.Array(
            a.area_m2() + 1,
            a.cell_efficiency(),
            a.packing_fraction(),
            a.temperatureCoefficient_per_K(),
            a.reference_K(),
            a.absorptivity_ratio(),
            a.frontEmissivity_ratio(),
            a.backEmissivity_ratio(),
            a.degradation_fraction_per_yr(),
            a.conversion_efficiency(),
            a.areal_kg_per_m2());
    return with(
        design, new Power(array, power.battery(), power.busLoad_W(), power.eclipsePolicy()));
  }

  private static SatelliteDesign moreBattery(SatelliteDesign design) {
    Power power = design.power();
    Power.Battery b = power.battery();
    Power.Battery battery =
        new Power.Battery(
            b.capacity_J() + KILOWATT_HOUR_J,
            b.maxDepth_fraction(),
            b.roundTrip_efficiency(),
            b.chargeLimit_per_h(),
            b.dischargeLimit_per_h(),
            b.initial_fraction(),
            b.calendarFade_fraction_per_yr(),
            b.cyclesToEighty_count(),
            b.depthExponent_ratio(),
            b.specificEnergy_J_per_kg());
    return with(
        design, new Power(power.array(), battery, power.busLoad_W(), power.eclipsePolicy()));
  }

  private static SatelliteDesign moreRadiator(SatelliteDesign design) {
    Thermal thermal = design.thermal();
    Thermal.Radiator r = thermal.radiator();
    Thermal.Radiator radiator =
        new Thermal.Radiator(
            r.area_m2() + 1,
            r.faces(),
            r.emissivity_ratio(),
            r.absorptivityBol_ratio(),
            r.absorptivityEol_ratio(),
            r.fin_efficiency(),
            r.heatCapacity_J_per_m2_K(),
            r.arrayView_fraction(),
            r.areal_kg_per_m2());
    return with(design, new Thermal(radiator, thermal.loop(), thermal.limits()));
  }

  private static SatelliteDesign moreHeater(SatelliteDesign design) {
    Thermal thermal = design.thermal();
    Thermal.Loop l = thermal.loop();
    Thermal.Loop loop =
        new Thermal.Loop(
            l.fluid(),
            l.heatCapacity_J_per_K(),
            l.loopToRadiator_K_per_W(),
            l.chipToLoop_K_per_W(),
            l.pump_fraction(),
            l.heater_W() + HEATER_STEP_W,
            l.bypassBelow_K(),
            l.bypassLeak_fraction());
    return with(design, new Thermal(thermal.radiator(), loop, thermal.limits()));
  }

  private static SatelliteDesign morePropellant(SatelliteDesign design, double more_kg) {
    return with(design, propulsion(design.propulsion(), more_kg, 0));
  }

  private static SatelliteDesign moreShield(SatelliteDesign d) {
    Radiation r = d.radiation();
    if (r == null) {
      return d;
    }
    Radiation thicker =
        new Radiation(
            r.shield_m() + SHIELD_STEP_m,
            r.margin_ratio(),
            r.tolerance_Gy(),
            r.toleranceLow_Gy(),
            r.toleranceHigh_Gy(),
            r.toleranceKind(),
            r.recovery());
    return new SatelliteDesign(
        d.name(),
        d.attitude(),
        d.compute(),
        d.power(),
        d.thermal(),
        d.propulsion(),
        d.mass(),
        thicker,
        d.prices(),
        d.throughput());
  }

  private static SatelliteDesign moreThrust(SatelliteDesign design) {
    return with(design, propulsion(design.propulsion(), 0, THRUST_STEP_N));
  }

  private static Propulsion propulsion(Propulsion p, double more_kg, double more_N) {
    return new Propulsion(
        p.isp_s(),
        p.thrust_N() + more_N,
        p.propellant_kg() + more_kg,
        p.disposal(),
        p.dragCoefficient_ratio(),
        p.avoidance_m_per_s_per_yr(),
        p.disposalPerigee_m(),
        p.missionLife_yr());
  }

  private static SatelliteDesign with(SatelliteDesign d, Power power) {
    return new SatelliteDesign(
        d.name(),
        d.attitude(),
        d.compute(),
        power,
        d.thermal(),
        d.propulsion(),
        d.mass(),
        d.radiation(),
        d.prices(),
        d.throughput());
  }

  private static SatelliteDesign with(SatelliteDesign d, Thermal thermal) {
    return new SatelliteDesign(
        d.name(),
        d.attitude(),
        d.compute(),
        d.power(),
        thermal,
        d.propulsion(),
        d.mass(),
        d.radiation(),
        d.prices(),
        d.throughput());
  }

  private static SatelliteDesign with(SatelliteDesign d, Propulsion propulsion) {
    return new SatelliteDesign(
        d.name(),
        d.attitude(),
        d.compute(),
        d.power(),
        d.thermal(),
        propulsion,
        d.mass(),
        d.radiation(),
        d.prices(),
        d.throughput());
  }
}
