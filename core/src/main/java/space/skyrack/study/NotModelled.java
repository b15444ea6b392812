package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Propagation;
import space.skyrack.model.Scenario;

/** What a reader must not take for included, for one scenario. */
final class NotModelled {
  private static final List<String> ALWAYS =
      List.of(
          "network, jobs, upsets by single particles, hardware failures and cost (later stages)",
          "filings, milestones and licences",
          "debris flux and avoidance beyond a yearly delta-v allowance",
          "insurance",
          "battery temperature: the pack is taken to be held between its limits",
          "gradients within the radiator and the array: one temperature each",
          "links and storage beyond their mass; the mass of shielding",
          "albedo on the array, and how Earth infrared on it changes with altitude (550 km is taken)",
          "heater power in the battery budget of plan (run has it); coolant in a bypassed radiator",
          "the bus body in the swept area that drag acts on",
          "refraction and extinction of grazing sunlight in the atmosphere",
          "eclipses by the Moon");

  private NotModelled() {}

  /** What this scenario states without effect first, then what no scenario has. */
  static List<String> of(Scenario scenario) {
    List<String> list = new ArrayList<>();
    for (String path : scenario.notSimulated()) {
      list.add("`" + path + "`: read and checked, without effect on any result");
    }
    if (scenario.constellations().stream().anyMatch(c -> c.orbit().isCislunar())) {
      list.add(
          "the way to the Moon and the landing; dose beyond 1,600 km; infrared of the lunar ground on"
              + " the array; hills, slopes and dust; orbits around the point between Earth and Moon");
    }
    if (uses(scenario, Propagation.J2)) {
      list.add("drag, Sun and Moon on the J2 orbits: taken to be held by station-keeping");
    }
    if (uses(scenario, Propagation.SGP4)) {
      list.add("manoeuvres of the catalogued satellites after the epochs of their elements");
    }
    if (uses(scenario, Propagation.NUMERICAL)) {
      list.add("drag, Sun, Moon and pressure of sunlight on the integrated orbits");
    }
    if (scenario.constellations().stream().anyMatch(NotModelled::isCluster)) {
      list.add(
          "neighbours in a cluster that hide cold space or sunlight from each other, plumes, control"
              + " errors (arXiv:2606.26150 finds 12.7 K between core and edge of a 6 x 6 swarm)");
    }
    list.addAll(ALWAYS);
    return List.copyOf(list);
  }

  private static boolean isCluster(Constellation constellation) {
    return constellation.orbit() instanceof OrbitSpec.Cluster;
  }

  private static boolean uses(Scenario scenario, Propagation propagation) {
    return scenario.constellations().stream()
        .filter(constellation -> !constellation.orbit().isCislunar())
        .map(Constellation::propagation)
        .anyMatch(each -> each == propagation);
  }
}
