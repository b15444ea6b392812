package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.SharedData;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.scenario.CatalogReader;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.QuantityParser;

/** What the claims say with the catalogue that ships, and with another. */
class ClaimsTest {
  private static final Path PAGE = SharedData.repository().resolve("docs/CLAIMS.md");

  /** {@code -Dskyrack.rewriteGolden=yes} writes the page instead. */
  @Test
  void thePageIsWhatTheProgramSays() throws IOException {
    String wanted = new Claims().markdown();
    if (System.getProperty("skyrack.rewriteGolden", "").equals("yes")) {
      Files.writeString(PAGE, wanted);
    }
    assertThat(Files.readString(PAGE)).isEqualToNormalizingNewlines(wanted);
  }

  @Test
  void everyClaimIsComplete() {
    List<Claim> claims = new Claims().all();
    assertThat(claims).hasSize(22);
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      assertThat(claim.number()).isEqualTo(i + 1);
      assertThat(claim.sentence()).endsWith(".");
      assertThat(claim.sources())
          .isNotEmpty()
          .allMatch(source ->
              source.matches(".*(https://[a-z0-9.-]+\\.[a-z]{2,}/.*|arXiv:\\d{4}\\.\\d{5}.*)"));
      assertThat(claim.because()).isNotBlank();
      assertThat(claim.condition()).isNotBlank();
      assertThat(claim.numbers()).isNotEmpty();
      assertThat(claim.numbers()).allMatch(number -> !number.from().isBlank());
      assertThat(claim.commands()).isNotEmpty();
    }
    System.out.println("verdicts: " + claims.stream().map(c -> c.verdict().words()).toList());
  }

  /** Truth: ECL-650 and its kin for the shadows, SMAD-like arithmetic by hand for the rest. */
  @Test
  void someNumbersByHand() {
    Claims claims = new Claims();
    // 4,110 TWh over 8,766 h.
    assertThat(central(claims.find("3"), "mean electric power")).isBetween(468.0, 470.0);
    assertThat(central(claims.find("6"), "longest shadow of an orbit at 650 km"))
        .isBetween(19.6, 20.1);
    assertThat(central(claims.find("6"), "never wholly hidden")).isBetween(1300.0, 1320.0);
    assertThat(central(claims.find("6"), "no part of the Sun")).isBetween(1385.0, 1405.0);
    // (450 - 176) TWh over 8,766 h.
    assertThat(central(claims.find("14"), "growth of their mean power")).isBetween(31.2, 31.3);
    // 2 x 385,000 km over c.
    assertThat(central(claims.find("15"), "round trip of light")).isBetween(2.55, 2.58);
    // 1361 W/m2 x 0.963 over 310 W/m2.
    assertThat(central(claims.find("8"), "over Atacama")).isBetween(4.2, 4.25);
  }

  private static double central(Claim claim, String name) {
    return claim.numbers().stream()
        .filter(number -> number.name().contains(name))
        .findFirst()
        .orElseThrow()
        .shown()
        .central_value();
  }

  /** One input changed, one verdict changed: no verdict is a typed word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | fact    | claimed-gigawatt   | satellite_power | 50 kW       | does not hold
          2  | fact    | falcon-2025        | mass            | 2000000 t   | holds
          2  | fact    | claimed-starship   | power_per_year  | 0.001 GW/yr | holds
          3  | fact    | us-demand          | annual_energy   | 9000 TWh    | does not hold
          4  | fact    | satellite-learning | share           | 0 %         | does not hold
          5  | fact    | claimed-price      | price           | 9000 USD/kg | does not hold
          7  | fact    | server             | satellite_power | 0.5 kW      | holds
          8  | fact    | us-sunlight        | irradiance      | 200 W/m2    | does not hold
          10 | fact    | fibre              | path_stretch    | 1           | holds only if
          12 | fact    | large-data-center  | power           | 0.001 GW    | does not hold
          13 | fact    | starship-deluge    | water           | 5000000 m3  | does not hold
          14 | fact    | falcon-2025        | mass            | 20000000 t  | holds
          15 | fact    | bitcoin-block      | duration        | 1 s         | does not hold
          16 | fact    | falcon-2025        | mass            | 2000000 t   | holds
          19 | fact    | orbit-gigawatt     | cost_per_power  | 20 USD/W    | holds
          20 | fact    | upmass-casc-2023   | mass            | 900 t       | holds only if
          """)
  void anotherInputGivesAnotherVerdict(
      String number, String kind, String part, String figure, String value, String verdict) {
    Claims changed = new Claims(with(kind, part, figure, value));
    assertThat(changed.find(number).verdict().words()).isEqualTo(verdict);
  }

  @Test
  void whatNobodyMeasuredCouldBeMeasured() {
    for (String[] missing :
        new String[][] {{"18", "us-processing"}, {"21", "price-response"}, {"22", "attack-rate"}}) {
      assertThat(new Claims().find(missing[0]).verdict()).isEqualTo(Verdict.CANNOT_BE_KNOWN);
      Catalog more =
          new Catalog(kind -> {
            List<Part> parts = new ArrayList<>(CatalogReader.shipped().list(kind));
            parts.add(new Part(kind, missing[1], "measured", "", Map.of()));
            return parts;
          });
      assertThat(new Claims(more).find(missing[0]).verdict()).isNotEqualTo(Verdict.CANNOT_BE_KNOWN);
    }
  }

  /** The shipped catalogue with one figure that has no range and another value. */
  private static Catalog with(String kind, String part, String figure, String value) {
    Catalog shipped = CatalogReader.shipped();
    return new Catalog(each -> {
      List<Part> parts = new ArrayList<>();
      for (Part old : shipped.list(each)) {
        boolean here = each.equals(kind) && old.name().equals(part);
        parts.add(here ? changed(old, figure, value) : old);
      }
      return parts;
    });
  }

  private static Part changed(Part old, String name, String value) {
    Map<String, Figure> figures = new LinkedHashMap<>(old.figures());
    Figure was = figures.get(name);
    assertThat(was).as(old.name() + "." + name).isNotNull();
    Quantity now =
        switch (QuantityParser.parse(value)) {
          case QuantityParser.Parsed(Quantity quantity) -> quantity;
          case QuantityParser.Bare(double bare) -> new Quantity(bare, was.central().unit());
          default -> throw new AssertionError(value);
        };
    figures.put(
        name,
        new Figure(name, now, now, now, was.kind(), was.source(), was.read(), was.derivation()));
    return new Part(old.kind(), old.name(), old.title(), old.standing(), figures);
  }
}
