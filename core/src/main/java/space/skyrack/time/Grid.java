package space.skyrack.time;

/**
 * Equally spaced instants; node k lies at {@code start_ns + k step_ns}.
 *
 * @param start_ns first node, nanoseconds TAI since {@link Epoch}'s origin
 * @param nodes number of nodes, one more than the number of steps between them
 */
public record Grid(long start_ns, long step_ns, int nodes) {
  public Grid {
    if (step_ns <= 0 || nodes < 2) {
      throw new IllegalArgumentException(
          "a grid needs a step above zero and two nodes; it has " + step_ns + " ns and " + nodes);
    }
  }

  public long node_ns(int node) {
    return start_ns + node * step_ns;
  }

  public long end_ns() {
    return node_ns(nodes - 1);
  }

  /** Steps between nodes. */
  public int steps() {
    return nodes - 1;
  }
}
