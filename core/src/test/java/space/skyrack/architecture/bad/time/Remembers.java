package space.skyrack.architecture.bad.time;

import java.util.concurrent.atomic.AtomicInteger;

/** Keeps state in static fields. */
final class Remembers {
  static int count;
  static final AtomicInteger CALLS = new AtomicInteger();
  static final int[] TABLE = {1};

  private Remembers() {}
}
