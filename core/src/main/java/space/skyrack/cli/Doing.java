package space.skyrack.cli;

import org.jspecify.annotations.Nullable;

/** What a long verb is about, for the sentence that says why it ended early. */
interface Doing {
  /** Such as "simulating, at 34 % of its time". */
  String doing();

  String FEWER = "take fewer satellites";

  /** What to ask less of when memory is short. */
  default String smaller() {
    return FEWER;
  }

  /** How to go on with what it left behind; null if it left nothing. */
  default @Nullable String wayOn() {
    return null;
  }
}
