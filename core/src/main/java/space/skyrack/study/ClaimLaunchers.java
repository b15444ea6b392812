package space.skyrack.study;

import java.util.List;

/** Claim 20: who can launch at scale. */
final class ClaimLaunchers {
  /** A company with three quarters of the mass launches three times what all others do. */
  private static final double DOMINANT_fraction = 0.75;

  private static final double QUARTER_yr = 0.25;
  private static final double GIGAWATT_W = 1e9;

  private ClaimLaunchers() {}

  static Verdict verdict(Bracket share) {
    if (share.low_value() >= DOMINANT_fraction) {
      return Verdict.HOLDS;
    }
    return share.high_value() < 0.5 ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  static Claim one(ClaimInputs in) {
    Bracket share = share(in);
    Bracket later_kg = in.fact("upmass-spacex-2024", "mass");
    Bracket laterCasc_kg = in.fact("upmass-casc-2024", "mass");
    Bracket later = share(later_kg, laterCasc_kg);
    Bracket gigawatt_kg = Lift.of(in).mass_kg_per_W().times(GIGAWATT_W);
    ClaimNumber of3 =
        ClaimNumber.of(
            "SpaceX's share of the mass of the three largest, first quarter of 2023",
            "%",
            share,
            "facts upmass-spacex-2023, upmass-casc-2023, upmass-roscosmos-2023");
    ClaimNumber second =
        ClaimNumber.count(
            "years of CASC's launches for one gigawatt",
            "yr",
            gigawatt_kg.over(laterCasc_kg).times(QUARTER_yr),
            "fact upmass-casc-2024.mass");
    return new Claim(
        20,
        "Only one company can deploy satellites at this scale.",
        List.of(Said.WSJ, Said.DOMINANCE),
        verdict(
            Bracket.spanning(
                share.low_value(), share.high_value(), later.low_value(), later.high_value())),
        "of what flies today: "
            + of3.text()
            + "; the second would need "
            + second.range()
            + " for one gigawatt",
        "no rival flies what it announces: New Glenn "
            + ClaimNumber.of("", "t", in.figure("vehicle", "new-glenn", "payload"), "").range()
            + ", Terran R "
            + ClaimNumber.of("", "t", in.figure("vehicle", "terran-r", "payload"), "").range()
            + ", and China's large vehicles",
        List.of(
            of3,
            ClaimNumber.of(
                "SpaceX's share of it and CASC, first quarter of 2024",
                "%",
                later,
                "facts upmass-spacex-2024, upmass-casc-2024"),
            ClaimNumber.of("mass of one gigawatt", "t", gigawatt_kg, "facts design-* x 1 GW"),
            ClaimNumber.count(
                "years of SpaceX's launches of 2025 for it",
                "yr",
                gigawatt_kg.over(in.fact("falcon-2025", "mass")),
                "fact falcon-2025.mass"),
            second,
            ClaimNumber.count(
                "flights of New Glenn for it",
                "",
                gigawatt_kg.over(in.figure("vehicle", "new-glenn", "payload")),
                "vehicle new-glenn.payload, announced and not flown near it")),
        List.of("claims 20", "explain catalog:new-glenn"));
  }

  /** The strongest launcher's share of the mass of the three largest. */
  static Bracket share(ClaimInputs in) {
    return share(
        in.fact("upmass-spacex-2023", "mass"),
        in.fact("upmass-casc-2023", "mass").plus(in.fact("upmass-roscosmos-2023", "mass")));
  }

  private static Bracket share(Bracket one, Bracket others) {
    return others.over(one).falling(ratio -> 1 / (1 + ratio));
  }
}
