package space.skyrack.orbit;

import java.util.List;

/** Own bulk propagator: mean elements, secular J2 rates, first-order short-period terms. */
public final class J2Propagator implements Propagator {
  private final List<J2Kernel.Orbit> orbits;

  public J2Propagator(List<MeanElements> elements) {
    orbits = elements.stream().map(J2Kernel.Orbit::of).toList();
  }

  @Override
  public int size() {
    return orbits.size();
  }

  @Override
  public void fill(int first, Ephemeris into) {
    for (int i = 0; i < into.satellites(); i++) {
      J2Kernel.fill(orbits.get(first + i), i, into);
    }
  }
}
