package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Baseline;
import space.skyrack.model.Economy;
import space.skyrack.model.Input;
import space.skyrack.model.Launch;
import space.skyrack.model.Money;
import space.skyrack.model.Traces;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/** Builds what the scenario says of money, launch and the ground. */
final class EconomyAssembly {
  private static final Unit YEARS = Unit.get("yr");
  private static final Unit PER_YEAR = Unit.get("/yr");

  private EconomyAssembly() {}

  static @Nullable Economy economy(Section root, List<Input> inputs, boolean sampled) {
    Money money = money(root.in("money"), sampled);
    Launch launch = LaunchAssembly.launch(root.in("launch"), money);
    List<Baseline> baselines = BaselineAssembly.baselines(root, inputs, sampled);
    Section footprint = root.in("footprint");
    Traces traces = footprint.build(() -> SpanReader.traces(footprint));
    return root.build(() -> new Economy(root.need(money), launch, baselines, root.need(traces)));
  }

  private static @Nullable Money money(Section money, boolean sampled) {
    if (!sampled && money.has("horizon")) {
      whole(money, money.in("horizon", YEARS));
    }
    return money.build(() ->
        new Money(
            money.word("currency"),
            money.count("year"),
            money.si("discount_rate"),
            (int) Math.rint(money.in("horizon", YEARS)),
            money.in("mission_life", YEARS),
            money.in("compute_value_decline", PER_YEAR),
            money.in("compute_price_decline", PER_YEAR),
            money.si("financing_orbit"),
            money.si("financing_ground")));
  }

  /** Years are booked whole: a part of one would be rounded where nobody sees it. */
  private static void whole(Section money, double horizon_yr) {
    if (Math.abs(horizon_yr - Math.rint(horizon_yr)) > 1e-6) {
      money.inconsistent(
          "horizon",
          "a horizon of " + UnitFormat.number(horizon_yr, 4) + " yr is not a whole number of years",
          "write %.0f yr or %.0f yr".formatted(Math.floor(horizon_yr), Math.ceil(horizon_yr)));
    }
  }
}
