package space.skyrack.budget;

import space.skyrack.environment.Dose;
import space.skyrack.model.Radiation;

/**
 * Working time that upsets cost: a job that is killed goes back to its checkpoint.
 *
 * <p>Equation: events per year of a host with eight accelerators = dose a year over dose per event,
 * summed over uncorrectable memory errors and functional interrupts of each accelerator and over
 * processor and memory of the host; each stops the host for half a checkpoint interval and the
 * restart. Lost share = 1 - 1 / (1 + events x time).
 *
 * <p>Source: dose per event of arXiv:2511.19468v2, table of the proton test of a TPU Trillium: 44
 * rad per uncorrectable error of the memory stack, 5,000 per functional interrupt, 450 and 400 per
 * host processor and memory. Validity: measured for that chip at 67 MeV; for others a factor of ten
 * either way. Silent corruption does not stop a job and is not in it; latch-up is unpublished.
 */
public final class Upsets {
  private static final int HOST_COUNT = 8;
  private static final double MEMORY_Gy = 44 * Dose.RAD_Gy;
  private static final double INTERRUPT_Gy = 5000 * Dose.RAD_Gy;
  private static final double HOST_PROCESSOR_Gy = 450 * Dose.RAD_Gy;
  private static final double HOST_MEMORY_Gy = 400 * Dose.RAD_Gy;
  private static final double YEAR_s = 365.25 * 86_400;

  private Upsets() {}

  /** Events a year that stop the job of one host. */
  public static double host_per_yr(double dose_Gy_per_yr) {
    double accelerators_per_Gy = HOST_COUNT * (1 / MEMORY_Gy + 1 / INTERRUPT_Gy);
    return dose_Gy_per_yr * (accelerators_per_Gy + 1 / HOST_PROCESSOR_Gy + 1 / HOST_MEMORY_Gy);
  }

  /** Share of working time that is lost. */
  static double lost_fraction(double dose_Gy_per_yr, Radiation.Recovery recovery) {
    double each_s = recovery.checkpointEvery_s() / 2 + recovery.restart_s();
    double lost_ratio = host_per_yr(dose_Gy_per_yr) * each_s / YEAR_s;
    return lost_ratio / (1 + lost_ratio);
  }
}
