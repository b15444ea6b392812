package space.skyrack.study;

import java.util.List;
import space.skyrack.economics.Metric;
import space.skyrack.economics.WrightCurve;

/** Claims 4 and 5: whether, when and at which launch price orbit pays. */
final class ClaimMoney {
  private static final int HORIZON_yr = 20;

  private ClaimMoney() {}

  /** Of "orbit is cheaper", from its cost over that of the ground. */
  static Verdict cheaper(Bracket ratio) {
    if (ratio.high_value() <= 1) {
      return Verdict.HOLDS;
    }
    return ratio.low_value() > 1 ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  /** Of a price that pays on a narrow comparison, from that and the whole one. */
  static Verdict pays(Verdict narrow, Bracket ratio) {
    return narrow == Verdict.DOES_NOT_HOLD || ratio.high_value() <= 1
        ? Verdict.suffices(Bracket.exactly(1), ratio)
        : Verdict.HOLDS_ONLY_IF;
  }

  /** Price of a Falcon 9 flight over what it carries. */
  private static Bracket falcon_usd_per_kg(ClaimInputs in) {
    return in.figure("vehicle", "falcon-9", "launch_price")
        .over(in.figure("vehicle", "falcon-9", "payload"));
  }

  /** Launch price after 20 years of learning, launches growing by nothing up to as since 2020. */
  private static Bracket later_usd_per_kg(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket growth = Bracket.spanning(0, lift.growth_per_yr().high_value());
    Bracket ever_kg = in.fact("falcon-ever", "mass");
    Bracket all_kg = ClaimGrid.launched_kg(lift.year_kg(), growth, HORIZON_yr).plus(ever_kg);
    Bracket learning = in.fact("launch-learning", "share");
    Bracket start = falcon_usd_per_kg(in);
    return new Bracket(
        later(start.low_value(), ever_kg.low_value(), learning.high_value(), all_kg.high_value()),
        later(
            start.central_value(),
            ever_kg.central_value(),
            learning.central_value(),
            all_kg.central_value()),
        later(start.high_value(), ever_kg.high_value(), learning.low_value(), all_kg.low_value()));
  }

  private static double later(
      double start_usd_per_kg, double start_kg, double learning_fraction, double all_kg) {
    return new WrightCurve(start_usd_per_kg, start_kg, learning_fraction).price_usd_per_kg(all_kg);
  }

  static Claim cheaper(ClaimInputs in) {
    ClaimSides sides = in.sides();
    Bracket today = in.figure("vehicle", "starship", "price");
    Bracket later = later_usd_per_kg(in);
    Bracket now = sides.ratio(today, sides.wait_s(), Metric.DELIVERED_HOUR);
    Bracket ratio = sides.hopeful(later);
    ClaimNumber then =
        ClaimNumber.count(
            "orbit over ground at that launch price, per delivered accelerator-hour",
            "times",
            ratio,
            ClaimSides.FROM
                + "; low end: also facts satellite-life, satellite-learning, the lightest of design-*"
                + " for launch, and interest as on the ground");
    ClaimNumber even =
        ClaimNumber.of(
            "launch price at which both cost the same (0: none does)",
            "USD/kg",
            sides.even_usd_per_kg(),
            "the cost is linear in it: two prices give the line");
    return new Claim(
        4,
        "Computing in orbit becomes cheaper than on the ground within 20 years.",
        List.of(Said.BEZOS, Said.SUNCATCHER),
        cheaper(ratio),
        "with launch after 20 years of learning a delivered hour costs "
            + then.text()
            + " that on the ground; as satellites are priced today, "
            + (even.shown().high_value() == 0
                ? "no launch price makes both even"
                : "both are even at a launch price of " + even.range()),
        "launch learns to "
            + ClaimNumber.of("", "USD/kg", Bracket.exactly(later.low_value()), "").range()
            + " and satellites get lighter, cheaper with their number and longer-lived as hoped, while"
            + " the ground does not",
        List.of(
            ClaimNumber.count(
                "orbit over ground today, per delivered accelerator-hour",
                "times",
                now,
                ClaimSides.FROM + ", vehicle starship.price"),
            ClaimNumber.of(
                "launch price in 20 years by learning",
                "USD/kg",
                later,
                "vehicle falcon-9: launch_price over payload; facts falcon-ever, launch-learning;"
                    + " launches growing by nothing, half as fast, or as since 2020"),
            then,
            even,
            ClaimNumber.of(
                "published capital in orbit",
                "USD/W",
                in.fact("orbit-gigawatt", "cost_per_power"),
                "fact orbit-gigawatt"),
            ClaimNumber.of(
                "published capital on the ground",
                "USD/W",
                in.fact("ground-gigawatt", "cost_per_power"),
                "fact ground-gigawatt")),
        List.of(
            "claims 4",
            "plan scenarios/gigawatt-10000.yaml --set launch.vehicle=catalog:starship"
                + " --set \"launch.price=200 USD/kg\""
                + " --set \"baselines=[{name: hyperscale, kind: grid}]\""));
  }

  static Claim twoHundred(ClaimInputs in) {
    Bracket price = in.fact("claimed-price", "price");
    Bracket mass_kg_per_W = Lift.of(in).mass_kg_per_W();
    Bracket life_s = in.fact("satellite-life", "life");
    Bracket launch = price.times(mass_kg_per_W).over(life_s);
    Bracket spend = in.fact("ground-power-spend", "spend");
    Bracket even = spend.times(life_s).over(mass_kg_per_W);
    ClaimSides sides = in.sides();
    Bracket ratio = sides.ratio(price, sides.wait_s(), Metric.DELIVERED_HOUR);
    ClaimNumber whole =
        ClaimNumber.count(
            "orbit over ground at that price, all costs, per delivered accelerator-hour",
            "times",
            ratio,
            ClaimSides.FROM);
    Bracket asked = in.figure("vehicle", "falcon-9", "price");
    Bracket learnt_kg =
        learnt_kg(
            asked,
            in.fact("falcon-ever", "mass"),
            in.fact("launch-learning", "share"),
            price.central_value());
    ClaimNumber breakEven =
        ClaimNumber.of(
            "launch price at which launch alone costs what electricity does",
            "USD/kg",
            even,
            "spend x life over specific mass");
    return new Claim(
        5,
        "200 $/kg is the launch price at which data centers in orbit pay.",
        List.of(Said.SUNCATCHER, Said.WSJ),
        pays(Verdict.suffices(spend, launch), ratio),
        "launch alone against electricity alone is even at "
            + breakEven.range()
            + ", by how heavy and long-lived the satellite is; with all costs a delivered hour is "
            + whole.text()
            + " that on the ground at this price",
        "launch is all that is compared with electricity, and a kilowatt weighs less than "
            + ClaimNumber.of("", "kg/kW", spend.times(life_s).over(price), "").range()
            + "; with satellites, interest and failures orbit costs "
            + whole.text()
            + " the ground",
        List.of(
            ClaimNumber.of("launch price claimed", "USD/kg", price, "fact claimed-price"),
            ClaimNumber.of(
                "launch at that price over the life",
                "USD/kW/yr",
                launch,
                "facts claimed-price x design-* over satellite-life"),
            ClaimNumber.of(
                "electricity on the ground", "USD/kW/yr", spend, "fact ground-power-spend"),
            breakEven,
            whole,
            ClaimNumber.of("price asked of Falcon 9", "USD/kg", asked, "vehicle falcon-9.price"),
            ClaimNumber.of(
                "mass to be launched in all until learning makes it that price",
                "t",
                learnt_kg,
                "facts falcon-ever, launch-learning: so much less with each doubling"),
            ClaimNumber.count(
                "that mass over all that Falcon has launched",
                "times",
                learnt_kg.over(in.fact("falcon-ever", "mass")),
                "one over the other"),
            ClaimNumber.of(
                "price promised of Starship",
                "USD/kg",
                in.figure("vehicle", "starship", "promised_price"),
                "vehicle starship.promised_price")),
        List.of("claims 5", "explain catalog:falcon-9"));
  }

  /** Mass to be launched in all until learning brings the price down to another. */
  static Bracket learnt_kg(
      Bracket start, Bracket start_kg, Bracket learning, double to_usd_per_kg) {
    return new Bracket(
        learnt_kg(start.low_value(), start_kg.low_value(), learning.high_value(), to_usd_per_kg),
        learnt_kg(
            start.central_value(),
            start_kg.central_value(),
            learning.central_value(),
            to_usd_per_kg),
        learnt_kg(start.high_value(), start_kg.high_value(), learning.low_value(), to_usd_per_kg));
  }

  private static double learnt_kg(
      double start_usd_per_kg, double start_kg, double learning_fraction, double to_usd_per_kg) {
    WrightCurve curve = new WrightCurve(start_usd_per_kg, start_kg, learning_fraction);
    return Math.max(start_kg, curve.cumulative_kg(to_usd_per_kg));
  }
}
