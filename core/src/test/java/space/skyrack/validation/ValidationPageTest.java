package space.skyrack.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import space.skyrack.validation.Row.Verdict;

/** The page and its rows; truth is the rule that the page itself states. */
class ValidationPageTest {
  private static final Topic GOOD =
      new Topic("Good", () -> List.of(Row.number("A-1", "length", "us", "m", 2, 2.01, 0.01)));
  private static final Topic SKIPPED =
      new Topic(
          "Skipped",
          () -> {
            throw new TestAbortedException("no shared data folder: needs x");
          });

  @TempDir Path temp;

  @Test
  void aSkippedTopicLeavesThePageAsItWas() throws IOException {
    Path page = Files.writeString(temp.resolve("VALIDATION.md"), "before");
    assertThatThrownBy(() ->
            ValidationPage.of(List.of(GOOD, SKIPPED), topic -> topic.compute(false), page, true))
        .isInstanceOf(TestAbortedException.class);
    assertThat(page).hasContent("before");
    ValidationPage.of(List.of(GOOD), topic -> topic.compute(false), page, true);
    assertThat(page).content().contains("| A-1 | length | us | 2 m |  | 2.01 m | 1 % | agrees |");
  }

  @Test
  void aSkippedTopicFailsWhereTheDataIs() {
    assertThatThrownBy(() -> SKIPPED.compute(true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Skipped was skipped although the data is there")
        .hasMessageContaining("needs x");
  }

  @Test
  void aRowKeepsToThePublishedAndToTheRecomputedFigure() {
    Row near = Row.number("A", "", "", "W", 28, 28.29, 0.02);
    assertThat(near.verdict()).isEqualTo(Verdict.AGREES);
    assertThat(near.recomputed("28.2952", "W", 28.29).verdict()).isEqualTo(Verdict.AGREES);
    assertThat(near.recomputed("28.2952", "W", 28.26).verdict()).isEqualTo(Verdict.DIFFERS);
    assertThat(near.recomputed("28", "W", 28.49).verdict()).as("digit").isEqualTo(Verdict.AGREES);
    assertThat(Row.number("A", "", "", "W", 28, 29, 0.02).agrees()).isFalse();
    assertThat(Row.number("A", "", "", "W", 28, Double.NaN, 0.02).agrees()).isFalse();
  }

  /** It must be shown: ours is the recomputed figure, and the published one is another. */
  @Test
  void aPublishedFigureIsNotCalledWrongForNothing() {
    assertThat(Row.wrong("A", "", "", "W", 880, "1035.7", 1035.6, "why").verdict())
        .isEqualTo(Verdict.PUBLISHED_IS_WRONG);
    assertThat(Row.wrong("A", "", "", "W", 880, "1035.7", 1000, "why").agrees()).isFalse();
    assertThat(Row.wrong("A", "", "", "W", 880, "880.2", 880.1, "why").agrees()).isFalse();
  }

  @Test
  void thePageCountsAndLinks() {
    Row wrong = Row.wrong("B", "a|b", "arXiv:2511.19468v2", "W", 880, "1035.7", 1035.7, "so");
    Row shown = Row.context("C", "c", "see https://www.example.org/x/", "1", "2", "no inputs");
    String page = ValidationPage.text(Map.of("Wide, and long", List.of(wrong, shown)));
    assertThat(page)
        .contains("| [Wide, and long](#wide-and-long) | 2 | 0 | 1 | 1 | 0 |")
        .contains("[arXiv:2511.19468v2](https://arxiv.org/abs/2511.19468v2)")
        .contains("[example.org/x](https://www.example.org/x/)")
        .contains("| a\\|b |")
        .contains("published figure is wrong: so")
        .contains("shown for context: no inputs");
  }

  @Test
  void figuresArePrintedWithFiveDigits() {
    assertThat(Row.digits(0.963378)).isEqualTo("0.96338");
    assertThat(Row.digits(5863.69)).isEqualTo("5863.7");
    assertThat(Row.digits(9.99999999)).isEqualTo("10");
    assertThat(Row.digits(2.1219854e-14)).isEqualTo("2.122e-14");
  }
}
