package space.skyrack.study;

import java.util.List;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.unit.Unit;

/** Claims 1 and 12: how many satellites make a data center. */
final class ClaimGigawatt {
  private static final String SCENARIO = "gigawatt-10000";
  private static final double ROUNDING_ratio = 0.01;
  private static final double THOUSAND_count = 1_000;
  private static final double MANY_count = 10_000;

  private ClaimGigawatt() {}

  /** Mean over a life of those who survive a steady yearly loss, replaced by nobody. */
  static double survival_fraction(double loss_per_yr, double life_yr) {
    double lost = loss_per_yr * life_yr;
    return lost == 0 ? 1 : (1 - StrictMath.exp(-lost)) / lost;
  }

  /** Of the claim that {@code claimed} satellites make the power. */
  static Verdict verdict(double peak_count, Bracket needed_count, double claimed_count) {
    if (Math.abs(peak_count / claimed_count - 1) > ROUNDING_ratio) {
      return Verdict.DOES_NOT_HOLD;
    }
    return needed_count.high_value() <= claimed_count * (1 + ROUNDING_ratio)
        ? Verdict.HOLDS
        : Verdict.HOLDS_ONLY_IF;
  }

  static Verdict verdictOfThousands(Bracket count) {
    if (count.low_value() >= THOUSAND_count && count.high_value() <= MANY_count) {
      return Verdict.HOLDS;
    }
    boolean never = count.low_value() > MANY_count || count.high_value() < THOUSAND_count;
    return never ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  /** Share of its peak that a satellite of the scenario delivers in the mean of its life. */
  private static Bracket delivered(ClaimInputs in, ConstellationPlan plan) {
    return light(plan)
        .times(in.fact("orbit-availability", "availability"))
        .times(hardware(in, plan.constellation().satellite()));
  }

  /** Work in shadow stops, goes on as the scenario says, or goes on in full. */
  private static Bracket light(ConstellationPlan plan) {
    double sunlit = plan.season().season().sunlit_fraction();
    double cap = plan.constellation().satellite().power().eclipsePolicy().cap_fraction();
    return new Bracket(sunlit, sunlit + (1 - sunlit) * cap, 1);
  }

  private static Bracket hardware(ClaimInputs in, SatelliteDesign design) {
    double life_yr = design.propulsion().missionLife_yr();
    double spare_ratio = 1 + (double) design.compute().spares() / design.compute().count();
    Bracket chips =
        in.fact("accelerator-failures", "loss")
            .times(Unit.YEAR_s)
            .falling(loss -> Math.min(1, spare_ratio * survival_fraction(loss, life_yr)));
    return chips.times(
        in.fact("satellite-losses", "loss")
            .times(Unit.YEAR_s)
            .falling(loss -> survival_fraction(loss, life_yr)));
  }

  static Claim tenThousand(ClaimInputs in) {
    ConstellationPlan plan = in.plan(SCENARIO);
    Bracket gigawatt_W = in.fact("claimed-gigawatt", "power");
    Bracket peak = gigawatt_W.over(in.fact("claimed-gigawatt", "satellite_power"));
    double load_W = plan.plan().mass().load_W();
    Bracket delivered = delivered(in, plan);
    Bracket needed = gigawatt_W.over(delivered.times(load_W));
    Bracket mass_kg = needed.times(plan.plan().mass().wet_kg());
    ClaimNumber number =
        ClaimNumber.count(
            "satellites for a gigawatt delivered in the mean of their life",
            "",
            needed,
            "1 GW over payload power x that share");
    return new Claim(
        1,
        "A gigawatt of computing needs 10,000 satellites of 100 kW.",
        List.of(Said.GIGAWATT, Said.WSJ),
        verdict(peak.central_value(), needed, plan.satellites()),
        "the division is right at the peak; for a gigawatt that arrives, it takes "
            + number.text()
            + " satellites",
        "the gigawatt is counted at its peak, new and in the Sun; to deliver one it takes "
            + number.text()
            + " satellites",
        List.of(
            ClaimNumber.count(
                "satellites at the peak", "", peak, "fact claimed-gigawatt: power over power"),
            ClaimNumber.of(
                "payload of one satellite", "kW", Bracket.exactly(load_W), "plan of " + SCENARIO),
            ClaimNumber.of(
                "light",
                "%",
                light(plan),
                "sunlit year of the tightest plane; work in shadow stopped, throttled, in full"),
            ClaimNumber.of(
                "radiation leaves",
                "%",
                in.fact("orbit-availability", "availability"),
                "fact orbit-availability"),
            ClaimNumber.of(
                "failures leave, spares used",
                "%",
                hardware(in, plan.constellation().satellite()),
                "facts accelerator-failures, satellite-losses over the mission life"),
            ClaimNumber.of("delivered share of the peak", "%", delivered, "their product"),
            number,
            ClaimNumber.of("their mass at launch", "t", mass_kg, "mass budget of " + SCENARIO),
            ClaimNumber.count(
                "flights with the payload that Starship has flown",
                "",
                mass_kg.over(in.figure("vehicle", "starship", "payload")),
                "vehicle starship.payload"),
            ClaimNumber.count(
                "flights with the payload that is promised",
                "",
                mass_kg.over(in.figure("vehicle", "starship", "promised_payload")),
                "vehicle starship.promised_payload")),
        List.of("plan scenarios/gigawatt-10000.yaml", "claims 1 --json"));
  }

  static Claim thousands(ClaimInputs in) {
    Bracket center_W = in.fact("large-data-center", "power");
    Bracket satellite_W = Bracket.all(in.figures("fact", "design-", "satellite_power"));
    Bracket count = center_W.over(satellite_W);
    Bracket delivered = delivered(in, in.plan(SCENARIO));
    ClaimNumber center =
        ClaimNumber.of("one large data center", "MW", center_W, "fact large-data-center");
    ClaimNumber one =
        ClaimNumber.of(
            "one satellite",
            "kW",
            satellite_W,
            "facts design-*, from Starlink V2 mini, which flies, to announced ones");
    ClaimNumber number =
        ClaimNumber.count("satellites, by their power", "", count, "one over the other");
    return new Claim(
        12,
        "Thousands of satellites match one large data center.",
        List.of(Said.WSJ, Said.SUNCATCHER),
        verdictOfThousands(count),
        number.text()
            + " satellites, by how strong each is ("
            + one.range()
            + ") and how large the data center ("
            + center.range()
            + ")",
        "one satellite has between "
            + ClaimNumber.of("", "kW", center_W.over(Bracket.exactly(MANY_count)), "").range()
            + " (for ten thousand) and "
            + ClaimNumber.of("", "kW", center_W.over(Bracket.exactly(THOUSAND_count)), "").range()
            + " (for one thousand)",
        List.of(
            center,
            one,
            number,
            ClaimNumber.count(
                "the same by delivered power",
                "",
                count.over(delivered),
                "with the share of claim 1")),
        List.of("claims 12", "explain catalog:large-data-center"));
  }
}
