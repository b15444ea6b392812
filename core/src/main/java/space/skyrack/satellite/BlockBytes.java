package space.skyrack.satellite;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The raw bits of a {@link BlockState} in a buffer, little-endian, array by array. */
final class BlockBytes {
  /** More than any block comes to. */
  static final int MOST = 1 << 28;

  /** Level, least level and flags. */
  private static final int SMALL = 3;

  private static final int LONGS = 2;

  private BlockBytes() {}

  /** Bytes of a block with {@code rows} arrays of doubles, without its events. */
  static int size(int satellites, int rows) {
    return Integer.BYTES + satellites * ((rows + LONGS) * Double.BYTES + SMALL);
  }

  static void put(BlockState s, ByteBuffer out) {
    ByteOrder before = out.order();
    out.order(ByteOrder.LITTLE_ENDIAN);
    int n = s.satellites;
    out.putInt(n);
    for (double[] row : s.numbers()) {
      put(row, n, out);
    }
    put(s.throttled_ns, n, out);
    put(s.eventHash, n, out);
    for (int i = 0; i < n; i++) {
      out.put((byte) s.level[i]).put((byte) s.leastLevel[i]).put((byte) s.flags(i));
    }
    s.events.put(out);
    out.order(before);
  }

  static void get(BlockState s, ByteBuffer in) throws IOException {
    ByteOrder before = in.order();
    in.order(ByteOrder.LITTLE_ENDIAN);
    try {
      int n = in.getInt();
      if (n != s.satellites) {
        throw new IOException(
            "the state is one of " + n + " satellites; this block has " + s.satellites);
      }
      for (double[] row : s.numbers()) {
        get(row, n, in);
      }
      get(s.throttled_ns, n, in);
      get(s.eventHash, n, in);
      for (int i = 0; i < n; i++) {
        s.level[i] = in.get();
        s.leastLevel[i] = in.get();
        s.setFlags(i, in.get());
      }
      s.events.get(in);
    } catch (BufferUnderflowException e) {
      throw new IOException("the state of a block ends too early", e);
    } finally {
      in.order(before);
    }
  }

  static void put(double[] row, int count, ByteBuffer out) {
    out.asDoubleBuffer().put(row, 0, count);
    out.position(out.position() + count * Double.BYTES);
  }

  static void put(long[] row, int count, ByteBuffer out) {
    out.asLongBuffer().put(row, 0, count);
    out.position(out.position() + count * Long.BYTES);
  }

  static void get(double[] row, int count, ByteBuffer in) {
    in.asDoubleBuffer().get(row, 0, count);
    in.position(in.position() + count * Double.BYTES);
  }

  static void get(long[] row, int count, ByteBuffer in) {
    in.asLongBuffer().get(row, 0, count);
    in.position(in.position() + count * Long.BYTES);
  }
}
