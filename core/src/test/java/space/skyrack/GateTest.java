package space.skyrack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code .ci/run} counts the tests. Truth: the section "Real data" of CONTRIBUTING.md. */
class GateTest {
  private static final String SKIPPED =
      """
      <testsuite>
        <testcase classname="a.SunTest" name="passes" time="0.1"/>
        <testcase classname="a.SunTest" name="agrees" time="0.1">
          <skipped message="Assumption failed: no shared data folder: needs sun.csv"/>
        </testcase>
      </testsuite>
      """;

  @TempDir Path temp;

  @Test
  void aSkippedTestFailsTheGateWhereTheDataIs() throws Exception {
    Outcome there = reports(SKIPPED, Files.createDirectory(temp.resolve("data")));
    assertThat(there.code).isEqualTo(1);
    assertThat(there.said)
        .contains("skipped: SunTest.agrees: Assumption failed: no shared data folder")
        .contains("the shared data folder is here, so these must not be skipped");
  }

  @Test
  void withoutTheDataItIsNamedAndPasses() throws Exception {
    Outcome alone = reports(SKIPPED, temp.resolve("absent"));
    assertThat(alone.code).isZero();
    assertThat(alone.said)
        .contains("skipped: SunTest.agrees: ")
        .contains("1 passed, 0 failed, 1 skipped");
  }

  private record Outcome(int code, String said) {}

  private Outcome reports(String xml, Path data) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(temp, "reports");
    Files.writeString(folder.resolve("TEST-a.SunTest.xml"), xml);
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                SharedData.repository().resolve(".ci/TestReports.java").toString(),
                folder.toString()));
    builder.environment().put("SKYRACK_DATA", data.toString());
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), said);
  }
}
