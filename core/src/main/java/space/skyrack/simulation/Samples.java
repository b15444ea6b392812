package space.skyrack.simulation;

import java.util.Arrays;

/**
 * What was seen at the sampling instants of one window.
 *
 * <p>Shape: {@code value[field][sample * width + column]}. In full detail there is one column per
 * satellite. Otherwise there are two per group: its mean at {@code 2 group} and its worst satellite
 * at {@code 2 group + 1}, where worst means the lowest state of charge for the fields of power and
 * the hottest chip for those of heat; {@link #worstCharge} and {@link #worstChip} name the
 * satellites.
 */
public final class Samples {
  /** What is sampled; powers and shares are means over the last step, the rest is the instant. */
  public enum Field {
    SUNLIT_fraction,
    ARRAY_W,
    LOAD_W,
    COMPUTE_W,
    BATTERY_W,
    SOC_fraction,
    WORK_fraction,
    LEVEL,
    CHIP_K,
    LOOP_K,
    RADIATOR_K,
    ARRAY_K,
    HEAT_W,
    EMITTED_W,
    HEATER_fraction;

    /** Fields before this one belong to power, the others to heat. */
    public static final Field FIRST_OF_HEAT = CHIP_K;

    public boolean isHeat() {
      return compareTo(FIRST_OF_HEAT) >= 0;
    }
  }

  static final int FIELDS = Field.values().length;

  private final boolean full;
  private final int width;
  private final long[] epoch_ns;
  private final double[][] sampled_value;
  private final int[] worstCharge;
  private final int[] worstChip;

  Samples(boolean full, int satellites, int groups, long[] epoch_ns) {
    this.full = full;
    this.epoch_ns = epoch_ns;
    width = full ? satellites : 2 * groups;
    sampled_value = new double[FIELDS][Math.multiplyExact(width, epoch_ns.length)];
    int named = full ? 0 : groups * epoch_ns.length;
    worstCharge = new int[named];
    worstChip = new int[named];
    Arrays.fill(worstCharge, -1);
    Arrays.fill(worstChip, -1);
  }

  public boolean isFull() {
    return full;
  }

  public int count() {
    return epoch_ns.length;
  }

  public int groups() {
    return full ? 0 : width / 2;
  }

  public int satellites() {
    return full ? width : 0;
  }

  public long epoch_ns(int sample) {
    return epoch_ns[sample];
  }

  public double value(Field field, int sample, int column) {
    return sampled_value[field.ordinal()][sample * width + column];
  }

  /** Satellite of the lowest state of charge in a group. */
  public int worstCharge(int sample, int group) {
    return worstCharge[sample * groups() + group];
  }

  /** Satellite of the hottest chip in a group. */
  public int worstChip(int sample, int group) {
    return worstChip[sample * groups() + group];
  }

  /** Sets the columns of neighbouring satellites. */
  void putBlock(int sample, int first, int count, double[][] fields_value) {
    for (int f = 0; f < FIELDS; f++) {
      System.arraycopy(fields_value[f], 0, sampled_value[f], sample * width + first, count);
    }
  }

  /**
   * Adds one batch's part of a group; called in order of batches, so that sums are reproducible.
   */
  void addToGroup(int sample, int group, GroupSums part, int slot) {
    int mean = sample * width + 2 * group;
    int worst = mean + 1;
    int named = sample * groups() + group;
    int charge = Field.SOC_fraction.ordinal();
    int chip = Field.CHIP_K.ordinal();
    boolean lower =
        worstCharge[named] < 0 || part.charge_value[charge][slot] < sampled_value[charge][worst];
    boolean hotter =
        worstChip[named] < 0 || part.chip_value[chip][slot] > sampled_value[chip][worst];
    for (int f = 0; f < FIELDS; f++) {
      sampled_value[f][mean] += part.sum_value[f][slot];
      boolean heat = f >= Field.FIRST_OF_HEAT.ordinal();
      if (heat ? hotter : lower) {
        sampled_value[f][worst] = heat ? part.chip_value[f][slot] : part.charge_value[f][slot];
      }
    }
    if (lower) {
      worstCharge[named] = part.worstCharge[slot];
    }
    if (hotter) {
      worstChip[named] = part.worstChip[slot];
    }
  }

  /** Turns sums into means once every block has been added. */
  void meanOfGroup(int group, int members) {
    for (int sample = 0; sample < epoch_ns.length; sample++) {
      for (double[] field_value : sampled_value) {
        field_value[sample * width + 2 * group] /= members;
      }
    }
  }
}
