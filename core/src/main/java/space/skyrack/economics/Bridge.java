package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The difference between two cases, split into the assumptions that make it.
 *
 * <p>Equation: one group of assumptions after the other is taken from the second case instead of
 * the first; each step is the difference that this makes. Because a step depends on what changed
 * before it, each also has its least and greatest contribution over all orders, and their mean over
 * all orders (Shapley value). All three are exact: every subset of the changed groups is priced.
 *
 * <p>Source: L. S. Shapley, A Value for n-Person Games (1953), doi:10.1515/9781400881970-018.
 *
 * <p>Limits: at most 16 groups. Hardware that only one case prices is a matter of the boundary; a
 * price that one case gives for several buckets together is compared with the sum of the other's.
 *
 * @param steps in the order of {@link Group}, those that change nothing left out
 */
public record Bridge(CommonCase from, CommonCase to, List<Step> steps) {

  /** Assumptions that change together, in the order in which they do. */
  public enum Group {
    BOUNDARY("boundary: hardware counted"),
    MASS("mass"),
    LAUNCH("launch price"),
    LIGHT("sunlight and ageing of the array"),
    HARDWARE("hardware prices"),
    LIFE("life"),
    OPERATIONS("operations and energy"),
    REPLACEMENT("replacement"),
    ENGINEERING("one-off engineering"),
    FINANCING("financing rate and term"),
    AVAILABILITY("availability"),
    SPARES("spares"),
    REST("ramp, mixed lives, discounting");

    private final String words;

