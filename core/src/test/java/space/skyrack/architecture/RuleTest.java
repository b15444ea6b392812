package space.skyrack.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program's classes obey the rules, and each rule notices the class that breaks it. */
class RuleTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("space.skyrack");
  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPackages("space.skyrack.architecture.bad");

  @ParameterizedTest
  @EnumSource
  void theProgramObeys(Rule rule) {
    assertThat(rule.violations(PROGRAM)).as(rule.sentence).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFixtureBreaks(Rule rule) {
    assertThat(rule.violations(FIXTURES))
        .as(rule.sentence)
        .filteredOn(violation -> violation.startsWith(Layers.FIXTURES + rule.fixture))
        .hasSize(rule.wrongs);
  }

  @Test
  void thereIsAProgramToLookAt() {
    assertThat(PROGRAM.contain("space.skyrack.time.Epoch")).isTrue();
    assertThat(PROGRAM.contain("space.skyrack.architecture.Rule")).isFalse();
  }

  @Test
  void theMessageQuotesTheOrder() {
    assertThat(Layers.objection("time", "cli")).contains(Layers.ORDER);
    assertThat(Layers.objection("somewhere", "time")).contains("`somewhere` is not in the list");
    assertThat(Layers.objection("cli", "time")).isEmpty();
  }
}
