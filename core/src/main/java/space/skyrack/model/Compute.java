package space.skyrack.model;

import java.util.List;
import space.skyrack.unit.Require;

/**
 * The computing payload.
 *
 * @param count accelerators that are powered
 * @param spares accelerators carried in addition, powered off
 * @param idle_W power of one accelerator with no work
 * @param max_W power of one accelerator at full work
 * @param hostOverhead_fraction host, memory, network and conversion power over accelerator power
 * @param accelerator_kg mass of one accelerator with its share of host and board
 * @param failure_fraction_per_yr accelerators lost for good a year; zero where nobody says
 * @param utilisation daily profile of requested load, until jobs decide it
 */
public record Compute(
    String accelerator,
    int count,
    int spares,
    double idle_W,
    double max_W,
    double hostOverhead_fraction,
    double accelerator_kg,
    double failure_fraction_per_yr,
    List<UtilisationStep> utilisation) {
  public Compute {
    Require.atLeast("count", count, 0);
    Require.atLeast("spares", spares, 0);
    Require.notNegative("idle power", idle_W, "W");
    if (max_W < idle_W) {
      throw new IllegalArgumentException(
          "max power is " + max_W + " W but must not be below the idle power of " + idle_W + " W");
    }
    Require.notNegative("host_overhead", hostOverhead_fraction, "");
    Require.notNegative("failure_rate", failure_fraction_per_yr, "/yr");
    utilisation = List.copyOf(utilisation);
    if (utilisation.isEmpty() || utilisation.getFirst().timeOfDay_s() != 0) {
      throw new IllegalArgumentException("utilisation must start at 00:00");
    }
  }

  /** Power of the whole payload, host included, when its accelerators work at {@code work}. */
  public double power_W(double work_fraction) {
    return count * (idle_W + work_fraction * (max_W - idle_W)) * (1 + hostOverhead_fraction);
  }

  /**
   * From this UTC time of day on, this share of the accelerators' power range is asked for.
   *
   * @param work_fraction 0 is idle, 1 is full power
   */
  public record UtilisationStep(double timeOfDay_s, double work_fraction) {
    public UtilisationStep {
      if (!(timeOfDay_s >= 0 && timeOfDay_s < 86_400)) {
        throw new IllegalArgumentException("time of day must be between 00:00 and 23:59:59");
      }
      Require.fraction("utilisation", work_fraction);
    }
  }
}
