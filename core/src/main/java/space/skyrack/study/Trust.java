package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import space.skyrack.model.Constellation;
import space.skyrack.model.Scenario;

/** In which range each model was checked, and what no model covers. */
final class Trust {
  /** What a reader must not take for included. */
  static final List<String> NOT_MODELLED =
      List.of(
          "network, jobs, radiation effects, hardware failures and cost (later stages)",
          "filings, milestones and licences",
          "debris flux and avoidance beyond a yearly delta-v allowance",
          "insurance",
          "battery temperature: the pack is taken to be held between its limits",
          "gradients within the radiator and the array: one temperature each",
          "refraction and extinction of grazing sunlight in the atmosphere",
          "eclipses by the Moon");

  private Trust() {}

  /** Each model that this scenario uses, with the range it was checked in. */
  static List<SequencedMap<String, Object>> validity(Scenario scenario) {
    List<SequencedMap<String, Object>> models = new ArrayList<>();
    for (Constellation constellation : scenario.constellations()) {
      switch (constellation.propagation()) {
        case J2 ->
            add(
                models,
                "J2 mean elements with short periods (" + constellation.name() + ")",
                "near-circular, 400 to 2,000 km, days to weeks against a numerical propagator");
        case SGP4 ->
            add(
                models,
                "SGP4/SDP4 (" + constellation.name() + ")",
                "the 667 states of the published verification set; real satellites manoeuvre");
        case NUMERICAL ->
            add(
                models,
                "numerical, 8 x 8 gravity field (" + constellation.name() + ")",
                "no drag, no solar pressure, no third bodies; one day against GMAT");
      }
    }
    add(models, "conical eclipse, oblate Earth", "edges within 0.5 s of GMAT at 520 km");
    add(models, "two-node heat", "closed forms and step halving; not yet against flight telemetry");
    return models;
  }

  private static void add(List<SequencedMap<String, Object>> models, String model, String range) {
    SequencedMap<String, Object> entry = new LinkedHashMap<>();
    entry.put("model", model);
    entry.put("range", range);
    entry.put("status", "inside");
    models.add(entry);
  }
}
