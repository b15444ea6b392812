package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Claims of the press on the command line. Verdicts of today are regression values. */
class A19_ClaimsTest {
  @Test
  void theListHasEveryClaimWithItsVerdict() {
    JsonNode document = Cli.of("claims", "--json").json();
    assertThat(document.path("format").asString()).isEqualTo("skyrack.claims/1");
    List<String> verdicts = new ArrayList<>();
    String text = Cli.of("claims").out().replaceAll("\\s+", " ");
    for (JsonNode claim : document.path("claims")) {
      verdicts.add(claim.path("claim").asInt() + " " + claim.path("verdict").asString());
      assertThat(text)
          .contains(claim.path("sentence").asString())
          .contains(claim.path("verdict").asString());
      for (JsonNode number : claim.path("numbers")) {
        assertThat(number.path("low").asDouble()).isLessThanOrEqualTo(value(number));
        assertThat(number.path("high").asDouble()).isGreaterThanOrEqualTo(value(number));
        assertThat(number.path("from").asString()).isNotBlank();
      }
    }
    assertThat(String.join("\n", verdicts)).isEqualTo(VERDICTS);
  }

  private static final String VERDICTS =
      """
      1 holds only if
      2 holds only if
      3 holds only if
      4 holds only if
      5 holds only if
      6 holds only if
      7 holds only if
      8 holds only if
      9 not evaluated yet
      10 holds only if
      11 not evaluated yet
      12 holds only if
      13 holds only if
      14 does not hold
      15 holds only if
      16 holds only if
      17 holds
      18 cannot be known
      19 does not hold
      20 holds
      21 cannot be known
      22 cannot be known\
      """;

  private static double value(JsonNode number) {
    return number.path("value").asDouble();
  }

  @Test
  void oneClaimShowsItsNumbersSourcesAndCommands() {
    assertThat(Cli.of("claims", "6").out())
        .startsWith("claim 6\n")
        .contains("verdict        holds only if the orbit is dawn-dusk")
        .contains("altitude above which it is never wholly hidden: 1,3")
        .contains("search of 2027 by altitude")
        .contains("Suncatcher, arXiv:2511.19468v2")
        .contains("skyrack plan scenarios/dawn-dusk-24.yaml");
    JsonNode one = Cli.of("claims", "6", "--json").json().path("claims");
    assertThat(one.size()).isOne();
    assertThat(one.path(0).path("claim").asInt()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "23", "-3", "six", "1e9", ""})
  void unknownNumbersAreUsageErrors(String word) {
    Cli.Outcome outcome = Cli.of("claims", word);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: ").contains("  = help: ");
    assertThat(outcome.out()).isEmpty();
  }
}
