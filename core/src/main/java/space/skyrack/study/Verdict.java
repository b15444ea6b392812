package space.skyrack.study;

/** What the numbers make of a claim. */
enum Verdict {
  HOLDS("holds"),
  HOLDS_ONLY_IF("holds only if"),
  DOES_NOT_HOLD("does not hold"),
  CANNOT_BE_KNOWN("cannot be known"),
  NOT_EVALUATED_YET("not evaluated yet");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Of the claim that {@code have} suffices for {@code need}: surely, possibly, never. */
  static Verdict suffices(Bracket have, Bracket need) {
    if (have.low_value() >= need.high_value()) {
      return HOLDS;
    }
    return have.high_value() < need.low_value() ? DOES_NOT_HOLD : HOLDS_ONLY_IF;
  }

  /** Of a claim whose conclusion follows, {@code follows}, from a premise with its own verdict. */
  static Verdict given(Verdict premise, boolean follows) {
    if (!follows) {
      return DOES_NOT_HOLD;
    }
    return premise == HOLDS ? HOLDS : HOLDS_ONLY_IF;
  }
}
