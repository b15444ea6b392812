package space.skyrack.study;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import space.skyrack.budget.MassBudget;
import space.skyrack.budget.Plan;

/** Mass and delta-v of one satellite, part by part. */
final class MassDocument {
  private MassDocument() {}

  static SequencedMap<String, Object> of(Plan plan) {
    MassBudget mass = plan.mass();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("compute_kg", mass.compute_kg());
    d.put("array_kg", mass.array_kg());
    d.put("battery_kg", mass.battery_kg());
    d.put("radiator_kg", mass.radiator_kg());
    d.put("other_kg", mass.other_kg());
    d.put("structure_kg", mass.structure_kg());
    d.put("margin_kg", mass.margin_kg());
    d.put("dry_kg", mass.dry_kg());
    d.put("propellant_kg", mass.propellant_kg());
    d.put("wet_kg", mass.wet_kg());
    if (mass.load_W() > 0) {
      d.put("wet_per_payload_power_kg_per_kW", 1000 * mass.perPower_kg_per_W());
    }
    d.put("drag_delta_v_m_per_s", plan.propulsion().drag_m_per_s());
    d.put("drag_delta_v_high_activity_m_per_s", plan.propulsionHigh().drag_m_per_s());
    d.put("formation_delta_v_m_per_s", plan.propulsion().formation_m_per_s());
    d.put("avoidance_delta_v_m_per_s", plan.propulsion().avoidance_m_per_s());
    d.put("disposal_delta_v_m_per_s", plan.propulsion().disposal_m_per_s());
    return d;
  }
}
