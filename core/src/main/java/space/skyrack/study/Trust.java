package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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
          "links, storage and shielding beyond their mass",
          "albedo on the array, and how Earth infrared on it changes with altitude (550 km is taken)",
          "clusters: neighbours that hide cold space or sunlight from each other, plumes, control errors"
              + " (arXiv:2606.26150 finds 12.7 K between core and edge of a 6 x 6 swarm)",
          "heater power in the battery budget of plan (run has it); coolant in a bypassed radiator",
          "the bus body in the swept area that drag acts on",
          "refraction and extinction of grazing sunlight in the atmosphere",
          "eclipses by the Moon");

  private static final double DAY_ns = 86_400e9;

  private Trust() {}

  /** Each model that this scenario uses, with the range it was checked in. */
  static List<SequencedMap<String, Object>> validity(Scenario scenario, PlanReport plan) {
    List<SequencedMap<String, Object>> models = new ArrayList<>();
    double days = scenario.duration_ns() / DAY_ns;
    for (ConstellationPlan part : plan.constellations()) {
      String name = part.constellation().name();
      double altitude_km = part.season().altitude_m() / 1000;
      double eccentricity_ratio = part.season().plane().eccentricity_ratio();
      ClusterPlan cluster = part.cluster();
      if (cluster != null) {
        add(
            models,
            "places in a cluster: " + name,
            "650 km, reach up to 2 km, one day: the J2 kernel within 2 m of integration in J2 to J6",
            altitude_km > 540
                && altitude_km < 1_210
                && cluster.facts().spacing().reach_m() <= 2_000
                && days <= 1);
      }
      switch (part.constellation().propagation()) {
        case J2 ->
            add(
                models,
                "J2 mean elements with short periods: " + name,
                "550 to 1,200 km, eccentricity below 0.01, up to 7 days: within 11 km of a"
                    + " numerical propagator",
                altitude_km > 540 && altitude_km < 1_210 && eccentricity_ratio < 0.01 && days <= 7);
        case SGP4 ->
            add(
                models,
                "SGP4/SDP4: " + name,
                "the published verification set; real satellites manoeuvre: elements up to 7 days old",
                days <= 7);
        case NUMERICAL ->
            add(
                models,
                "numerical, 8 x 8 gravity field: " + name,
                "half a day against GMAT; no drag, no solar pressure, no third bodies",
                days <= 1);
      }
      add(
          models,
          "conical eclipse, oblate Earth: " + name,
          "400 to 1,400 km: edges within 0.5 s of GMAT, seasons of 2027 within 1 %",
          altitude_km > 400 && altitude_km < 1_400);
      add(
          models,
          "atmosphere for drag: " + name,
          "200 to 1,000 km (NRLMSISE-00)",
          altitude_km >= 200 && altitude_km <= 1_000);
    }
    add(
        models,
        "two-node heat",
        "closed forms and step halving, steps up to 60 s; not yet against flight telemetry",
        scenario.step_ns() <= 60_000_000_000L);
    return models;
  }

  private static void add(
      List<SequencedMap<String, Object>> models, String model, String range, boolean inside) {
    SequencedMap<String, Object> entry = new LinkedHashMap<>();
    entry.put("model", model);
    entry.put("range", range);
    entry.put("status", inside ? "inside" : "outside");
    models.add(entry);
  }
}
