package space.skyrack.budget;

import java.util.Locale;

/**
 * The stages of the delivered-compute waterfall, in order: the same in plans, in runs and on the
 * ground.
 */
public enum Stage {
  /** Powered accelerators x time. */
  INSTALLED,
  /** Left after eclipse policy, array and battery. */
  POWER,
  /** Left after throttling by temperature. */
  THERMAL,
  /** Left after waiting for data. */
  NETWORK,
  /** Left after upsets and what they cost in repeated work. */
  RADIATION,
  /** Left after accelerators that failed for good, spares used. */
  HARDWARE,
  /** Left after what nobody asked for or no job fitted. */
  SCHEDULING,
  /** What reaches customers. */
  DELIVERED;

  /** Name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
