package space.skyrack.orbit;

import java.util.List;
import space.skyrack.time.Epoch;

/** SGP4, and SDP4 for periods of 225 minutes and more, by {@link Sgp4Kernel}. */
final class Sgp4Propagator implements Propagator {
  private final List<String> names;
  private final List<Sgp4Orbit> orbits;

  Sgp4Propagator(OrekitContext context, List<ElementSet> satellites) {
    names = satellites.stream().map(ElementSet::name).toList();
    orbits =
        satellites.stream()
            .map(each -> Sgp4Orbit.of(each.tle(), context.epoch(each.tle().getDate())))
            .toList();
  }

  @Override
  public int size() {
    return orbits.size();
  }

  @Override
  public void fill(int first, Ephemeris into) {
    for (int i = 0; i < into.satellites(); i++) {
      int filled = Sgp4Kernel.fill(orbits.get(first + i), i, into);
      if (filled < into.grid().nodes()) {
        Epoch at = new Epoch(into.grid().node_ns(filled));
        throw new PropagationException(
            names.get(first + i) + " at " + at + ": " + into.sgp4.failure.reason);
      }
    }
  }
}
