package space.skyrack.satellite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Limits met by the satellites of a block, in the order in which the kernel met them. */
public final class LimitEvents {
  private static final int BYTES = 2 * Long.BYTES + Integer.BYTES + Byte.BYTES;

  private int count;
  private long[] epoch_ns = new long[16];
  private byte[] kind = new byte[16];
  private int[] satellite = new int[16];
  private double[] reading_value = new double[16];

  public int count() {
    return count;
  }

  /** Time inside the step, nanoseconds TAI. */
  public long epoch_ns(int event) {
    return epoch_ns[event];
  }

  public Limit kind(int event) {
    return Limit.at(kind[event]);
  }

  /** Index in the block. */
  public int satellite(int event) {
    return satellite[event];
  }

  /** In the unit that the {@link Limit} names. */
  public double value(int event) {
    return reading_value[event];
  }

  /** Forgets all events, once they have been handed on. */
  public void clear() {
    count = 0;
  }

  void add(long at_ns, Limit limit, int index, double value) {
    if (count == epoch_ns.length) {
      grow(2 * count);
    }
    epoch_ns[count] = at_ns;
    kind[count] = limit.code();
    satellite[count] = index;
    reading_value[count] = value;
    count++;
  }

  LimitEvents copy() {
    LimitEvents twin = new LimitEvents();
    twin.count = count;
    twin.epoch_ns = epoch_ns.clone();
    twin.kind = kind.clone();
    twin.satellite = satellite.clone();
    twin.reading_value = reading_value.clone();
    return twin;
  }

  /** Bytes that {@link #put} puts now. */
  int bytes() {
    return Integer.BYTES + count * BYTES;
  }

  /** Puts everything at the position of a little-endian buffer. */
  void put(ByteBuffer out) {
    out.putInt(count);
    BlockBytes.put(epoch_ns, count, out);
    BlockBytes.put(reading_value, count, out);
    out.asIntBuffer().put(satellite, 0, count);
    out.position(out.position() + count * Integer.BYTES);
    out.put(kind, 0, count);
  }

  /** Takes over what {@link #put} put. */
  void get(ByteBuffer in) throws IOException {
    int stored = in.getInt();
    if (stored < 0 || stored > in.remaining() / BYTES) {
      throw new IOException("a list of limit events has a length of " + stored);
    }
    if (stored > epoch_ns.length) {
      grow(stored);
    }
    count = 0;
    BlockBytes.get(epoch_ns, stored, in);
    BlockBytes.get(reading_value, stored, in);
    in.asIntBuffer().get(satellite, 0, stored);
    in.position(in.position() + stored * Integer.BYTES);
    in.get(kind, 0, stored);
    for (int event = 0; event < stored; event++) {
      if (kind[event] < 0 || kind[event] >= Limit.COUNT) {
        throw new IOException("no limit has the number " + kind[event]);
      }
    }
    count = stored;
  }

  private void grow(int size) {
    epoch_ns = Arrays.copyOf(epoch_ns, size);
    kind = Arrays.copyOf(kind, size);
    satellite = Arrays.copyOf(satellite, size);
    reading_value = Arrays.copyOf(reading_value, size);
  }
}
