package space.skyrack.orbit;

import java.util.List;
import java.util.function.IntFunction;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Propagation;

/** Own bulk propagator: mean elements, secular J2 rates, first-order short-period terms. */
public final class J2Propagator implements Propagator {
  /** Where {@code J2AccuracyTest} holds it against numerical integration. */
  public static final Envelope VALIDITY =
      Envelope.of(
          "orbit.j2",
          "J2 mean elements with short periods",
          constellation -> constellation.propagation() == Propagation.J2,
          List.of(Domain.MOTION, Domain.LIGHT),
          Range.of(
              Measure.ALTITUDE,
              400e3,
              1_400e3,
              "J2AccuracyTest: Orekit, J2 to J6, at 400, 550, 650, 1,200 and 1,400 km"),
          Range.of(
              Measure.ECCENTRICITY,
              0,
              0.01,
              "J2AccuracyTest.firstOrderTheory: within 0.5 km over one orbit"),
          Range.of(
              Measure.HORIZON,
              0,
              7 * 86_400.0,
              "J2AccuracyTest.errorByHorizon: within 15 km after seven days"));

  private final int size;
  private final IntFunction<J2Kernel.Orbit> orbits;

  public J2Propagator(List<MeanElements> elements) {
    List<J2Kernel.Orbit> all = elements.stream().map(J2Kernel.Orbit::of).toList();
    size = all.size();
    orbits = all::get;
  }

  J2Propagator(Rings rings) {
    size = rings.size();
    orbits = rings::orbit;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void fill(int first, Ephemeris into) {
    J2Kernel.fill(orbits, first, into);
  }
}
