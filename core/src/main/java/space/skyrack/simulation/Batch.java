package space.skyrack.simulation;

import java.util.Arrays;

/**
 * Neighbouring blocks that one worker takes together: what is claimed at once, and what sums are
 * made over before they are added in order.
 *
 * <p>How a fleet is cut into batches depends on the fleet only, so sums do not depend on threads.
 *
 * @param firstBlock index of the first block
 * @param blocks in order
 * @param groups distinct groups of their satellites, ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Batch(int firstBlock, Block[] blocks, int[] groups) {
  /** Enough batches to keep any number of cores busy. */
  private static final int BATCHES = 64;

  /** Blocks in a batch at most: what its samples hold stays small. */
  private static final int MOST_BLOCKS = 64;

  /** Cuts a fleet's blocks into batches. */
  static Batch[] of(Block[] all) {
    int size = Math.clamp(all.length / BATCHES, 1, MOST_BLOCKS);
    Batch[] batches = new Batch[(all.length + size - 1) / size];
    for (int b = 0; b < batches.length; b++) {
      int first = b * size;
      Block[] own = Arrays.copyOfRange(all, first, Math.min(all.length, first + size));
      int[] groups =
          Arrays.stream(own)
              .flatMapToInt(each -> Arrays.stream(each.group))
              .sorted()
              .distinct()
              .toArray();
      batches[b] = new Batch(first, own, groups);
    }
    return batches;
  }

  /** Which of {@link #groups} this group is. */
  int place(int group) {
    return Arrays.binarySearch(groups, group);
  }
}
