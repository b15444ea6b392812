package space.skyrack.study;

import java.util.List;
import space.skyrack.economics.Footprint;

/** Claim 13: land and water. */
final class ClaimFootprint {
  /** A tenth of what it replaces is little, not none. */
  private static final double LITTLE_ratio = 0.1;

  private ClaimFootprint() {}

  /** Of "none", from orbit's need over that of the ground. */
  static Verdict verdict(Bracket ratio) {
    if (ratio.high_value() == 0) {
      return Verdict.HOLDS;
    }
    return ratio.low_value() > LITTLE_ratio ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  static Claim water(ClaimInputs in) {
    Bracket carried_W =
        in.figure("vehicle", "starship", "promised_payload").over(Lift.of(in).mass_kg_per_W());
    Bracket launch_m3_per_J =
        in.fact("starship-deluge", "water")
            .over(carried_W.times(in.fact("satellite-life", "life")));
    Bracket site_m3_per_J = in.figure("facility", "hyperscale", "water");
    Bracket grid_m3_per_J = in.figure("utility", "us-grid", "water");
    Bracket ground_m3_per_J = site_m3_per_J.plus(grid_m3_per_J);
    Bracket ratio = launch_m3_per_J.over(ground_m3_per_J);
    ClaimNumber share =
        ClaimNumber.of(
            "water of launch over water of the ground", "%", ratio, "one over the other");
    return new Claim(
        13,
        "Computing in orbit takes no land and no water.",
        List.of(Said.ADVANTAGES, Said.LONESTAR),
        verdict(ratio),
        "the launch pads alone take "
            + share.range()
            + " of the water that the ground takes; making satellites and propellant is not counted",
        "little counts as none, and land for launch, landing and ground stations and the water of"
            + " factories are left out",
        List.of(
            ClaimNumber.of(
                "power that one flight with the promised payload carries",
                "MW",
                carried_W,
                "vehicle starship.promised_payload over facts design-*"),
            ClaimNumber.of(
                "water of launch over the energy of its satellites",
                "m3/MWh",
                launch_m3_per_J,
                "fact starship-deluge over that power and fact satellite-life"),
            ClaimNumber.of(
                "water of a data center on site",
                "m3/MWh",
                site_m3_per_J,
                "facility hyperscale.water"),
            ClaimNumber.of(
                "water behind its electricity", "m3/MWh", grid_m3_per_J, "utility us-grid.water"),
            share,
            trace(in, Footprint.Trace.LAND, false),
            trace(in, Footprint.Trace.LAND, true),
            trace(in, Footprint.Trace.CARBON, false),
            trace(in, Footprint.Trace.CARBON, true)),
        List.of("claims 13", "explain catalog:starship-deluge"));
  }

  /** What is counted of a trace, per delivered accelerator-hour. */
  private static ClaimNumber trace(ClaimInputs in, Footprint.Trace trace, boolean onTheGround) {
    return ClaimNumber.count(
        trace.key()
            + (onTheGround ? " on the ground" : " in orbit")
            + (trace == Footprint.Trace.LAND
                ? " for each accelerator at work"
                : " per delivered accelerator-hour")
            + ", as far as it is counted",
        trace.unit(),
        in.sides().trace(trace, onTheGround),
        ClaimSides.FROM + "");
  }
}
