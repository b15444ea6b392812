package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.skyrack.SharedData;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

/**
 * How far the catalogue of one day misses the satellites at the element epochs of a later one.
 *
 * @param days_value median time between both epochs
 * @param raised_share part whose mean orbit stands more than 100 m higher than before, which only
 *     thrust does
 */
public record CatalogueDrift(
    int count,
    double days_value,
    double tenth_m,
    double median_m,
    double ninth_m,
    double raised_share) {
  private static final double RAISED_m = 100;

  /** Operators in the order asked for, each with the names that it gives its satellites. */
  public static Map<String, CatalogueDrift> between(
      String before, String after, Map<String, String> operators) {
    OrekitContext context = new OrekitContext();
    Map<Integer, ElementSet> old = new TreeMap<>();
    read(before, context).forEach(entry -> old.put(entry.id(), entry));
    Map<String, List<double[]>> found = new TreeMap<>();
    for (ElementSet fresh : read(after, context)) {
      ElementSet known = old.get(fresh.id());
      if (known == null) {
        continue;
      }
      for (Map.Entry<String, String> operator : operators.entrySet()) {
        if (fresh.name().matches(operator.getValue())) {
          double[] row = compared(known, fresh, context);
          if (row.length > 0) {
            found.computeIfAbsent(operator.getKey(), name -> new ArrayList<>()).add(row);
          }
        }
      }
    }
    Map<String, CatalogueDrift> drifts = new TreeMap<>();
    found.forEach((name, rows) -> drifts.put(name, of(rows)));
    return drifts;
  }

  private static List<ElementSet> read(String file, OrekitContext context) {
    return ElementFile.read(
        new OrbitSpec.Elements(SharedData.file(file), null, List.of()), context, new ArrayList<>());
  }

  /** Distance, days, gain of height; nothing if the later file repeats the earlier elements. */
  private static double[] compared(ElementSet known, ElementSet fresh, OrekitContext context) {
    Epoch from = context.epoch(known.tle().getDate());
    Epoch to = context.epoch(fresh.tle().getDate());
    if (to.since_s(from) < 86_400) {
      return new double[0];
    }
    try {
      State expected = state(known, to, context);
      State met = state(fresh, to, context);
      double gain_m = axis_m(fresh) - axis_m(known);
      return new double[] {expected.distance_m(met), to.since_s(from) / 86_400, gain_m};
    } catch (PropagationException e) {
      return new double[0];
    }
  }

  private static State state(ElementSet entry, Epoch at, OrekitContext context) {
    return State.of(new Sgp4Propagator(context, List.of(entry)), 0, at);
  }

  private static double axis_m(ElementSet entry) {
    double n = entry.tle().getMeanMotion();
    return Math.cbrt(EarthGravity.MU_m3_per_s2 / (n * n));
  }

  private static CatalogueDrift of(List<double[]> rows) {
    double[] distances_m = rows.stream().mapToDouble(row -> row[0]).sorted().toArray();
    double[] days = rows.stream().mapToDouble(row -> row[1]).sorted().toArray();
    long raised = rows.stream().filter(row -> row[2] > RAISED_m).count();
    return new CatalogueDrift(
        rows.size(),
        at(days, 0.5),
        at(distances_m, 0.1),
        at(distances_m, 0.5),
        at(distances_m, 0.9),
        (double) raised / rows.size());
  }

  private static double at(double[] sorted, double share) {
    return Arrays.stream(sorted).skip((long) (share * (sorted.length - 1))).findFirst().orElse(0);
  }
}
