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

/** Builds what the scenario says of money, launch and the ground. */
final class EconomyAssembly {
  private static final Unit YEARS = Unit.get("yr");
  private static final Unit PER_YEAR = Unit.get("/yr");

  private EconomyAssembly() {}

  static @Nullable Economy economy(Section root, List<Input> inputs, boolean sampled) {
    Money money = money(root.in("money"));
    Launch launch = LaunchAssembly.launch(root.in("launch"), money);
    List<Baseline> baselines = BaselineAssembly.baselines(root, inputs, sampled);
    Section footprint = root.in("footprint");
    Traces traces = footprint.build(() -> SpanReader.traces(footprint));
    return root.build(() -> new Economy(root.need(money), launch, baselines, root.need(traces)));
  }

  private static @Nullable Money money(Section money) {
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
}
