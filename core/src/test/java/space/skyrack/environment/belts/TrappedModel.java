package space.skyrack.environment.belts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Omnidirectional flux of one of the NASA models AE-8 and AP-8.
 *
 * <p>The file holds, for each energy and each L, the decimal logarithm of the integral flux at the
 * field's least strength and the steps of B/B0 over which it falls by a quarter decade each.
 *
 * <p>Between two L the curves are scaled to a common end: the largest B/B0 of the target is a power
 * law of L between those of the neighbours, and fluxes are interpolated at equal shares of the way
 * to the end, so that contours follow the atmosphere's edge. Between energies the logarithm is
 * linear. The formula for the end is our own and was chosen among several by the SPENVIS maps of
 * the shared data: their agreement with it is a fit, not a blind check. Why plain interpolation
 * fails at low altitude: Daly et al., IEEE Trans. Nucl. Sci. 43 (1996) 403, doi:10.1109/23.490889
 * (abstract read).
 *
 * <p>Source: Sawyer and Vette, AP-8, NSSDC/WDC-A-R and S 76-06 (1976); Vette, AE-8, NSSDC/WDC-A-R
 * and S 91-24 (1991).
 */
public final class TrappedModel {
  /** Field of the models' dipole at one Earth radius. */
  private static final double DIPOLE_gauss = 0.311653;

  private final List<Energy> energies = new ArrayList<>();

  private record Energy(double energy_MeV, List<Shell> shells) {}

  /** One L: B/B0 - 1 at each point, and the decimal logarithm of the flux there. */
  private static final class Shell {
    private final double l_value;
    private final double[] excess_value;
    private final double[] log_value;

    Shell(double l_value, double[] excess_value, double[] log_value) {
      this.l_value = l_value;
      this.excess_value = excess_value;
      this.log_value = log_value;
    }

    double end_value() {
      return excess_value[excess_value.length - 1];
    }

    double log_value(double share_fraction) {
      double x_value = share_fraction * end_value();
      int last = excess_value.length - 1;
      for (int i = 1; i <= last; i++) {
        if (x_value <= excess_value[i]) {
          double width_value = excess_value[i] - excess_value[i - 1];
          double way_value = width_value == 0 ? 0 : (x_value - excess_value[i - 1]) / width_value;
          return log_value[i - 1] + way_value * (log_value[i] - log_value[i - 1]);
        }
      }
      return log_value[last];
    }
  }

  public TrappedModel(Path file) {
    int[] words = words(file);
    double step_value = 1.0 / words[1];
    int at = 8;
    int end = 8 + words[7];
    while (at < end && words[at] > 3 && words[at] < 32_767) {
      int next = at + words[at];
      List<Shell> shells = new ArrayList<>();
      for (int s = at + 2; s < next; s += words[s]) {
        int points = Math.max(1, words[s] - 2);
        double[] excess_value = new double[points];
        double[] log_value = new double[points];
        log_value[0] = words[s + 2] / (double) words[6];
        for (int p = 1; p < points; p++) {
          excess_value[p] = excess_value[p - 1] + words[s + 2 + p] / (double) words[5];
          log_value[p] = log_value[p - 1] - step_value;
        }
        shells.add(new Shell(words[s + 1] / (double) words[4], excess_value, log_value));
      }
      energies.add(new Energy(words[at + 1] / (double) words[3], shells));
      at = next;
    }
  }

  private static int[] words(Path file) {
    List<Integer> words = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String text = line.stripTrailing();
        for (int column = 1; column < text.length(); column += 6) {
          words.add(
              Integer.valueOf(text.substring(column, Math.min(text.length(), column + 6)).strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  public double leastEnergy_MeV() {
    return energies.getFirst().energy_MeV;
  }

  public double greatestEnergy_MeV() {
    return energies.getLast().energy_MeV;
  }

  /** Particles per cm2 and s above an energy, from all directions. */
  public double flux_value(double energy_MeV, double l_value, double field_gauss) {
    double excess_value = Math.max(0, field_gauss / DIPOLE_gauss * l_value * l_value * l_value - 1);
    int above = 1;
    while (above < energies.size() - 1 && energies.get(above).energy_MeV < energy_MeV) {
      above++;
    }
    Energy low = energies.get(above - 1);
    Energy high = energies.get(above);
    double lower_value = log_value(low, l_value, excess_value);
    if (lower_value <= 0) {
      return 0;
    }
    double upper_value = log_value(high, l_value, excess_value);
    double way_value = (energy_MeV - low.energy_MeV) / (high.energy_MeV - low.energy_MeV);
    double log_value = lower_value + way_value * (upper_value - lower_value);
    return log_value > 0 ? StrictMath.pow(10, log_value) : 0;
  }

  private static double log_value(Energy energy, double l_value, double excess_value) {
    List<Shell> shells = energy.shells;
    int above = 0;
    while (above < shells.size() && shells.get(above).l_value <= l_value) {
      above++;
    }
    if (above == 0 || above == shells.size()) {
      return 0;
    }
    Shell inner = shells.get(above - 1);
    Shell outer = shells.get(above);
    if (inner.end_value() == 0 && outer.end_value() == 0) {
      return 0;
    }
    double way_value = (l_value - inner.l_value) / (outer.l_value - inner.l_value);
    double end_value;
    if (inner.end_value() == 0 || outer.end_value() == 0) {
      end_value = (1 - way_value) * inner.end_value() + way_value * outer.end_value();
    } else {
      double power_value =
          StrictMath.log(l_value / inner.l_value) / StrictMath.log(outer.l_value / inner.l_value);
      end_value =
          StrictMath.pow(1 + inner.end_value(), 1 - power_value)
                  * StrictMath.pow(1 + outer.end_value(), power_value)
              - 1;
    }
    double share_fraction = excess_value / end_value;
    if (!(share_fraction <= 1)) {
      return 0;
    }
    return Math.max(
        0,
        (1 - way_value) * inner.log_value(share_fraction)
            + way_value * outer.log_value(share_fraction));
  }
}
