package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import space.skyrack.catalog.Catalog;
import space.skyrack.results.ResultsException;
import space.skyrack.scenario.CatalogReader;

/** The claims of the press about computing in orbit, judged by this version's own numbers. */
public final class Claims {
  /** By number, from 1. */
  private static final List<Function<ClaimInputs, Claim>> ALL =
      List.of(
          ClaimGigawatt::tenThousand,
          ClaimStarship::lifts,
          ClaimStarship::passesTheUnitedStates,
          ClaimMoney::cheaper,
          ClaimMoney::twoHundred,
          ClaimSunlight::batteries,
          ClaimCooling::cool,
          ClaimProductivity::eightTimes,
          ClaimOpen::downlink,
          ClaimLatency::faster,
          ClaimOpen::backup,
          ClaimGigawatt::thousands,
          ClaimFootprint::water,
          ClaimGrid::growth,
          ClaimMoon::moon,
          ClaimRamp::twoDecades,
          ClaimCapital::limitsEase,
          ClaimRamp::moreThanTheEconomy,
          ClaimCapital::thirty,
          ClaimLaunchers::one,
          ClaimGrid::prices,
          ClaimOpen::secure);

  private final ClaimInputs inputs;

  /** With the catalogue that ships. */
  public Claims() {
    this(CatalogReader.shipped());
  }

  Claims(Catalog catalog) {
    inputs = new ClaimInputs(catalog);
  }

  /** All claims, in order. */
  List<Claim> all() {
    List<Claim> claims = new ArrayList<>();
    ALL.forEach(claim -> claims.add(claim.apply(inputs)));
    return claims;
  }

  /**
   * The claim that a person asks for by its number.
   *
   * @throws ResultsException if there is none
   */
  Claim find(String word) {
    for (int number = 1; number <= ALL.size(); number++) {
      if (word.equals(Integer.toString(number))) {
        return ALL.get(number - 1).apply(inputs);
      }
    }
    throw ResultsException.badInput(
        "there is no claim `" + word + "`",
        "claims have numbers from 1 to " + ALL.size() + "; `skyrack claims` lists them",
        null);
  }

  /** The list of all, for a terminal and as data. */
  public Explain.Answer list() {
    List<Claim> claims = all();
    return new Explain.Answer(ClaimPage.list(claims), document(claims));
  }

  /** One claim with its numbers, for a terminal and as data. */
  public Explain.Answer one(String word) {
    Claim claim = find(word);
    return new Explain.Answer(ClaimPage.one(claim), document(List.of(claim)));
  }

  /** The page of the documentation. */
  public String markdown() {
    return ClaimPage.markdown(all());
  }

  private static SequencedMap<String, Object> document(List<Claim> claims) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("format", "skyrack.claims/1");
    d.put("tool_version", Tool.VERSION);
    d.put("claims", claims.stream().map(Claims::document).toList());
    return d;
  }

  private static SequencedMap<String, Object> document(Claim claim) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("claim", claim.number());
    d.put("sentence", claim.sentence());
    d.put("sources", claim.sources());
    d.put("verdict", claim.verdict().words());
    d.put("because", claim.because());
    d.put("condition", claim.condition());
    d.put("numbers", claim.numbers().stream().map(ClaimNumber::document).toList());
    d.put("commands", claim.commands().stream().map(command -> "skyrack " + command).toList());
    return d;
  }
}
