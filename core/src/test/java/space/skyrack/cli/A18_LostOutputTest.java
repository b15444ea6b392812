package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed and lost is a failure; what nobody wanted is none. Truth: the exit codes. */
class A18_LostOutputTest {
  private static String of(String failure, String... words) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException(failure);
          }
        };
    StringWriter err = new StringWriter();
    int code = Main.run(broken, new PrintWriter(err, true), words);
    return "exit " + code + "\n" + err;
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "schema", "explain", "init --list --json"})
  void aFullDiskIsAFailure(String words) {
    assertThat(of("No space left on device", words.split(" ")))
        .isEqualToNormalizingNewlines(
            """
            exit 4
            error: standard output could not be written: No space left on device
              = help: check the free space of where it goes
            """);
  }

  @Test
  void aPlanThatIsLostIsAFailure() {
    assertThat(of("No space left on device", "plan", Cli.DEMO))
        .startsWith("exit 4\n")
        .contains("error: standard output could not be written: No space left on device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "Bad file descriptor", "The pipe is being closed"})
  void aReaderThatLeftIsNone(String failure) {
    assertThat(of(failure, "schema")).isEqualTo("exit 0\n");
  }
}
