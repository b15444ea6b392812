package space.skyrack.simulation;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * The pending events, one entry per stream: a 4-ary heap of primitives.
 *
 * <p>Total order: epoch, then phase, then sequence. A sequence is a function of (stream, index),
 * never of the moment of insertion, so the order of equal epochs does not depend on how they came
 * here.
 */
public final class EventQueue {
  private static final int ARITY = 4;

  private int size;
  private long[] epoch_ns = new long[16];
  private int[] phase = new int[16];
  private long[] sequence = new long[16];
  private int[] id = new int[16];
  private int[] version = new int[16];

  /** One entry taken from the queue. */
  public record Entry(long epoch_ns, EventPhase phase, long sequence, int id, int version) {}

  /** The sequence of entry {@code index} of stream {@code stream}. */
  public static long sequenceOf(int stream, int index) {
    return ((long) stream << 32) | (index & 0xffff_ffffL);
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public int size() {
    return size;
  }

  /** Epoch of the next event, or {@code Long.MAX_VALUE} if there is none. */
  public long nextEpoch_ns() {
    return size == 0 ? Long.MAX_VALUE : epoch_ns[0];
  }

  /** Posts an entry. */
  public void post(long at_ns, EventPhase when, long order, int subject, int generation) {
    if (size == epoch_ns.length) {
      grow(2 * size);
    }
    int slot = size++;
    while (slot > 0) {
      int parent = (slot - 1) / ARITY;
      if (!before(at_ns, when.ordinal(), order, parent)) {
        break;
      }
      move(parent, slot);
      slot = parent;
    }
    place(slot, at_ns, when.ordinal(), order, subject, generation);
  }

  /**
   * Takes the first entry.
   *
   * @throws IllegalStateException if the queue is empty
   */
  public Entry pop() {
    if (size == 0) {
      throw new IllegalStateException("the event queue is empty");
    }
    Entry first = new Entry(epoch_ns[0], EventPhase.at(phase[0]), sequence[0], id[0], version[0]);
    size--;
    if (size > 0) {
      sink(epoch_ns[size], phase[size], sequence[size], id[size], version[size]);
    }
    return first;
  }

  void copyFrom(EventQueue other) {
    size = other.size;
    epoch_ns = other.epoch_ns.clone();
    phase = other.phase.clone();
    sequence = other.sequence.clone();
    id = other.id.clone();
    version = other.version.clone();
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int slot = 0; slot < size; slot++) {
      out.writeLong(epoch_ns[slot]);
      out.writeInt(phase[slot]);
      out.writeLong(sequence[slot]);
      out.writeInt(id[slot]);
      out.writeInt(version[slot]);
    }
  }

  void read(DataInput in) throws IOException {
    size = in.readInt();
    grow(Math.max(16, size));
    for (int slot = 0; slot < size; slot++) {
      place(slot, in.readLong(), in.readInt(), in.readLong(), in.readInt(), in.readInt());
    }
  }

  private void sink(long at_ns, int when, long order, int subject, int generation) {
    int slot = 0;
    while (true) {
      int child = ARITY * slot + 1;
      if (child >= size) {
        break;
      }
      int least = child;
      for (int other = child + 1; other < Math.min(child + ARITY, size); other++) {
        if (before(epoch_ns[other], phase[other], sequence[other], least)) {
          least = other;
        }
      }
      if (before(at_ns, when, order, least)) {
        break;
      }
      move(least, slot);
      slot = least;
    }
    place(slot, at_ns, when, order, subject, generation);
  }

  private boolean before(long at_ns, int when, long order, int slot) {
    if (at_ns != epoch_ns[slot]) {
      return at_ns < epoch_ns[slot];
    }
    return when != phase[slot] ? when < phase[slot] : order < sequence[slot];
  }

  private void move(int from, int to) {
    place(to, epoch_ns[from], phase[from], sequence[from], id[from], version[from]);
  }

  private void place(int slot, long at_ns, int when, long order, int subject, int generation) {
    epoch_ns[slot] = at_ns;
    phase[slot] = when;
    sequence[slot] = order;
    id[slot] = subject;
    version[slot] = generation;
  }

  private void grow(int capacity) {
    epoch_ns = Arrays.copyOf(epoch_ns, capacity);
    phase = Arrays.copyOf(phase, capacity);
    sequence = Arrays.copyOf(sequence, capacity);
    id = Arrays.copyOf(id, capacity);
    version = Arrays.copyOf(version, capacity);
  }
}
