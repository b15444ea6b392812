package space.skyrack.simulation;

import space.skyrack.environment.Exposure.Phase;

/** A phase of illumination that a satellite has left; in order of their ends, then of satellite. */
record Passed(int satellite, Phase phase, long start_ns, long end_ns)
    implements Comparable<Passed> {
  @Override
  public int compareTo(Passed other) {
    int byTime = Long.compare(end_ns, other.end_ns);
    return byTime != 0 ? byTime : Integer.compare(satellite, other.satellite);
  }
}
