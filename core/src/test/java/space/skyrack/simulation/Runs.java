package space.skyrack.simulation;

import java.util.List;
import space.skyrack.model.Compute;
import space.skyrack.model.Compute.UtilisationStep;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.model.Output;
import space.skyrack.model.Propagation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Designs;
import space.skyrack.satellite.Platform;
import space.skyrack.time.Epoch;

/** Small runs that tests share. */
final class Runs {
  static final Simulation.Identity IDENTITY = new Simulation.Identity("test", "lock");
  static final Epoch START = Epoch.parse("2027-12-20T00:00:00Z");

  private Runs() {}

  /** A day and a dawn-dusk ring in eclipse season, with a profile that changes inside ticks. */
  static Scenario scenario(int satellites, double hours, double step_s, Output.Tables tables) {
    SatelliteDesign aurora = Designs.aurora();
    Compute compute = aurora.compute();
    SatelliteDesign design =
        new SatelliteDesign(
            aurora.name(),
            aurora.attitude(),
            new Compute(
                compute.accelerator(),
                compute.count(),
                compute.spares(),
                compute.idle_W(),
                compute.max_W(),
                compute.hostOverhead_fraction(),
                compute.accelerator_kg(),
                0,
                List.of(
                    new UtilisationStep(0, 1),
                    new UtilisationStep(3_601.5, 0.4),
                    new UtilisationStep(7_203.25, 0.9))),
            aurora.power(),
            aurora.thermal(),
            aurora.propulsion(),
            aurora.mass());
    OrbitSpec ring = new OrbitSpec.SunSynchronous(650e3, Math.PI / 2, 0, 1, satellites);
    return new Scenario(
        "test",
        START,
        Math.round(hours * 3600e9),
        Math.round(step_s * 1e9),
        42,
        List.of(new Constellation("ring", ring, Propagation.J2, design, 0)),
        new Output(tables, 60_000_000_000L),
        List.of(),
        null,
        List.of(),
        List.of());
  }

  static Scenario scenario() {
    return scenario(3, 4, 10, Output.Tables.FULL);
  }

  static Simulation simulation(Scenario scenario, Journal journal, Recorder recorder, int threads) {
    Fleet fleet = Fleet.of(scenario).fleet();
    List<Platform> platforms =
        scenario.constellations().stream()
            .map(constellation -> Platform.beginningOfLife(constellation.satellite()))
            .toList();
    return new Simulation(scenario, fleet, platforms, journal, recorder, threads, IDENTITY);
  }

  static Simulation simulation(Scenario scenario) {
    return simulation(scenario, Journal.inMemory(), Recorder.NONE, 1);
  }

  /** The digest of a finished, undisturbed run. */
  static String digest(Scenario scenario) {
    try (Simulation simulation = simulation(scenario)) {
      simulation.run(scenario.end().tai_ns(), Controls.NONE);
      simulation.finish();
      return simulation.digest();
    }
  }
}
