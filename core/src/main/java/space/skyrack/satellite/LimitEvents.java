package space.skyrack.satellite;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Limits met by the satellites of a block, in the order in which the kernel met them. */
public final class LimitEvents {
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

  void write(DataOutput out) throws IOException {
    out.writeInt(count);
    for (int event = 0; event < count; event++) {
      out.writeLong(epoch_ns[event]);
      out.writeByte(kind[event]);
      out.writeInt(satellite[event]);
      out.writeLong(Double.doubleToRawLongBits(reading_value[event]));
    }
  }

  void read(DataInput in) throws IOException {
    int stored = in.readInt();
    if (stored < 0) {
      throw new IOException("a list of limit events has a length of " + stored);
    }
    count = 0;
    for (int event = 0; event < stored; event++) {
      long at_ns = in.readLong();
      int code = in.readByte();
      if (code < 0 || code >= Limit.COUNT) {
        throw new IOException("no limit has the number " + code);
      }
      add(at_ns, Limit.at(code), in.readInt(), Double.longBitsToDouble(in.readLong()));
    }
  }

  private void grow(int size) {
    epoch_ns = Arrays.copyOf(epoch_ns, size);
    kind = Arrays.copyOf(kind, size);
    satellite = Arrays.copyOf(satellite, size);
    reading_value = Arrays.copyOf(reading_value, size);
  }
}
