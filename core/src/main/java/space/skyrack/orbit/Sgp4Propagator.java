package space.skyrack.orbit;

import java.util.List;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Propagation;
import space.skyrack.time.Epoch;

/** SGP4, and SDP4 for periods of 225 minutes and more, by {@link Sgp4Kernel}. */
public final class Sgp4Propagator implements Propagator {
  /** The theory is exact to its publication; what ages is the element set. */
  public static final Envelope VALIDITY =
      Envelope.of(
          "orbit.sgp4",
          "SGP4 and SDP4",
          constellation -> constellation.propagation() == Propagation.SGP4,
          List.of(Domain.MOTION, Domain.LIGHT),
          Range.of(
              Measure.HORIZON,
              0,
              7 * 86_400.0,
              "Sgp4VerificationTest: 667 published states. The age is our choice: elements of 30 days"
                  + " were off by 25 km (Iridium) to 3,200 km (Starlink, which thrusts) in the median"
                  + " (CatalogueDriftCases); younger ones were not measured"));

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
