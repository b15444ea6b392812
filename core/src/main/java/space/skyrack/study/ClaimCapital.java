package space.skyrack.study;

import java.util.List;
import space.skyrack.economics.Metric;

/** Claims 17 and 19: what waiting for power is worth, and what money buys. */
final class ClaimCapital {
  /** Launches from 2026 to 2030. */
  private static final int LAUNCHES_yr = 5;

  private ClaimCapital() {}

  /** Of "orbit loses without limits", from its cost over that of a ground that does not wait. */
  static Verdict loses(Bracket ratio) {
    if (ratio.low_value() > 1) {
      return Verdict.HOLDS;
    }
    return ratio.high_value() < 1 ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  static Claim limitsEase(ClaimInputs in) {
    ClaimSides sides = in.sides();
    Bracket launch =
        new Bracket(
            in.figure("vehicle", "starship", "promised_price").low_value(),
            in.figure("vehicle", "starship", "promised_price").high_value(),
            in.figure("vehicle", "starship", "price").high_value());
    Bracket eased = sides.ratio(launch, Bracket.exactly(0), Metric.VALUE_HOUR);
    Bracket wait_s = sides.wait_s();
    Bracket limited = sides.ratio(launch, Bracket.exactly(wait_s.high_value()), Metric.VALUE_HOUR);
    ClaimNumber without =
        ClaimNumber.count(
            "orbit over a ground that has power at once, hours weighed by their value",
            "times",
            eased,
            ClaimSides.FROM + ", time_to_power nothing");
    ClaimNumber with =
        ClaimNumber.count(
            "the same where the ground waits longest",
            "times",
            limited,
            "utility us-grid.time_to_power, its high end");
    return new Claim(
        17,
        "If limits to power on Earth ease, orbit loses.",
        List.of(Said.WSJ),
        loses(eased),
        "without a wait for power orbit costs "
            + without.text()
            + " the ground; with a wait of "
            + ClaimNumber.of("", "month", Bracket.exactly(wait_s.high_value()), "").range()
            + " "
            + with.text(),
        "launch stays above what the scenario needs, and satellites stay as dear as they are priced"
            + " there; the wait alone does not decide it",
        List.of(
            ClaimNumber.of(
                "launch price",
                "USD/kg",
                launch,
                "vehicle starship: promised_price and, at the high end, price"),
            ClaimNumber.of(
                "wait for power today", "month", wait_s, "utility us-grid.time_to_power"),
            without,
            with),
        List.of("claims 17", "explain catalog:us-grid"));
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
            ClaimNumber.count(
                "capital in orbit by our own plan",
                "USD/W",
                in.sides().orbit(in.figure("vehicle", "starship", "price"), Metric.INSTALLED_W),
                ClaimSides.FROM + ", vehicle starship.price"),
            ClaimNumber.count(
                "capital on the ground by our own plan",
                "USD/W",
                in.sides().ground(Metric.INSTALLED_W),
                ClaimSides.FROM),
            ClaimNumber.of(
                "power that could be launched from 2026 to 2030",
                "GW",
                launched_W,
                "facts falcon-2025, growth since 2020, launch-share, design-*"),
            part),
        List.of("claims 19", "explain catalog:orbit-gigawatt"));
  }
}
