package space.skyrack.study;

import java.util.List;
import space.skyrack.model.Output;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.simulation.Controls;
import space.skyrack.simulation.Followed;
import space.skyrack.simulation.Journal;
import space.skyrack.simulation.Simulation;

/**
 * Gives the satellite whose battery went lowest rows of its own where the time series have none.
 *
 * <p>Which one that is shows only at the end of a run, so it is flown once more, alone: satellites
 * do not act on each other, and the same steps give the same bits.
 */
final class WorstSatellite {
  private WorstSatellite() {}

  static void record(Opening opening, PlanReport plan, int satellite, TableRecorder recorder) {
    Scenario scenario = opening.scenario();
    Fleet fleet = opening.fleet().only(satellite);
    boolean followed = Followed.of(scenario, opening.fleet()).has(satellite);
    int constellation = opening.fleet().constellation(satellite);
    Scenario alone =
        new Scenario(
            scenario.name(),
            scenario.start(),
            scenario.duration_ns(),
            scenario.step_ns(),
            scenario.seed(),
            List.of(scenario.constellations().get(constellation)),
            new Output(Output.Tables.FULL, scenario.output().every_ns()),
            List.of(),
            null,
            List.of(),
            List.of());
    try (Simulation simulation =
        new Simulation(
            alone,
            fleet,
            List.of(plan.platforms().get(constellation)),
            Journal.inMemory(),
            recorder.of(satellite, followed),
            1,
            new Simulation.Identity(Tool.VERSION, ""))) {
      simulation.run(scenario.end().tai_ns(), Controls.NONE);
      simulation.finish();
    }
  }
}
