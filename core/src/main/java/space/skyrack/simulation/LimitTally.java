package space.skyrack.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import space.skyrack.satellite.Limit;

/**
 * How often each group of satellites met each limit, when first and last, and how far it went.
 *
 * <p>Shape: one entry per group and {@link Limit} at {@code group * kinds + limit}.
 */
public final class LimitTally {
  private static final int KINDS = Limit.values().length;

  private final long[] events;
  private final int[] satellites;
  private final long[] first_ns;
  private final int[] firstSatellite;
  private final long[] last_ns;
  private final double[] least_value;
  private final double[] most_value;

  LimitTally(int groups) {
    int size = groups * KINDS;
    events = new long[size];
    satellites = new int[size];
    first_ns = new long[size];
    firstSatellite = new int[size];
    last_ns = new long[size];
    least_value = new double[size];
    most_value = new double[size];
    Arrays.fill(first_ns, Long.MAX_VALUE);
    Arrays.fill(last_ns, Long.MIN_VALUE);
    Arrays.fill(least_value, Double.POSITIVE_INFINITY);
    Arrays.fill(most_value, Double.NEGATIVE_INFINITY);
  }

  LimitTally copy() {
    LimitTally twin = new LimitTally(events.length / KINDS);
    for (int group = 0; group < events.length / KINDS; group++) {
      twin.merge(group, this, group);
    }
    return twin;
  }

  /** One event; {@code isFirst} if its satellite meets this limit for the first time. */
  void add(int group, Limit limit, long at_ns, int satellite, double value, boolean isFirst) {
    int slot = slot(group, limit);
    events[slot]++;
    satellites[slot] += isFirst ? 1 : 0;
    earliest(slot, at_ns, satellite);
    last_ns[slot] = Math.max(last_ns[slot], at_ns);
    least_value[slot] = Math.min(least_value[slot], value);
    most_value[slot] = Math.max(most_value[slot], value);
  }

  /** Adds what another tally says of one of its groups. */
  void merge(int group, LimitTally other, int otherGroup) {
    for (int kind = 0; kind < KINDS; kind++) {
      int from = otherGroup * KINDS + kind;
      int to = group * KINDS + kind;
      if (other.events[from] > 0) {
        events[to] += other.events[from];
        satellites[to] += other.satellites[from];
        earliest(to, other.first_ns[from], other.firstSatellite[from]);
        last_ns[to] = Math.max(last_ns[to], other.last_ns[from]);
        least_value[to] = Math.min(least_value[to], other.least_value[from]);
        most_value[to] = Math.max(most_value[to], other.most_value[from]);
      }
    }
  }

  /** The earlier event is the first; of two at once, that of the satellite that comes first. */
  private void earliest(int slot, long at_ns, int satellite) {
    boolean tied = at_ns == first_ns[slot] && satellite < firstSatellite[slot];
    if (tied || at_ns < first_ns[slot]) {
      first_ns[slot] = at_ns;
      firstSatellite[slot] = satellite;
    }
  }

  /** Events of this kind; the other readings mean nothing where there are none. */
  public long events(int group, Limit limit) {
    return events[slot(group, limit)];
  }

  /** Satellites that met the limit at least once. */
  public int satellites(int group, Limit limit) {
    return satellites[slot(group, limit)];
  }

  public long first_ns(int group, Limit limit) {
    return first_ns[slot(group, limit)];
  }

  /** Which satellite met the limit first, counted through the fleet. */
  public int firstSatellite(int group, Limit limit) {
    return firstSatellite[slot(group, limit)];
  }

  public long last_ns(int group, Limit limit) {
    return last_ns[slot(group, limit)];
  }

  public double leastValue(int group, Limit limit) {
    return least_value[slot(group, limit)];
  }

  public double mostValue(int group, Limit limit) {
    return most_value[slot(group, limit)];
  }

  void write(DataOutput out) throws IOException {
    for (int slot = 0; slot < events.length; slot++) {
      out.writeLong(events[slot]);
      out.writeInt(satellites[slot]);
      out.writeLong(first_ns[slot]);
      out.writeInt(firstSatellite[slot]);
      out.writeLong(last_ns[slot]);
      out.writeDouble(least_value[slot]);
      out.writeDouble(most_value[slot]);
    }
  }

  void read(DataInput in) throws IOException {
    for (int slot = 0; slot < events.length; slot++) {
      events[slot] = in.readLong();
      satellites[slot] = in.readInt();
      first_ns[slot] = in.readLong();
      firstSatellite[slot] = in.readInt();
      last_ns[slot] = in.readLong();
      least_value[slot] = in.readDouble();
      most_value[slot] = in.readDouble();
    }
  }

  @SuppressWarnings("EnumOrdinal") // an index of arrays that live as long as the program
  private static int slot(int group, Limit limit) {
    return group * KINDS + limit.ordinal();
  }
}