    Group(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One group of assumptions.
   *
   * @param was in the first case, in words
   * @param is in the second
   * @param after_usd_per_kW_yr cost once this and all before it are the second's
   * @param change_usd_per_kW_yr what this step adds
   * @param least_usd_per_kW_yr smallest that it adds in any order
   * @param most_usd_per_kW_yr largest that it adds in any order
   * @param mean_usd_per_kW_yr mean over all orders
   */
  public record Step(
      Group group,
      String was,
      String is,
      double after_usd_per_kW_yr,
      double change_usd_per_kW_yr,
      double least_usd_per_kW_yr,
      double most_usd_per_kW_yr,
      double mean_usd_per_kW_yr) {}

  /** Hardware that both cases can be compared by; NaN where a case does not count it. */
  private record Bundle(Set<Bucket> buckets, double from_usd_per_kW, double to_usd_per_kW) {
    boolean isShared() {
      return !Double.isNaN(from_usd_per_kW) && !Double.isNaN(to_usd_per_kW);
    }
  }

  public static Bridge of(CommonCase from, CommonCase to) {
    List<Bundle> bundles = bundles(from, to);
    Mixture mixture = new Mixture(from, to, bundles);
    List<Group> changed = new ArrayList<>();
    for (Group group : Group.values()) {
      if (mixture.differs(group)) {
        changed.add(group);
      }
    }
    double[] cost_usd_per_kW_yr = new double[1 << changed.size()];
    for (int taken = 0; taken < cost_usd_per_kW_yr.length; taken++) {
      cost_usd_per_kW_yr[taken] = mixture.total_usd_per_kW_yr(spread(taken, changed));
    }
    List<Step> steps = new ArrayList<>();
    for (int at = 0; at < changed.size(); at++) {
      steps.add(step(at, changed, cost_usd_per_kW_yr, mixture));
    }
    return new Bridge(from, to, List.copyOf(steps));
  }

  /** What is between the two totals. */
  public double difference_usd_per_kW_yr() {
    return to.total_usd_per_kW_yr() - from.total_usd_per_kW_yr();
  }

  private static Step step(
      int at, List<Group> changed, double[] cost_usd_per_kW_yr, Mixture mixture) {
    int before = (1 << at) - 1;
    int bit = 1 << at;
    int others = changed.size() - 1;
    double least_usd_per_kW_yr = Double.POSITIVE_INFINITY;
    double most_usd_per_kW_yr = Double.NEGATIVE_INFINITY;
    double mean_usd_per_kW_yr = 0;
    for (int taken = 0; taken < cost_usd_per_kW_yr.length; taken++) {
      if ((taken & bit) == 0) {
        double adds = cost_usd_per_kW_yr[taken | bit] - cost_usd_per_kW_yr[taken];
        least_usd_per_kW_yr = Math.min(least_usd_per_kW_yr, adds);
        most_usd_per_kW_yr = Math.max(most_usd_per_kW_yr, adds);
        mean_usd_per_kW_yr += adds * orders_fraction(Integer.bitCount(taken), others);
      }
    }
    Group group = changed.get(at);
    return new Step(
        group,
        mixture.words(group, false),
        mixture.words(group, true),
        cost_usd_per_kW_yr[before | bit],
        cost_usd_per_kW_yr[before | bit] - cost_usd_per_kW_yr[before],
        least_usd_per_kW_yr,
        most_usd_per_kW_yr,
        mean_usd_per_kW_yr);
  }

  /** Share of all orders in which just one given set of {@code earlier} groups comes before. */
  private static double orders_fraction(int earlier, int others) {
    double ways_count = others + 1;
    for (int i = 0; i < earlier; i++) {
      ways_count = ways_count * (others - i) / (i + 1);
    }
    return 1 / ways_count;
  }

  /** Bits of groups by place in the enum, from bits by place among the changed. */
  private static int spread(int taken, List<Group> changed) {
    int mask = 0;
    for (int at = 0; at < changed.size(); at++) {
      mask |= (taken >> at & 1) << changed.get(at).ordinal();
    }
    return mask;
  }

  /** Joins prices of the two cases until no bucket is in two bundles. */
  private static List<Bundle> bundles(CommonCase from, CommonCase to) {
    List<Set<Bucket>> sets = new ArrayList<>();
    for (CommonCase each : List.of(from, to)) {
      for (CommonCase.Hardware hardware : each.hardware()) {
        Set<Bucket> joined = new TreeSet<>(hardware.buckets());
        sets.removeIf(set -> {
          boolean meets = set.stream().anyMatch(hardware.buckets()::contains);
          if (meets) {
            joined.addAll(set);
          }
          return meets;
        });
        sets.add(joined);
      }
    }
    return sets.stream().map(set -> new Bundle(set, price(from, set), price(to, set))).toList();
  }

  private static double price(CommonCase of, Set<Bucket> set) {
    double sum_usd_per_kW = 0;
    boolean counted = false;
    for (CommonCase.Hardware hardware : of.hardware()) {
      if (set.containsAll(hardware.buckets())) {
        sum_usd_per_kW += hardware.price_usd_per_kW();
        counted = true;
      }
    }
    return counted ? sum_usd_per_kW : Double.NaN;
  }

  /** A case of which some groups are the first's and some the second's. */
  private record Mixture(CommonCase from, CommonCase to, List<Bundle> bundles) {

    boolean differs(Group group) {
      return switch (group) {
        case BOUNDARY -> bundles.stream().anyMatch(bundle -> !bundle.isShared());
        case HARDWARE ->
            bundles.stream()
                .anyMatch(each -> each.isShared() && each.from_usd_per_kW != each.to_usd_per_kW);
        default -> !words(group, from, 11).equals(words(group, to, 11));
      };
    }

    private static boolean takes(int taken, Group group) {
      return (taken >> group.ordinal() & 1) == 1;
    }

    private CommonCase pick(int taken, Group group) {
      return takes(taken, group) ? to : from;
    }

    double total_usd_per_kW_yr(int taken) {
      CommonCase operations = pick(taken, Group.OPERATIONS);
      CommonCase financing = pick(taken, Group.FINANCING);
      return new CommonCase(
              "",
              "",
              hardware(taken),
              pick(taken, Group.MASS).mass_kg_per_kW(),
              pick(taken, Group.LAUNCH).launch_usd_per_kg(),
              pick(taken, Group.LIGHT).oversize_ratio(),
              pick(taken, Group.SPARES).spares_ratio(),
              pick(taken, Group.AVAILABILITY).availability_fraction(),
              operations.operations_fraction_per_yr(),
              operations.operations_usd_per_kW_yr(),
              operations.energy_usd_per_kW_yr(),
              pick(taken, Group.REPLACEMENT).replacement_fraction_per_yr(),
              pick(taken, Group.ENGINEERING).engineering_usd_per_kW(),
              pick(taken, Group.LIFE).life_yr(),
              financing.financing_fraction_per_yr(),
              financing.term_ratio(),
              pick(taken, Group.REST).rest_usd_per_kW_yr())
          .total_usd_per_kW_yr();
    }

    private List<CommonCase.Hardware> hardware(int taken) {
      boolean second = takes(taken, Group.BOUNDARY);
      boolean theirs = takes(taken, Group.HARDWARE);
      List<CommonCase.Hardware> counted = new ArrayList<>();
      for (Bundle bundle : bundles) {
        double price_usd_per_kW =
            (bundle.isShared() ? theirs : second) ? bundle.to_usd_per_kW : bundle.from_usd_per_kW;
        if (!Double.isNaN(price_usd_per_kW)) {
          counted.add(new CommonCase.Hardware(bundle.buckets, price_usd_per_kW));
        }
      }
      return counted;
    }

    String words(Group group, boolean second) {
      return switch (group) {
        case BOUNDARY -> named(second, false);
        case HARDWARE -> named(second, true);
        default -> words(group, second ? to : from, 4);
      };
    }

    /** Prices of the bundles that both count, or of those that only one does. */
    private String named(boolean second, boolean shared) {
      List<String> parts = new ArrayList<>();
      for (Bundle bundle : bundles) {
        double price_usd_per_kW = second ? bundle.to_usd_per_kW : bundle.from_usd_per_kW;
        if (bundle.isShared() == shared && !Double.isNaN(price_usd_per_kW)) {
          List<String> keys = bundle.buckets.stream().map(Bucket::key).toList();
          parts.add(String.join("+", keys) + " " + CaseWords.usd_per_kW(price_usd_per_kW));
        }
      }
      return parts.isEmpty() ? "not counted" : String.join(", ", parts);
    }

    private static String words(Group group, CommonCase of, int digits) {
      return CaseWords.of(group, of, digits);
    }
  }
}
