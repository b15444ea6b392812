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
 *
 * <p>Shape: the heap holds pairs (epoch, place), so that four children fill 64 bytes; what else an
 * entry has stays at its place while the pair moves, and is looked at on a tie and on leaving.
 */
public final class EventQueue {
  private static final int ARITY = 4;
  private static final int PAIR = 2;
  private static final int REST = 4;

  private int size;
  private long[] heap = new long[PAIR * 16];

  /** Per place: sequence, phase, id and version in one word, and where the next free place is. */
  private long[] rest = new long[REST * 16];

  /** The first free place, or -1 if only those beyond {@link #used} are free. */
  private int free = -1;

  private int used;

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
    return size == 0 ? Long.MAX_VALUE : heap[0];
  }

  /** Posts an entry. */
  public void post(long at_ns, EventPhase when, long order, int subject, int generation) {
    if (PAIR * size == heap.length) {
      reserve(2 * size);
    }
    int place = place(when.ordinal(), order, subject, generation);
    int slot = size++;
    while (slot > 0) {
      int parent = (slot - 1) / ARITY;
      if (!before(at_ns, place, parent)) {
        break;
      }
      move(parent, slot);
      slot = parent;
    }
    heap[PAIR * slot] = at_ns;
    heap[PAIR * slot + 1] = place;
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
    int place = (int) heap[1];
    Entry first = entry(heap[0], place);
    rest[REST * place + 3] = free;
    free = place;
    size--;
    if (size > 0) {
      sink(heap[PAIR * size], (int) heap[PAIR * size + 1]);
    }
    return first;
  }

  void copyFrom(EventQueue other) {
    size = other.size;
    heap = other.heap.clone();
    rest = other.rest.clone();
    free = other.free;
    used = other.used;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int slot = 0; slot < size; slot++) {
      Entry entry = entry(heap[PAIR * slot], (int) heap[PAIR * slot + 1]);
      out.writeLong(entry.epoch_ns);
      out.writeInt(entry.phase.ordinal());
      out.writeLong(entry.sequence);
      out.writeInt(entry.id);
      out.writeInt(entry.version);
    }
  }

  void read(DataInput in) throws IOException {
    size = in.readInt();
    free = -1;
    used = 0;
    reserve(Math.max(16, size));
    for (int slot = 0; slot < size; slot++) {
      heap[PAIR * slot] = in.readLong();
      heap[PAIR * slot + 1] = place(in.readInt(), in.readLong(), in.readInt(), in.readInt());
    }
  }

  private Entry entry(long at_ns, int place) {
    long subject = rest[REST * place + 2];
    return new Entry(
        at_ns,
        EventPhase.at((int) rest[REST * place + 1]),
        rest[REST * place],
        (int) (subject >> 32),
        (int) subject);
  }

  private int place(int when, long order, int subject, int generation) {
    int place = free;
    if (place >= 0) {
      free = (int) rest[REST * place + 3];
    } else {
      place = used++;
    }
    rest[REST * place] = order;
    rest[REST * place + 1] = when;
    rest[REST * place + 2] = ((long) subject << 32) | (generation & 0xffff_ffffL);
    return place;
  }

  private void sink(long at_ns, int place) {
    int slot = 0;
    while (true) {
      int child = ARITY * slot + 1;
      int least;
      if (child + 3 < size) {
        // Two semifinals and a final: the two do not wait for each other.
        least = least(least(child, child + 1), least(child + 2, child + 3));
      } else if (child < size) {
        least = child;
        for (int other = child + 1; other < size; other++) {
          least = least(least, other);
        }
      } else {
        break;
      }
      if (before(at_ns, place, least)) {
        break;
      }
      move(least, slot);
      slot = least;
    }
    heap[PAIR * slot] = at_ns;
    heap[PAIR * slot + 1] = place;
  }

  private int least(int one, int other) {
    long one_ns = heap[PAIR * one];
    long other_ns = heap[PAIR * other];
    if (one_ns == other_ns) {
      return precedes((int) heap[PAIR * one + 1], (int) heap[PAIR * other + 1]) ? one : other;
    }
    return one_ns < other_ns ? one : other;
  }

  private boolean before(long at_ns, int place, int slot) {
    long slot_ns = heap[PAIR * slot];
    return at_ns != slot_ns ? at_ns < slot_ns : precedes(place, (int) heap[PAIR * slot + 1]);
  }

  /** Of two entries of one epoch. */
  private boolean precedes(int one, int other) {
    long onePhase = rest[REST * one + 1];
    long otherPhase = rest[REST * other + 1];
    return onePhase != otherPhase ? onePhase < otherPhase : rest[REST * one] < rest[REST * other];
  }

  private void move(int from, int to) {
    heap[PAIR * to] = heap[PAIR * from];
    heap[PAIR * to + 1] = heap[PAIR * from + 1];
  }

  private void reserve(int capacity) {
    heap = Arrays.copyOf(heap, PAIR * capacity);
    rest = Arrays.copyOf(rest, REST * capacity);
  }
}
