package space.skyrack.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.skyrack.SharedData;

/** Computes every row and compares {@code docs/VALIDATION.md} with what they give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationTest {
  private final Map<Topic, List<Row>> computed = new LinkedHashMap<>();

  static List<Topic> topics() {
    return Topic.ALL;
  }

  private List<Row> rows(Topic topic) {
    return computed.computeIfAbsent(topic, missing -> missing.compute(SharedData.present()));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyRowAgrees(Topic topic) {
    assertThat(rows(topic)).isNotEmpty().filteredOn(row -> !row.agrees()).isEmpty();
  }

  /** Only with all data: a run that skips a topic aborts before it compares or writes. */
  @Test
  void thePageIsWhatTheRowsGive() throws IOException {
    Path page = SharedData.repository().resolve("docs/VALIDATION.md");
    boolean rewrite =
        Boolean.parseBoolean(System.getProperty("skyrack.rewriteValidation", "false"));
    assertThat(page).hasContent(ValidationPage.of(Topic.ALL, this::rows, page, rewrite));
  }
}
