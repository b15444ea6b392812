package space.skyrack.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Binding;
import space.skyrack.budget.DeliveredCompute;
import space.skyrack.budget.Keeping;
import space.skyrack.budget.Line;
import space.skyrack.budget.Plan;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.budget.Stage;
import space.skyrack.environment.DoseTable;
import space.skyrack.model.Constellation;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.Platform;
import space.skyrack.time.Epoch;

/**
 * Budgets of one constellation in the year of that plane which leaves the least margin.
 *
 * @param planesSearched planes that can have different years
 * @param planesClosing those of them on which the design closes
 * @param seasons the years of those planes
 * @param example a satellite of the plane that leaves the least margin
 */
record ConstellationPlan(
    Constellation constellation,
    int satellites,
    int planesSearched,
    String example,
    int planesClosing,
    List<PlaceYear> seasons,
    PlaceYear season,
    SeasonFacts facts,
    Plan plan,
    DeliveredCompute delivered,
    @Nullable ClusterPlan cluster) {

  static ConstellationPlan of(
      Fleet fleet, int index, Constellation constellation, Epoch start, @Nullable DoseTable doses) {
    SatelliteDesign design = constellation.satellite();
    if (constellation.orbit().isCislunar()) {
      return cislunar(fleet, index, constellation, start);
    }
    List<Integer> planes = PlaneSeason.distinctPlanes(fleet, index);
    // Each plane's year stands alone, and the list keeps their order: threads change nothing.
    int first = fleet.first(index);
    ClusterPlan cluster = ClusterPlan.of(constellation, start, i -> fleet.name(first + i));
    Keeping keeping = cluster == null ? Keeping.NONE : cluster.keeping();
    List<Year> years =
        planes.parallelStream()
            .map(plane -> PlaneSeason.of(fleet, plane, design, start))
            .map(season -> Year.of(season, design, season.facts(design, keeping, doses)))
            .toList();
    Year tightest =
        years.stream()
            .min(Comparator.comparingDouble(year -> margin(year.plan)))
            .orElseThrow(() -> new IllegalStateException("no orbit plane to plan for"));
    return new ConstellationPlan(
        constellation,
        fleet.size(index),
        planes.size(),
        fleet.name(tightest.season.plane().satellite()),
        (int) years.stream().filter(year -> year.plan.closes()).count(),
        years.stream().<PlaceYear>map(Year::season).toList(),
        tightest.season,
        tightest.facts,
        tightest.plan,
        DeliveredCompute.of(
            design,
            tightest.facts,
            tightest.plan.lines(),
            tightest.season.season().sunlit_fraction()),
        cluster);
  }

  private static ConstellationPlan cislunar(
      Fleet fleet, int index, Constellation constellation, Epoch start) {
    SatelliteDesign design = constellation.satellite();
    CislunarYear year = CislunarYear.of(constellation.orbit(), design, start);
    SeasonFacts facts = year.facts(design, Keeping.NONE, null);
    Plan plan = Plan.of(design, facts);
    return new ConstellationPlan(
        constellation,
        fleet.size(index),
        1,
        fleet.name(fleet.first(index)),
        plan.closes() ? 1 : 0,
        List.of(year),
        year,
        facts,
        plan,
        DeliveredCompute.of(design, facts, plan.lines(), year.season().sunlit_fraction()),
        null);
  }

  /** One plane's year and the budgets in it. */
  private record Year(PlaneSeason season, SeasonFacts facts, Plan plan) {
    static Year of(PlaneSeason season, SatelliteDesign design, SeasonFacts facts) {
      return new Year(season, facts, Plan.of(design, facts));
    }
  }

  private static double margin(Plan plan) {
    return plan.binding().line().margin_ratio();
  }

  /** The same as one sample among others. */
  PlanSample sample() {
    return new PlanSample(
        constellation, season.season().sunlit_fraction(), facts, plan.lines(), delivered);
  }

  Platform platform() {
    return Platform.of(constellation.satellite(), constellation.age_yr(), plan.cycling());
  }

  double margin_ratio() {
    return margin(plan);
  }

  /** Lines that fail, each name once. */
  List<String> failing() {
    return plan.lines().stream()
        .filter(line -> line.status() == Line.Status.FAILS)
        .map(line -> words(line.name()))
        .distinct()
        .toList();
  }

  /** Budgets that fail in a case or by a figure that does not decide, with their least margin. */
  SequencedMap<String, Double> atRisk() {
    SequencedMap<String, Double> margins_ratio = new LinkedHashMap<>();
    plan.lines().stream()
        .filter(line -> line.status() == Line.Status.AT_RISK)
        .forEach(line -> margins_ratio.merge(words(line.name()), line.margin_ratio(), Math::min));
    return margins_ratio;
  }

  String bindingName() {
    return words(plan.binding().line().name());
  }

  /** When the binding line is tightest. */
  String bindingTime() {
    return switch (plan.binding().line().column()) {
      case BEGINNING -> "at beginning of life";
      case END -> "at end of life";
      case WORST -> "at end of life in the worst season";
    };
  }

  /** Which orbit the budgets are of, and how long the Sun is hidden there. */
  String where() {
    double shadow_min = season.season().longestShadow_s() / 60;
    String shadow = shadow_min == 0 ? "in sunlight all year" : season.shadowText();
    return planesSearched == 1
        ? constellation.name() + ", " + shadow
        : String.format(
            Locale.ROOT,
            "%s, worst of %d distinct orbits, %.0f km high, %s",
            constellation.name(),
            planesSearched,
            season.altitude_m() / 1000,
            shadow);
  }

  /** What one unit more of the binding line buys. */
  String buys() {
    Binding binding = plan.binding();
    Shown gain = Shown.difference(binding.gain_value(), binding.unit());
    return "%s more would add %s of margin".formatted(binding.more(), gain.text());
  }

  /** For JSON; {@code outside} says which models are outside their range for a line. */
  SequencedMap<String, Object> document(Function<Line.Name, List<String>> outside) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("constellation", constellation.name());
    d.put("satellites", satellites);
    d.put("planes_searched", planesSearched);
    d.put("tightest_plane_of", example);
    d.put("planes_closing", planesClosing);
    d.put("closes", plan.closes());
    d.put("orbit", season.orbitDocument());
    d.put("worst_case", season.document());
    List<SequencedMap<String, Object>> budgets = new ArrayList<>();
    for (Line line : plan.lines()) {
      SequencedMap<String, Object> b = new LinkedHashMap<>();
      b.put("name", line.name().key());
      b.put("column", column(line.column()));
      b.put("need", finite(line.need_value()));
      b.put("have", finite(line.have_value()));
      b.put("unit", line.unit());
      b.put("margin", finite(line.margin_ratio()));
      b.put("status", line.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
      b.put("validity", outside.apply(line.name()));
      budgets.add(b);
    }
    d.put("budgets", budgets);
    SequencedMap<String, Object> binding = new LinkedHashMap<>();
    binding.put("name", plan.binding().line().name().key());
    binding.put("column", column(plan.binding().line().column()));
    binding.put("margin", finite(plan.binding().line().margin_ratio()));
    binding.put("more", plan.binding().more());
    binding.put("gain", finite(plan.binding().gain_value()));
    binding.put("unit", plan.binding().unit());
    binding.put("buys", buys());
    d.put("binding", binding);
    d.put("mass", MassDocument.of(plan));
    d.put("delivered_compute", deliveredDocument());
    if (cluster != null) {
      d.put("cluster", cluster.document(plan, life_yr()));
    }
    d.put("radiation", RadiationWords.document(plan.radiation()));
    return d;
  }

  private List<SequencedMap<String, Object>> deliveredDocument() {
    List<SequencedMap<String, Object>> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      SequencedMap<String, Object> d = new LinkedHashMap<>();
      d.put("stage", stage.key());
      d.put("left_fraction", delivered.left_fraction(stage));
      d.put("note", delivered.note(stage));
      stages.add(d);
    }
    return stages;
  }

  private double life_yr() {
    return constellation.satellite().propulsion().missionLife_yr();
  }

  /** What a terminal shows of a cluster; nothing for others. */
  List<String> clusterText() {
    return cluster == null ? List.of() : cluster.text(plan, life_yr());
  }

  static String column(space.skyrack.budget.Column column) {
    return switch (column) {
      case BEGINNING -> "beginning of life";
      case END -> "end of life";
      case WORST -> "worst season, end of life";
    };
  }

  static String words(Line.Name name) {
    return name.key().replace("delta_v", "delta-v").replace('_', ' ');
  }

  private static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
