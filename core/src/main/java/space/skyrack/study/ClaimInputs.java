package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.environment.Season;
import space.skyrack.model.Scenario;

/** What claims are computed from: the catalogue, plans of shipped scenarios, years of orbits. */
final class ClaimInputs {
  private static final double LOW_m = 1_200e3;
  private static final double HIGH_m = 1_500e3;

  private final Catalog catalog;
  private final Map<String, ConstellationPlan> plans = new TreeMap<>();
  private final Map<String, Costs> priced = new TreeMap<>();
  private final DawnDuskYears years = new DawnDuskYears();

  ClaimInputs(Catalog catalog) {
    this.catalog = catalog;
  }

  /** A figure by kind, part and name, such as {@code fact us-demand annual_energy}, in SI. */
  Bracket figure(String kind, String part, String name) {
    Part found = catalog.find(kind, part);
    Figure figure = found == null ? null : found.find(name);
    return Bracket.of(
        Objects.requireNonNull(figure, () -> "the catalogue lacks " + part + "." + name));
  }

  /** Whether the catalogue has a part. */
  boolean knows(String kind, String part) {
    return catalog.find(kind, part) != null;
  }

  Bracket fact(String part, String name) {
    return figure("fact", part, name);
  }

  /** Figures of that name of all parts of a kind whose name begins so, in the catalogue's order. */
  List<Bracket> figures(String kind, String prefix, String name) {
    List<Bracket> found = new ArrayList<>();
    for (Part part : catalog.list(kind)) {
      @Nullable Figure figure = part.find(name);
      if (figure != null && part.name().startsWith(prefix)) {
        found.add(Bracket.of(figure));
      }
    }
    return found;
  }

  /** Budgets of the tightest plane of a shipped scenario. */
  ConstellationPlan plan(String scenario) {
    return plans.computeIfAbsent(
        scenario, name -> PlanReport.of(Templates.open(name, List.of())).tightest());
  }

  /**
   * A shipped scenario of one constellation, priced with changes that leave its satellites' budgets
   * as they are.
   */
  Costs costs(String scenario, List<String> sets) {
    return priced.computeIfAbsent(
        scenario + sets,
        missing -> {
          ConstellationPlan plan = plan(scenario);
          Scenario changed = Templates.open(scenario, sets).scenario();
          PlanSample base = plan.sample();
          PlanSample dear =
              PlanSample.of(
                  changed.constellations().getFirst(),
                  base.sunlit_fraction(),
                  base.facts(),
                  base.lines());
          return new Costing(List.of(plan.satellites())).of(changed, List.of(dear));
        });
  }

  /** Both sides of the gigawatt scenario. */
  ClaimSides sides() {
    return new ClaimSides(this);
  }

  /** A figure of the year of both dawn-dusk orbits at an altitude. */
  Bracket years(double altitude_m, ToDoubleFunction<Season> what) {
    return Bracket.spanning(
        what.applyAsDouble(year(altitude_m, false)), what.applyAsDouble(year(altitude_m, true)));
  }

  /** Altitude above which {@code shadow_s} of the year is nothing, on both dawn-dusk orbits. */
  Bracket clear_m(ToDoubleFunction<Season> shadow_s) {
    return Bracket.spanning(
        years.clear_m(LOW_m, HIGH_m, false, shadow_s),
        years.clear_m(LOW_m, HIGH_m, true, shadow_s));
  }

  /** Light of a dawn-dusk orbit through a year. */
  Season year(double altitude_m, boolean evening) {
    return years.of(altitude_m, evening);
  }
}
