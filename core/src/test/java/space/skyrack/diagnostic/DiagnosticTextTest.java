package space.skyrack.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Truth: the style that the product description shows. */
class DiagnosticTextTest {
  private static final String PATH = "space.constellation[0].orbit.altitude";
  private static final Diagnostic BARE =
      new Diagnostic(
          Code.UNIT_MISSING,
          "length expected, got a bare number",
          PATH,
          new Place("demo.yaml", 9, 15, 6),
          PATH + " needs a unit",
          "did you mean `650000 m` (650 km)?");

  @Test
  void showsPlaceCaretAndHelp() {
    String source = "\n".repeat(8) + "    altitude: 650000\n";
    assertThat(new DiagnosticText(file -> source, false).render(List.of(BARE)))
        .isEqualTo(
            """
            error[E0312]: length expected, got a bare number
              --> demo.yaml:9:15
               |
             9 |     altitude: 650000
               |               ^^^^^^ space.constellation[0].orbit.altitude needs a unit
               = help: did you mean `650000 m` (650 km)?
            """);
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(new DiagnosticText(file -> null, true).render(List.of(BARE)))
        .contains("\u001b[31;1m");
    assertThat(new DiagnosticText(file -> null, false).render(List.of(BARE)))
        .doesNotContain("\u001b");
  }

  @Test
  void sortsByFileLineAndColumn() {
    Diagnostic later = BARE.at(new Place("demo.yaml", 10, 1, 1));
    Diagnostic sooner = BARE.at(new Place("demo.yaml", 9, 2, 1));
    Diagnostic other = BARE.at(new Place("base.yaml", 1, 1, 1));
    assertThat(
            Diagnostic.sorted(
                List.of(other, later, BARE, sooner, BARE), List.of("demo.yaml", "base.yaml")))
        .containsExactly(sooner, BARE, later, other);
  }

  @Test
  void writesJson() {
    assertThat(DiagnosticJson.toJson(List.of(BARE)))
        .isEqualTo(
            "[{\"code\":\"E0312\",\"severity\":\"error\",\"message\":\"length expected, got a bare"
                + " number\",\"path\":\"space.constellation[0].orbit.altitude\",\"file\":\"demo.yaml\","
                + "\"line\":9,\"column\":15,\"length\":6,"
                + "\"help\":\"did you mean `650000 m` (650 km)?\"}]");
  }

  @Test
  void codesAreUniqueAndExplained() {
    assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    assertThat(Code.values())
        .allSatisfy(code -> {
          assertThat(code.id()).matches("[EW]\\d{4}");
          assertThat(code.explanation()).endsWith(".");
        });
  }
}
