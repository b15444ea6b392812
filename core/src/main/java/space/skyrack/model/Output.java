package space.skyrack.model;

/**
 * What a run writes.
 *
 * @param every_ns sampling interval, a whole number of steps
 */
public record Output(Tables tables, long every_ns) {
  public Output {
    if (every_ns <= 0) {
      throw new IllegalArgumentException("output.every must be above zero");
    }
  }

  /** How much goes into the tables. */
  public enum Tables {
    /** Full up to a million rows a table, else sampled. */
    AUTO,
    /** Planes only, no time series of single satellites. */
    SUMMARY,
    /** Per plane its mean and its worst satellite. */
    SAMPLED,
    /** Every satellite at every sample. */
    FULL
  }
}
