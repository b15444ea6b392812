package space.skyrack.simulation;

import java.util.Arrays;
import space.skyrack.simulation.Samples.Field;

/**
 * Sums and worst satellites of the groups of one batch at the sampling instants of a span.
 *
 * <p>Shape: {@code value[field][slot]} with slot {@code sample * groups + place}.
 */
final class GroupSums {
  private final int groups;
  final double[][] sum_value;
  final double[][] charge_value;
  final double[][] chip_value;
  final int[] worstCharge;
  final int[] worstChip;

  GroupSums(int groups, int samples) {
    this.groups = groups;
    int slots = groups * samples;
    sum_value = new double[Samples.FIELDS][slots];
    charge_value = new double[Samples.FIELDS][slots];
    chip_value = new double[Samples.FIELDS][slots];
    worstCharge = new int[slots];
    worstChip = new int[slots];
    Arrays.fill(worstCharge, -1);
    Arrays.fill(worstChip, -1);
  }

  int slot(int sample, int place) {
    return sample * groups + place;
  }

  /** Adds members {@code from} to {@code to} of a block, all of one group. */
  void add(int slot, SampleColumns columns, int firstSatellite, int from, int to) {
    double[][] values = columns.sampled_value;
    for (int f = 0; f < Samples.FIELDS; f++) {
      sum_value[f][slot] += sum(values[f], from, to);
    }
    double[] charge = values[Field.SOC_fraction.ordinal()];
    double[] chip = values[Field.CHIP_K.ordinal()];
    int lowest = from;
    int hottest = from;
    for (int i = from + 1; i < to; i++) {
      lowest = charge[i] < charge[lowest] ? i : lowest;
      hottest = chip[i] > chip[hottest] ? i : hottest;
    }
    if (worstCharge[slot] < 0
        || charge[lowest] < charge_value[Field.SOC_fraction.ordinal()][slot]) {
      worstCharge[slot] = firstSatellite + lowest;
      keep(values, lowest, charge_value, slot);
    }
    if (worstChip[slot] < 0 || chip[hottest] > chip_value[Field.CHIP_K.ordinal()][slot]) {
      worstChip[slot] = firstSatellite + hottest;
      keep(values, hottest, chip_value, slot);
    }
  }

  private static void keep(double[][] values, int member, double[][] into, int slot) {
    for (int f = 0; f < Samples.FIELDS; f++) {
      into[f][slot] = values[f][member];
    }
  }

  /** In four interleaved parts, so that one addition need not wait for the one before. */
  private static double sum(double[] values, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      a += values[i];
      b += values[i + 1];
      c += values[i + 2];
      d += values[i + 3];
    }
    for (; i < to; i++) {
      a += values[i];
    }
    return (a + b) + (c + d);
  }
}
