package space.skyrack.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.study.OrbitRounds.Round;

/** One effective array area fitted to the energy that a satellite harvested orbit by orbit. */
public final class PowerCalibration {
  private static final double DAY_s = 86_400;

  final OrbitRounds rounds;
  final OrbitHarvest light;
  final double ltan_rad;

  /** The one fitted number: least absolute deviations, so that odd orbits do not pull. */
  final double area_m2;

  final double[] harvest_Wh;
  final double[] predicted_Wh;

  /** Shares of the measured harvest. */
  final Errors fitted;

  /** The second half of the orbits, from an area fitted to the first. */
  final Errors ahead;

  /** A constant harvest, the median of all. */
  final Errors constant;

  /** Orbits that harvest at least half of what they use, with an area of their own. */
  final Errors balanced;

  /** A constant harvest on the same orbits. */
  final Errors balancedConstant;

  /** What the other orbits use beyond their harvest. */
  final double shortfall_Wh;

  /** The measured harvest one day earlier: what knowing the operations would bring. */
  final Errors dayBefore;

  /**
   * How far predictions lie from measurements.
   *
   * @param medianError_fraction of the measured harvest
   */
  record Errors(int count, double medianError_fraction, double medianError_Wh) {
    static Errors of(double[] predicted_Wh, double[] measured_Wh) {
      double[] off_Wh =
          IntStream.range(0, measured_Wh.length)
              .mapToDouble(i -> Math.abs(predicted_Wh[i] - measured_Wh[i]))
              .toArray();
      double[] off_ratio =
          IntStream.range(0, measured_Wh.length)
              .filter(i -> measured_Wh[i] > 0)
              .mapToDouble(i -> off_Wh[i] / measured_Wh[i])
              .toArray();
      return measured_Wh.length == 0
          ? new Errors(0, 0, 0)
          : new Errors(
              measured_Wh.length, OrbitRounds.median(off_ratio), OrbitRounds.median(off_Wh));
    }
  }

  /** All that came of a request: a calibration, or why there is none. */
  public record Outcome(@Nullable PowerCalibration calibration, List<Diagnostic> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file and fits.
   *
   * @param names of the columns: start and end of an orbit, harvest and use in Wh
   */
  public static Outcome of(Path file, List<String> names, double ltan_rad) {
    List<Diagnostic> problems = new ArrayList<>();
    OrbitRounds.Columns columns =
        new OrbitRounds.Columns(names.get(0), names.get(1), names.get(2), names.get(3));
    OrbitRounds rounds = OrbitRounds.read(file, columns, problems);
    return rounds == null
        ? new Outcome(null, problems)
        : new Outcome(new PowerCalibration(rounds, ltan_rad), problems);
  }

  private PowerCalibration(OrbitRounds rounds, double ltan_rad) {
    this.rounds = rounds;
    this.ltan_rad = ltan_rad;
    light = new OrbitHarvest(rounds, ltan_rad);
    harvest_Wh = rounds.rounds().stream().mapToDouble(Round::harvest_Wh).toArray();
    int count = harvest_Wh.length;
    area_m2 = area_m2(IntStream.range(0, count).toArray());
    predicted_Wh = predict_Wh(area_m2, 0, count);
    fitted = Errors.of(predicted_Wh, harvest_Wh);
    int half = count / 2;
    ahead =
        Errors.of(
            predict_Wh(area_m2(IntStream.range(0, half).toArray()), half, count),
            Arrays.copyOfRange(harvest_Wh, half, count));
    constant = constant(harvest_Wh);
    int[] kept = IntStream.range(0, count).filter(i -> harvest_Wh[i] >= 0.5 * used_Wh(i)).toArray();
    double[] kept_Wh = Arrays.stream(kept).mapToDouble(i -> harvest_Wh[i]).toArray();
    double keptArea_m2 = area_m2(kept);
    balanced =
        Errors.of(
            Arrays.stream(kept)
                .mapToDouble(i -> keptArea_m2 * light.harvest_Wh_per_m2[i])
                .toArray(),
            kept_Wh);
    balancedConstant = constant(kept_Wh);
    shortfall_Wh =
        IntStream.range(0, count)
            .filter(i -> harvest_Wh[i] < 0.5 * used_Wh(i))
            .mapToDouble(i -> used_Wh(i) - harvest_Wh[i])
            .sum();
    dayBefore = dayBefore();
  }

  /** The area whose harvest has the least sum of absolute errors: a weighted median. */
  private double area_m2(int[] orbits) {
    double[] light_Wh_per_m2 = light.harvest_Wh_per_m2;
    List<Integer> order =
        Arrays.stream(orbits)
            .filter(i -> light_Wh_per_m2[i] > 0)
            .boxed()
            .sorted(java.util.Comparator.comparingDouble(i -> harvest_Wh[i] / light_Wh_per_m2[i]))
            .toList();
    double all = order.stream().mapToDouble(i -> light_Wh_per_m2[i]).sum();
    double below = 0;
    for (int i : order) {
      below += light_Wh_per_m2[i];
      if (below >= 0.5 * all) {
        return harvest_Wh[i] / light_Wh_per_m2[i];
      }
    }
    return 0;
  }

  private double[] predict_Wh(double withArea_m2, int from, int to) {
    return IntStream.range(from, to)
        .mapToDouble(i -> withArea_m2 * light.harvest_Wh_per_m2[i])
        .toArray();
  }

  private double used_Wh(int orbit) {
    return rounds.rounds().get(orbit).used_Wh();
  }

  private static Errors constant(double[] measured_Wh) {
    double[] same_Wh = new double[measured_Wh.length];
    if (measured_Wh.length > 0) {
      Arrays.fill(same_Wh, OrbitRounds.median(measured_Wh));
    }
    return Errors.of(same_Wh, measured_Wh);
  }

  private Errors dayBefore() {
    List<Round> all = rounds.rounds();
    double[] before_Wh = new double[all.size()];
    double[] measured_Wh = new double[all.size()];
    int count = 0;
    for (Round round : all) {
      for (Round earlier : all) {
        double off_s = round.start().since_s(earlier.start()) - DAY_s;
        if (Math.abs(off_s) < 0.5 * rounds.period_s()) {
          before_Wh[count] = earlier.harvest_Wh();
          measured_Wh[count++] = round.harvest_Wh();
          break;
        }
      }
    }
    return Errors.of(Arrays.copyOf(before_Wh, count), Arrays.copyOf(measured_Wh, count));
  }

  double harvested_Wh() {
    return Arrays.stream(harvest_Wh).sum();
  }

  double used_Wh() {
    return rounds.rounds().stream().mapToDouble(Round::used_Wh).sum();
  }

  /** Median error as a share of the measured harvest: what one area explains. */
  public double medianError_fraction() {
    return fitted.medianError_fraction();
  }

  /** The same of a constant. */
  public double constantError_fraction() {
    return constant.medianError_fraction();
  }

  public int orbits() {
    return harvest_Wh.length;
  }
}
