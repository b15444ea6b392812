package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Constellation;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.BlockState;
import space.skyrack.satellite.Platform;
import space.skyrack.simulation.Groups;
import space.skyrack.simulation.Samples;
import space.skyrack.simulation.Samples.Field;
import space.skyrack.time.Epoch;

/**
 * Says of every row of the tables which models are outside their range there.
 *
 * <p>A mark is a set of models, one bit each in the order of {@link Models#ALL}: what the orbit,
 * the design and the scenario leave holds for all rows of a satellite, what the sampled state
 * leaves for its row alone. The instants first and last seen outside travel with the checkpoint.
 */
final class Watch {
  private static final List<Measure> SAMPLED =
      List.of(
          Measure.DEPTH,
          Measure.CHARGE_RATE,
          Measure.DISCHARGE_RATE,
          Measure.LOOP,
          Measure.RADIATOR,
          Measure.ARRAY);

  /** Sunlight below this share counts as shade, in which an array makes no steady power. */
  private static final double SHADED_fraction = 0.999;

  private static final double HOUR_s = 3600;

  private final Fleet fleet;
  private final List<Platform> platforms;
  private final List<Bound> bounds = new ArrayList<>();
  private final int[][] boundsOf;
  private final long[] satelliteMarks;
  private final long[] groupMarks;

  /** Marks that any sampled row of a satellite bore. */
  private final long[] seenMarks;

  private final int[] constellationOfGroup;
  private final double[] value = new double[SAMPLED.size()];

  /** Least and greatest sampled value by constellation and measure. */
  private final double[] low_value;

  private final double[] high_value;

  /** First and last sample outside each bound; {@code Long.MIN_VALUE} for never. */
  private final long[] since_ns;

  private final long[] until_ns;
  private final TreeMap<Long, String> labels = new TreeMap<>();

  /** One range of a sampled measure for one constellation. */
  private record Bound(int constellation, Envelope model, Range range, int measure, long mark) {
    /** Whether a value lies outside; NaN, where nothing was seen, does not. */
    boolean excludes(double value) {
      return value < range.low_value() || value > range.high_value();
    }
  }

  Watch(
      Scenario scenario,
      Fleet fleet,
      Groups groups,
      List<ConstellationPlan> plans,
      List<Platform> platforms) {
    this.fleet = fleet;
    this.platforms = platforms;
    boundsOf = new int[plans.size()][];
    for (int c = 0; c < plans.size(); c++) {
      int from = bounds.size();
      addBounds(c, scenario.constellations().get(c));
      boundsOf[c] = java.util.stream.IntStream.range(from, bounds.size()).toArray();
    }
    satelliteMarks = new long[fleet.size()];
    seenMarks = new long[fleet.size()];
    groupMarks = new long[groups.count()];
    constellationOfGroup = new int[groups.count()];
    List<Reach> uses = plans.stream().map(plan -> Reaches.ofUse(scenario, plan)).toList();
    for (int c = 0; c < plans.size(); c++) {
      long common = marks(scenario.constellations().get(c), uses.get(c));
      for (int i = 0; i < fleet.size(c); i++) {
        int satellite = fleet.first(c) + i;
        if (i > 0 && Reaches.isAlike(fleet, satellite - 1, satellite)) {
          satelliteMarks[satellite] = satelliteMarks[satellite - 1];
        } else {
          Reach own = Reaches.ofSatellite(scenario, fleet, satellite);
          satelliteMarks[satellite] = common | marks(scenario.constellations().get(c), own);
        }
        groupMarks[groups.of(satellite)] |= satelliteMarks[satellite];
        constellationOfGroup[groups.of(satellite)] = c;
      }
    }
    low_value = new double[plans.size() * SAMPLED.size()];
    high_value = new double[low_value.length];
    since_ns = new long[bounds.size()];
    until_ns = new long[bounds.size()];
    Arrays.fill(low_value, Double.NaN);
    Arrays.fill(high_value, Double.NaN);
    Arrays.fill(since_ns, Long.MIN_VALUE);
    Arrays.fill(until_ns, Long.MIN_VALUE);
  }

  private void addBounds(int c, Constellation constellation) {
    for (int m = 0; m < Models.ALL.size(); m++) {
      Envelope model = Models.ALL.get(m);
      for (Range range : model.used().test(constellation) ? model.ranges() : List.<Range>of()) {
        int measure = range.measure() == null ? -1 : SAMPLED.indexOf(range.measure());
        if (measure >= 0) {
          bounds.add(new Bound(c, model, range, measure, 1L << m));
        }
      }
    }
  }

  /** Models that a constellation leaves at what is reached. */
  static long marks(Constellation constellation, Reach reach) {
    long marks = 0;
    for (int m = 0; m < Models.ALL.size(); m++) {
      Envelope model = Models.ALL.get(m);
      for (Range range : model.ranges()) {
        Reach.Span span = model.used().test(constellation) ? reach.of(range, constellation) : null;
        if (span != null && !span.isWithin(range)) {
          marks |= 1L << m;
        }
      }
    }
    return marks;
  }

  /** Marks of a satellite's row in full tables. */
  long ofSatellite(int satellite, Samples window, int sample, int column) {
    int c = fleet.constellation(satellite);
    long now = seen(c, window, sample, column);
    seenMarks[satellite] |= now;
    return satelliteMarks[satellite] | now;
  }

  /** Marks of a plane's row: those of all its satellites together. */
  long ofGroup(int group, Samples window, int sample, int column) {
    return groupMarks[group] | seen(constellationOfGroup[group], window, sample, column);
  }

