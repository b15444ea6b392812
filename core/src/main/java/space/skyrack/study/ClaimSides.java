package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import space.skyrack.economics.Footprint;
import space.skyrack.economics.Metric;
import space.skyrack.model.Span;
import space.skyrack.unit.Unit;

/**
 * The gigawatt scenario in orbit and as many accelerators on the ground, each with its ends.
 *
 * <p>Shape: the low end of a ratio has the cheapest launch and the dearest building and
 * electricity, the high end the opposite. Limits: parts of satellites, lives and interest stay at
 * their central values; launches leave as often as Falcon flew in 2025, each with the payload that
 * Starship promises.
 */
final class ClaimSides {
  static final String SCENARIO = "gigawatt-10000";
  static final String FROM =
      "scenario gigawatt-10000, vehicle starship with promised_payload, cadence of fact falcon-2025;"
          + " facility hyperscale.capex, utility us-grid.price";

  private final ClaimInputs inputs;

  ClaimSides(ClaimInputs inputs) {
    this.inputs = inputs;
  }

  /** Both sides at a launch price, cost per delivered hour or by value. */
  Bracket ratio(Bracket launch, Bracket wait_s, Metric metric) {
    ToDoubleFunction<Costs> over =
        costs -> metric(costs.orbit(), metric) / metric(costs.grounds().getFirst(), metric);
    return new Bracket(
        over.applyAsDouble(costs(launch.low_value(), wait_s.high_value(), End.DEAR)),
        over.applyAsDouble(costs(launch.central_value(), wait_s.central_value(), End.CENTRAL)),
        over.applyAsDouble(costs(launch.high_value(), wait_s.low_value(), End.CHEAP)));
  }

  /**
   * Both sides after years of progress in orbit and none on the ground: at the low end satellites
   * also live as long as is hoped, get cheaper with their number, weigh as little as the lightest
   * published design, and borrow as the ground does.
   */
  Bracket hopeful(Bracket launch) {
    double wait_s = wait_s().central_value();
    Bracket plain = ratio(launch, wait_s(), Metric.DELIVERED_HOUR);
    double own_kg_per_W = inputs.plan(SCENARIO).plan().mass().perPower_kg_per_W();
    double lightest_ratio = Lift.of(inputs).mass_kg_per_W().low_value() / own_kg_per_W;
    double life_yr = inputs.fact("satellite-life", "life").high_value() / Unit.YEAR_s;
    Costs usual = costs(launch.low_value(), wait_s, End.DEAR);
    double rate = usual.economy().money().financingGround_fraction_per_yr();
    List<String> sets =
        new ArrayList<>(sets(launch.low_value() * lightest_ratio, wait_s, End.DEAR));
    double learning = inputs.fact("satellite-learning", "share").high_value();
    sets.add(set("space.satellites.hundred.cost.learning=%s %%", 100 * learning));
    sets.add(set("money.mission_life=%s yr", life_yr));
    sets.add(set("money.financing_orbit=%s %%", 100 * rate));
    Costs best = inputs.costs(SCENARIO, sets);
    double low = hour(best.orbit()) / hour(best.grounds().getFirst());
    return new Bracket(Math.min(low, plain.low_value()), plain.central_value(), plain.high_value());
  }

  /** A metric of orbit at a launch price. */
  Bracket orbit(Bracket launch, Metric metric) {
    return launch.rising(
        price -> metric(costs(price, wait_s().central_value(), End.CENTRAL).orbit(), metric));
  }

  /** A metric of the ground. */
  Bracket ground(Metric metric) {
    return new Bracket(
        ground(metric, End.CHEAP), ground(metric, End.CENTRAL), ground(metric, End.DEAR));
  }

  private double ground(Metric metric, End end) {
    Costs costs = costs(1, wait_s().central_value(), end);
    return metric(costs.grounds().getFirst(), metric);
  }

  /** Launch price at which an hour costs the same on both sides; nothing where none does. */
  Bracket even_usd_per_kg() {
    return new Bracket(even(End.CHEAP), even(End.CENTRAL), even(End.DEAR));
  }

  private double even(End ground) {
    double wait_s = wait_s().central_value();
    double step_usd_per_kg = 1000;
    Costs free = costs(1, wait_s, ground);
    Costs paid = costs(1 + step_usd_per_kg, wait_s, ground);
    double slope = hour(paid.orbit()) - hour(free.orbit());
    double room = hour(free.grounds().getFirst()) - hour(free.orbit());
    return Math.max(0, 1 + step_usd_per_kg * room / slope);
  }

  /** What the ground, or else orbit, takes for each delivered accelerator-hour. */
  Bracket trace(Footprint.Trace trace, boolean onTheGround) {
    double price = inputs.figure("vehicle", "starship", "price").central_value();
    Costs costs = costs(price, wait_s().central_value(), End.CENTRAL);
    Side side = onTheGround ? costs.grounds().getFirst() : costs.orbit();
    Footprint footprint = side.footprint();
    if (footprint == null) {
      throw new IllegalStateException("no footprint of " + side.name());
    }
    Span span = footprint.perDelivered(trace);
    return new Bracket(span.low_value(), span.central_value(), span.high_value());
  }

  /** How long the ground waits for power. */
  Bracket wait_s() {
    return inputs.figure("utility", "us-grid", "time_to_power");
  }

  private static double hour(Side side) {
    return metric(side, Metric.DELIVERED_HOUR);
  }

  private static double metric(Side side, Metric metric) {
    return side.metrics().find(metric).orElseThrow();
  }

  private Costs costs(double launch_usd_per_kg, double wait_s, End end) {
    return inputs.costs(SCENARIO, sets(launch_usd_per_kg, wait_s, end));
  }

  private List<String> sets(double launch_usd_per_kg, double wait_s, End end) {
    double cadence = inputs.fact("falcon-2025", "launches").central_value();
    double capex = end.of(inputs.figure("facility", "hyperscale", "capex"));
    double power = end.of(inputs.figure("utility", "us-grid", "price")) * 3.6e6;
    return List.of(
        "launch.vehicle=catalog:starship",
        "launch.payload=promised",
        set("launch.cadence=%s /yr", cadence),
        set("launch.price=%s USD/kg", launch_usd_per_kg),
        set("baselines=[{name: hyperscale, kind: grid, capex: %s USD/W,", capex)
            + set(" power_price: %s USD/kWh,", power)
            + set(" time_to_power: %s month}]", wait_s / (Unit.YEAR_s / 12)));
  }

  private static String set(String form, double value) {
    return String.format(Locale.ROOT, form, Double.toString(value));
  }

  /** Which end of the prices of the ground. */
  private enum End {
    CHEAP,
    CENTRAL,
    DEAR;

    double of(Bracket bracket) {
      return switch (this) {
        case CHEAP -> bracket.low_value();
        case CENTRAL -> bracket.central_value();
        case DEAR -> bracket.high_value();
      };
    }
  }
}
