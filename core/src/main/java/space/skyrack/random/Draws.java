package space.skyrack.random;

import java.nio.charset.StandardCharsets;

/**
 * The random numbers of one entity, such as an uncertain input, in one component of the program.
 *
 * <p>Draw {@code i} is a pure function of (seed, component, entity, i). Two entities differ by a
 * hash of 64 bits of their names: among a million names the chance that any two meet is below 3e-8.
 */
public final class Draws {
  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Uniform numbers are odd multiples of this, so never 0 and never 1. */
  private static final double HALF_STEP_ratio = 0x1p-53;

  private final long key;
  private final long entity;

  private Draws(long key, long entity) {
    this.key = key;
    this.entity = entity;
  }

  /**
   * @param component who asks, such as {@code samples}
   * @param entity for whom, such as the path of a field
   */
  public static Draws of(long seed, String component, String entity) {
    return new Draws(mixed(seed ^ mixed(hash(component))), hash(entity));
  }

  /** 64 random bits. */
  public long bits(long index) {
    int[] words = {(int) index, (int) (index >>> 32), (int) entity, (int) (entity >>> 32)};
    Philox.block(words, (int) key, (int) (key >>> 32));
    return ((long) words[1] << 32) | (words[0] & 0xFFFF_FFFFL);
  }

  /** Uniform in (0, 1). */
  public double uniform(long index) {
    return ((bits(index) >>> 12) * 2 + 1) * HALF_STEP_ratio;
  }

  /** Uniform among 0 .. bound - 1; the bias is below bound / 2^64. */
  public int below(int bound, long index) {
    return (int) Math.unsignedMultiplyHigh(bits(index), bound);
  }

  /** The numbers 0 .. size - 1 in an order drawn from this entity's stream {@code shuffle}. */
  public int[] permutation(int size, int shuffle) {
    int[] order = new int[size];
    long first = (long) shuffle << 32;
    for (int i = 0; i < size; i++) {
      int other = below(i + 1, first + i);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  /**
   * FNV-1a of 64 bits over UTF-8 (Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/).
   */
  static long hash(String text) {
    long hash = FNV_START;
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * FNV_PRIME;
    }
    return hash;
  }

  /** The finaliser of SplitMix64: neighbouring seeds give unlike keys. */
  private static long mixed(long bits) {
    long z = bits + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
