package space.skyrack.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Input;
import space.skyrack.simulation.Workers;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/**
 * Where one input makes orbit as cheap as a baseline, per delivered accelerator-hour.
 *
 * @param ground name of the baseline
 */
record CostThreshold(Input input, String ground, Threshold found) {
  private static final int STEPS = 24;

  /** A number whose turning point people ask for, and where it is looked for. */
  private record Asked(String path, String from, String to) {}

  /**
   * One search to be made.
   *
   * @param difference index of the outcome that is zero where both cost the same
   */
  private record Search(
      Input input, String path, String ground, int difference, double from_value, double to_value) {
    CostThreshold made(ScenarioTrial trial) {
      Threshold threshold =
          trial.threshold(path, from_value, to_value, STEPS, into -> -into[difference]);
      return new CostThreshold(input, ground, threshold);
    }
  }

  private static final List<Asked> ASKED =
      List.of(
          new Asked("launch.price", "1 USD/kg", "10000 USD/kg"),
          new Asked("money.mission_life", "1 yr", "20 yr"),
          new Asked("money.financing_orbit", "0 %", "40 %"));

  private static final List<Asked> OF_GROUND =
      List.of(
          new Asked("power_price", "0.001 USD/kWh", "2 USD/kWh"),
          new Asked("time_to_power", "0.1 month", "108 month"));

  /** All searches of a priced plan; none without a price. */
  static List<CostThreshold> search(ScenarioTrial trial, @Nullable Costs costs, Workers workers) {
    if (costs == null) {
      return List.of();
    }
    List<Search> searches = searches(trial, costs);
    @Nullable CostThreshold[] found = new CostThreshold[searches.size()];
    workers.forEach(found.length, (worker, i) -> found[i] = searches.get(i).made(trial));
    return Arrays.stream(found).map(Objects::requireNonNull).toList();
  }

  private static List<Search> searches(ScenarioTrial trial, Costs costs) {
    List<Search> searches = new ArrayList<>();
    List<String> outcomes = trial.outcomes().stream().map(Outcome::name).toList();
    for (Side ground : costs.grounds()) {
      int difference = outcomes.indexOf(CostOutcomes.difference(ground.name()));
      if (difference < 0) {
        continue;
      }
      for (Asked asked : ASKED) {
        add(trial, asked, asked.path(), ground.name(), difference, searches);
      }
      for (Asked asked : OF_GROUND) {
        String path = "baselines." + ground.name() + "." + asked.path();
        add(trial, asked, path, ground.name(), difference, searches);
      }
    }
    return searches;
  }

  private static void add(
      ScenarioTrial trial,
      Asked asked,
      String path,
      String ground,
      int difference,
      List<Search> searches) {
    Input input = trial.variation().find(path);
    if (input != null) {
      searches.add(new Search(input, path, ground, difference, si(asked.from()), si(asked.to())));
    }
  }

  private static double si(String text) {
    int cut = text.indexOf(' ');
    return Unit.get(text.substring(cut + 1)).toSi(Double.parseDouble(text.substring(0, cut)));
  }

  /** What was found, with the range that was searched. */
  String sentence() {
    String name = input.path();
    String range = range();
    String cheaper = "orbit is cheaper than " + ground;
    return switch (found.result()) {
      case Threshold.Below(double at_value) ->
          String.format(
              Locale.ROOT,
              "%s with %s below %s (searched %s)",
              cheaper,
              name,
              amount(at_value),
              range);
      case Threshold.Above(double at_value) ->
          String.format(
              Locale.ROOT,
              "%s with %s above %s (searched %s)",
              cheaper,
              name,
              amount(at_value),
              range);
      case Threshold.NoCrossover(boolean holds) ->
          String.format(
              Locale.ROOT,
              "no crossover of %s in [%s]: %s throughout",
              name,
              range.replace(" to ", ", "),
              holds ? cheaper : ground + " is cheaper than orbit");
      case Threshold.Several(boolean holdsFirst, List<Double> at) ->
          String.format(
              Locale.ROOT,
              "%s %s at the least %s of %s, and it changes at %s",
              cheaper,
              holdsFirst ? "" : "not",
              name,
              range,
              at.stream().map(this::amount).collect(Collectors.joining(", ")));
      case Threshold.Undefined() -> "no comparison with any " + name + " of " + range;
    };
  }

  /** Where it was looked for. */
  String range() {
    return amount(found.from_value()) + " to " + amount(found.to_value());
  }

  /** A value of the input in its own unit. */
  String amount(double si_value) {
    double rounded =
        Double.parseDouble(String.format(Locale.ROOT, "%.3g", input.unit().fromSi(si_value)));
    return UnitFormat.in(input.unit().toSi(rounded), input.unit());
  }
}
