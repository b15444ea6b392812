package space.skyrack.study;

import java.util.List;

/** Claims 9, 11 and 22: what needs models that are not here yet, and what no model can say. */
final class ClaimOpen {
  private ClaimOpen() {}

  static Claim downlink(ClaimInputs in) {
    Bracket rate_bps = in.figure("terminal", "starlink-mini-laser", "rate");
    return new Claim(
        9,
        "Processing data in orbit spares the downlink.",
        List.of(Said.AXIOM),
        Verdict.NOT_EVALUATED_YET,
        "it depends on how much smaller results are than data, and on what the links carry",
        "network (contacts, what a pass carries) and workload (bytes in and out of a job)",
        List.of(
            ClaimNumber.of(
                "one laser terminal of today carries in a day, never waiting",
                "TB",
                rate_bps.times(86_400),
                "terminal starlink-mini-laser.rate x 1 d")),
        List.of("claims 9", "explain catalog:starlink-mini-laser"));
  }

  /**
   * Share of time with one of several sites under clear sky: alike at one end, apart at the other.
   */
  static Bracket anySite(List<Bracket> clear) {
    double best = 0;
    double none = 1;
    for (Bracket site : clear) {
      best = Math.max(best, site.central_value());
      none *= 1 - site.central_value();
    }
    return Bracket.spanning(best, 1 - none);
  }

  static Claim backup(ClaimInputs in) {
    List<Bracket> clear =
        List.of(
            in.figure("station", "svalbard", "clear_sky"),
            in.figure("station", "inuvik", "clear_sky"),
            in.figure("station", "troll", "clear_sky"),
            in.figure("station", "punta-arenas", "clear_sky"));
    Bracket any = anySite(clear);
    return new Claim(
        11,
        "Computing in orbit is a resilient backup when the ground fails.",
        List.of(Said.LONESTAR, Said.ADVANTAGES),
        Verdict.NOT_EVALUATED_YET,
        "the way down still ends on the ground: four polar sites have clear sky for a laser "
            + ClaimNumber.of("", "%", any, "").range()
            + " of the time, as their weather goes together"
            + " or apart",
        "network (which stations a failure takes away) and reliability (what fails in orbit meanwhile)",
        List.of(
            ClaimNumber.of(
                "clear sky at the one best of four polar sites",
                "%",
                Bracket.exactly(any.low_value()),
                "stations svalbard, inuvik, troll, punta-arenas: clear_sky"),
            ClaimNumber.of(
                "clear sky at one of them at least",
                "%",
                any,
                "low: weather alike everywhere; high: independent")),
        List.of("claims 11", "explain catalog:svalbard"));
  }

  /** Of a promise with several parts, from how many of them numbers contradict or confirm. */
  static Verdict verdict(double oneOperator_fraction, boolean securityMeasured) {
    if (!securityMeasured) {
      return Verdict.CANNOT_BE_KNOWN;
    }
    return oneOperator_fraction > 0.5 ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS_ONLY_IF;
  }

  static Claim secure(ClaimInputs in) {
    Bracket share = ClaimLaunchers.share(in);
    Bracket available = in.fact("orbit-availability", "availability");
    return new Claim(
        22,
        "Orbit is secure, decentralised and highly available.",
        List.of(Said.LONESTAR, Said.ADVANTAGES),
        verdict(share.low_value(), in.knows("fact", "attack-rate")),
        "nobody has measured attacks on computers in orbit. What differs: no hands reach a satellite,"
            + " neither a thief's nor a repairer's; links can be jammed, radiation and debris strike"
            + " where fire and flood do not; the state of registry keeps jurisdiction (Outer Space"
            + " Treaty, article VIII), and stations lie under others. Decentralised it is not while "
            + ClaimNumber.of("", "%", share, "").range()
            + " of the mass flies with one company",
        "attacks and outages of satellites are counted as those of data centers are (a fact"
            + " attack-rate), launch and stations spread over operators and states, and radiation leaves"
            + " more than "
            + ClaimNumber.of("", "%", available, "").range()
            + " of the time",
        List.of(
            ClaimNumber.of(
                "one company's share of the mass of the three largest launchers",
                "%",
                share,
                "facts upmass-*-2023, as in claim 20"),
            ClaimNumber.of(
                "availability that radiation leaves", "%", available, "fact orbit-availability")),
        List.of("claims 22", "claims 20", "plan scenarios/dawn-dusk-24.yaml"));
  }
}