  /** Marks that hold for a satellite all the time. */
  long always(int satellite) {
    return satelliteMarks[satellite];
  }

  /** Marks of a satellite over a whole run. */
  long overall(int satellite, BlockState state, int i) {
    long marks = satelliteMarks[satellite] | seenMarks[satellite];
    for (int b : boundsOf[fleet.constellation(satellite)]) {
      Bound bound = bounds.get(b);
      boolean outside =
          switch (SAMPLED.get(bound.measure)) {
            case DEPTH -> bound.excludes(1 - state.minCharge_fraction[i]);
            case LOOP -> bound.excludes(state.minLoop_K[i]) || bound.excludes(state.maxLoop_K[i]);
            case RADIATOR ->
                bound.excludes(state.minRadiator_K[i]) || bound.excludes(state.maxRadiator_K[i]);
            default -> false;
          };
      marks |= outside ? bound.mark : 0;
    }
    return marks;
  }

  private long seen(int c, Samples window, int sample, int column) {
    double capacity_J = platforms.get(c).battery().capacity_J();
    double into_per_h = window.value(Field.BATTERY_W, sample, column) * HOUR_s / capacity_J;
    value[0] = 1 - window.value(Field.SOC_fraction, sample, column);
    value[1] = Math.max(0, into_per_h);
    value[2] = Math.max(0, -into_per_h);
    value[3] = window.value(Field.LOOP_K, sample, column);
    value[4] = window.value(Field.RADIATOR_K, sample, column);
    boolean lit = window.value(Field.SUNLIT_fraction, sample, column) >= SHADED_fraction;
    value[5] = lit ? window.value(Field.ARRAY_K, sample, column) : Double.NaN;
    for (int m = 0; m < value.length; m++) {
      int at = c * value.length + m;
      if (!Double.isNaN(value[m])) {
        low_value[at] = low_value[at] <= value[m] ? low_value[at] : value[m];
        high_value[at] = high_value[at] >= value[m] ? high_value[at] : value[m];
      }
    }
    long marks = 0;
    for (int b : boundsOf[c]) {
      Bound bound = bounds.get(b);
      double now = value[bound.measure];
      if (bound.excludes(now)) {
        marks |= bound.mark;
        long epoch_ns = window.epoch_ns(sample);
        since_ns[b] = since_ns[b] == Long.MIN_VALUE ? epoch_ns : Math.min(since_ns[b], epoch_ns);
        until_ns[b] = Math.max(until_ns[b], epoch_ns);
      }
    }
    return marks;
  }

  /** The models of a mark that bear on these parts of the results; null if there is none. */
  @Nullable String label(long marks, long of) {
    long left = marks & of;
    return left == 0 ? null : labels.computeIfAbsent(left, Watch::names);
  }

  private static String names(long marks) {
    List<String> ids = new ArrayList<>();
    for (int m = 0; m < Models.ALL.size(); m++) {
      if ((marks >> m & 1) == 1) {
        ids.add(Models.ALL.get(m).id());
      }
    }
    return String.join(" ", ids);
  }

  /** The models that bear on any of these parts. */
  static long of(Domain... domains) {
    long marks = 0;
    for (int m = 0; m < Models.ALL.size(); m++) {
      if (Models.ALL.get(m).domains().stream().anyMatch(List.of(domains)::contains)) {
        marks |= 1L << m;
      }
    }
    return marks;
  }

  /** What samples saw of a constellation. */
  Reach reach(int constellation) {
    Reach reach = new Reach();
    for (int m = 0; m < SAMPLED.size(); m++) {
      int at = constellation * SAMPLED.size() + m;
      reach.add(SAMPLED.get(m), low_value[at]).add(SAMPLED.get(m), high_value[at]);
    }
    return reach;
  }

  /** First and last sample outside, in UTC. */
  Validity.Seen times(int constellation, Envelope model, Range range) {
    for (int b : boundsOf[constellation]) {
      Bound bound = bounds.get(b);
      if (bound.model.equals(model) && bound.range.equals(range) && since_ns[b] > Long.MIN_VALUE) {
        return new Validity.Seen(
            new Epoch(since_ns[b]).toUtcString(), new Epoch(until_ns[b]).toUtcString());
      }
    }
    return Validity.Seen.NEVER;
  }

  /** All that the samples so far have left here, for a checkpoint. */
  long[] state() {
    int own = 2 * (low_value.length + since_ns.length);
    long[] state = new long[own + seenMarks.length];
    System.arraycopy(seenMarks, 0, state, own, seenMarks.length);
    for (int at = 0; at < low_value.length; at++) {
      state[2 * at] = Double.doubleToRawLongBits(low_value[at]);
      state[2 * at + 1] = Double.doubleToRawLongBits(high_value[at]);
    }
    for (int b = 0; b < since_ns.length; b++) {
      state[2 * (low_value.length + b)] = since_ns[b];
      state[2 * (low_value.length + b) + 1] = until_ns[b];
    }
    return state;
  }

  /** Goes on from a checkpoint's {@link #state}, which begins at {@code from}. */
  void restore(long[] state, int from) {
    for (int at = 0; at < low_value.length; at++) {
      low_value[at] = Double.longBitsToDouble(state[from + 2 * at]);
      high_value[at] = Double.longBitsToDouble(state[from + 2 * at + 1]);
    }
    for (int b = 0; b < since_ns.length; b++) {
      since_ns[b] = state[from + 2 * (low_value.length + b)];
      until_ns[b] = state[from + 2 * (low_value.length + b) + 1];
    }
    int own = 2 * (low_value.length + since_ns.length);
    System.arraycopy(state, from + own, seenMarks, 0, seenMarks.length);
  }
}
