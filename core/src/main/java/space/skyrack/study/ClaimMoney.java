package space.skyrack.study;

import java.util.List;
import space.skyrack.economics.WrightCurve;

/** Claims 4, 5, 17 and 19: whether and when orbit pays. */
final class ClaimMoney {
  /** Launches from 2026 to 2030. */
  private static final int LAUNCHES_yr = 5;

  private ClaimMoney() {}

  static Claim cheaper(ClaimInputs in) {
    Bracket ratio =
        in.fact("orbit-gigawatt", "cost_per_power")
            .over(in.fact("ground-gigawatt", "cost_per_power"));
    return new Claim(
        4,
        "Computing in orbit becomes cheaper than on the ground within 20 years.",
        List.of(Said.BEZOS, Said.SUNCATCHER),
        Verdict.NOT_EVALUATED_YET,
        "published capital per watt is "
            + ClaimNumber.count("", "times", ratio, "").range()
            + " that of the ground today, which leaves lives, delivery and interest out",
        "economics (levelised cost of both sides, launch price by learning)",
        List.of(
            ClaimNumber.of(
                "capital in orbit",
                "USD/W",
                in.fact("orbit-gigawatt", "cost_per_power"),
                "fact orbit-gigawatt"),
            ClaimNumber.of(
                "capital on the ground",
                "USD/W",
                in.fact("ground-gigawatt", "cost_per_power"),
                "fact ground-gigawatt"),
            ClaimNumber.count("orbit over ground, of 2026", "times", ratio, "one over the other")),
        List.of("claims 4", "explain catalog:orbit-gigawatt"));
  }

  static Claim twoHundred(ClaimInputs in) {
    Bracket price = in.fact("claimed-price", "price");
    Bracket mass_kg_per_W = Lift.of(in).mass_kg_per_W();
    Bracket life_s = in.fact("satellite-life", "life");
    Bracket launch = price.times(mass_kg_per_W).over(life_s);
    Bracket spend = in.fact("ground-power-spend", "spend");
    Bracket even = spend.times(life_s).over(mass_kg_per_W);
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
        Verdict.suffices(spend, launch),
        "on the comparison of that paper, launch alone against electricity alone, the price is "
            + breakEven.range()
            + ", by how heavy and how long-lived the satellite is",
        "launch is all that is compared with electricity, and a kilowatt weighs less than "
            + ClaimNumber.of("", "kg/kW", spend.times(life_s).over(price), "").range()
            + "; with satellites, operations and failures it waits for economics",
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

  static Claim limitsEase(ClaimInputs in) {
    Bracket ratio =
        in.fact("orbit-gigawatt", "cost_per_power")
            .over(in.fact("ground-gigawatt", "cost_per_power"));
    return new Claim(
        17,
        "If limits to power on Earth ease, orbit loses.",
        List.of(Said.WSJ),
        Verdict.NOT_EVALUATED_YET,
        "what waiting for power costs the ground is not priced here yet",
        "economics (time to power on the ground, loss of value of computing meanwhile)",
        List.of(
            ClaimNumber.count(
                "capital in orbit over capital on the ground, no waiting",
                "times",
                ratio,
                "facts orbit-gigawatt, ground-gigawatt")),
        List.of("claims 17", "explain catalog:ground-gigawatt"));
  }

  static Claim thirty(ClaimInputs in) {
    Lift lift = Lift.of(in);
    Bracket raise_usd = in.fact("spacex-raise", "money");
    Bracket orbit_usd_per_W = in.fact("orbit-gigawatt", "cost_per_power");
    Bracket orbit_W = raise_usd.over(orbit_usd_per_W);
    Bracket ground_W = raise_usd.over(in.fact("ground-gigawatt", "cost_per_power"));
    Bracket launched_W =
        ClaimGrid.launched_kg(lift.year_kg(), lift.growth_per_yr(), LAUNCHES_yr)
            .times(in.fact("launch-share", "share"))
            .over(lift.mass_kg_per_W());
    Bracket share =
        launched_W.times(orbit_usd_per_W).over(in.fact("spending-to-2030", "money")).atMost(1);
    ClaimNumber orbit =
        ClaimNumber.of("it buys in orbit", "GW", orbit_W, "over fact orbit-gigawatt");
    ClaimNumber ground =
        ClaimNumber.of("it buys on the ground", "GW", ground_W, "over fact ground-gigawatt");
    ClaimNumber part =
        ClaimNumber.of(
            "share of the spending to 2030 that such satellites would be",
            "%",
            share,
            "their cost over fact spending-to-2030");
    return new Claim(
        19,
        "The 30 B$ that SpaceX is to raise go as far in orbit as on the ground; 6.7 T$ are to be spent"
            + " on data centers by 2030, and orbit takes its share.",
        List.of(Said.RAISE, Said.SPENDING),
        Verdict.suffices(orbit_W, ground_W),
        "it buys "
            + orbit.range()
            + " in orbit and "
            + ground.range()
            + " on the ground; what launchers can carry to 2030 is "
            + part.range()
            + " of the spending",
        "a watt in orbit costs no more than a watt on the ground, "
            + ClaimNumber.of("", "USD/W", in.fact("ground-gigawatt", "cost_per_power"), "").range(),
        List.of(
            ClaimNumber.of("raised", "GUSD", raise_usd, "fact spacex-raise"),
            orbit,
            ground,
            ClaimNumber.of(
                "power that could be launched from 2026 to 2030",
                "GW",
                launched_W,
                "facts falcon-2025, growth since 2020, launch-share, design-*"),
            part),
        List.of("claims 19", "explain catalog:orbit-gigawatt"));
  }
}
