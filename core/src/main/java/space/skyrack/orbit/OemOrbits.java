package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * Motion as an ephemeris file gives it, interpolated as the file declares.
 *
 * <p>Where segments of an object overlap, the later one in the file counts.
 *
 * <p>Limits: nothing outside the useable spans of the file, but for the revolution before the start
 * of a scenario, over which temperatures settle: where the file does not reach there, the satellite
 * flies the J2 orbit that meets its state at the start.
 */
final class OemOrbits implements Propagator {
  private final List<Craft> satellites;
  private final @Nullable Propagator before;
  private final long start_ns;

  /** One object with its segments in file order. */
  private record Craft(String name, List<OemSegment> segments) {
    @Nullable OemSegment find(long tai_ns) {
      for (int s = segments.size() - 1; s >= 0; s--) {
        if (segments.get(s).covers(tai_ns)) {
          return segments.get(s);
        }
      }
      return null;
    }

    PropagationException uncovered(long tai_ns) {
      return new PropagationException(
          "%s at %s: the ephemeris covers %s".formatted(name, new Epoch(tai_ns), spans()));
    }

    String spans() {
      return String.join(" and ", segments.stream().map(OemSegment::span).toList());
    }

    /** The first instant of a span that no segment covers, else its end and one more. */
    long coveredUntil(long from_ns, long to_ns) {
      long reached_ns = from_ns;
      boolean more = true;
      while (more && reached_ns <= to_ns) {
        more = false;
        for (OemSegment segment : segments) {
          if (segment.covers(reached_ns)) {
            reached_ns = segment.to_ns() + 1;
            more = true;
          }
        }
      }
      return reached_ns;
    }
  }

  private OemOrbits(List<Craft> satellites, @Nullable Propagator before, long start_ns) {
    this.satellites = satellites;
    this.before = before;
    this.start_ns = start_ns;
  }

  /** The same with orbits for what lies before the start of a scenario. */
  OemOrbits from(Epoch start) {
    List<MeanElements> elements = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      elements.add(OsculatingElements.mean(State.of(this, i, start)));
    }
    return new OemOrbits(satellites, new J2Propagator(elements), start.tai_ns());
  }

  static OemOrbits of(List<OemSegment> segments) {
    List<Craft> crafts = new ArrayList<>();
    List<OemSegment> firsts = new ArrayList<>();
    for (OemSegment segment : segments) {
      if (firsts.stream().noneMatch(segment::sameObject)) {
        firsts.add(segment);
      }
    }
    Map<String, Integer> seen = new TreeMap<>();
    firsts.forEach(segment -> seen.merge(segment.name(), 1, Integer::sum));
    for (OemSegment first : firsts) {
      boolean alone = seen.getOrDefault(first.name(), 1) == 1;
      String name = alone ? first.name() : first.name() + " [" + first.id() + "]";
      crafts.add(new Craft(name, segments.stream().filter(first::sameObject).toList()));
    }
    return new OemOrbits(List.copyOf(crafts), null, 0);
  }

  /** What of the span the file does not cover, one sentence for each satellite. */
  List<String> gaps(Epoch start, Epoch end) {
    List<String> gaps = new ArrayList<>();
    for (Craft craft : satellites) {
      long reached_ns = craft.coveredUntil(start.tai_ns(), end.tai_ns());
      if (reached_ns <= end.tai_ns()) {
        gaps.add(
            "%s is known for %s, but the scenario wants %s to %s"
                .formatted(craft.name, craft.spans(), start, end));
      }
    }
    return gaps;
  }

  String name(int satellite) {
    return satellites.get(satellite).name;
  }

  /** Greatest of all segments; see {@link OemSegment#thinnedError_m}. */
  double thinnedError_m() {
    double worst_m = 0;
    for (Craft craft : satellites) {
      for (OemSegment segment : craft.segments) {
        worst_m = Math.max(worst_m, segment.thinnedError_m());
      }
    }
    return worst_m;
  }

  @Override
  public int size() {
    return satellites.size();
  }

  @Override
  public void fill(int first, Ephemeris into) {
    Grid grid = into.grid();
    double[] state = new double[6];
    for (int i = 0; i < into.satellites(); i++) {
      for (int k = 0; k < grid.nodes(); k++) {
        at(first + i, grid.node_ns(k), state);
        int at = into.row(i) + k;
        into.x_m[at] = state[0];
        into.y_m[at] = state[1];
        into.z_m[at] = state[2];
        into.vx_m_per_s[at] = state[3];
        into.vy_m_per_s[at] = state[4];
        into.vz_m_per_s[at] = state[5];
      }
    }
  }

  private void at(int satellite, long tai_ns, double[] state) {
    Craft craft = satellites.get(satellite);
    OemSegment segment = craft.find(tai_ns);
    Propagator leadIn = before;
    if (segment != null) {
      segment.interpolation().at(segment.states(), tai_ns, state);
    } else if (leadIn != null && tai_ns < start_ns) {
      State flown = State.of(leadIn, satellite, new Epoch(tai_ns));
      state[0] = flown.x_m();
      state[1] = flown.y_m();
      state[2] = flown.z_m();
      state[3] = flown.vx_m_per_s();
      state[4] = flown.vy_m_per_s();
      state[5] = flown.vz_m_per_s();
    } else {
      throw craft.uncovered(tai_ns);
    }
  }
}
