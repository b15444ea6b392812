package space.skyrack.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.results.ResultsException;

/** Truth: what stands under a name before and after a file is written there. */
@Timeout(30)
class ExportFileTest {
  /** More than a pipe holds. */
  private static final String LONG = "0123456789abcdef".repeat(1 << 16);

  @TempDir Path temp;

  @Test
  void aPipeIsWrittenToAndStays() throws Exception {
    Path pipe = pipe();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(() -> read(pipe, Integer.MAX_VALUE));
    ExportFile.text(pipe, out -> out.write(LONG));
    assertThat(read.get()).isEqualTo(LONG);
    stays(pipe);
  }

  @Test
  void aPipeBehindALinkToo() throws Exception {
    Path pipe = pipe();
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("pipe"));
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(() -> read(pipe, Integer.MAX_VALUE));
    ExportFile.text(link, out -> out.write("short"));
    assertThat(read.get()).isEqualTo("short");
    assertThat(link).isSymbolicLink();
    stays(pipe);
  }

  @Test
  void aPipeThatClosesCannotBeWritten() throws Exception {
    Path pipe = pipe();
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe, 1));
    assertThatThrownBy(() -> ExportFile.text(pipe, out -> out.write(LONG)))
        .isInstanceOf(ResultsException.class)
        .hasMessageStartingWith("cannot write `" + pipe + "`: ");
    assertThat(read.get()).isEqualTo("0");
    stays(pipe);
  }

  @Test
  void theFileBehindALinkIsReplacedNotTheLink() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path near = Files.createSymbolicLink(folder.resolve("near"), Path.of("file"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), near);
    ExportFile.text(link, out -> out.write("new"));
    assertThat(file).isRegularFile().hasContent("new");
    assertThat(near).isSymbolicLink();
    assertThat(link).isSymbolicLink();
  }

  @Test
  void aLinkToNothingYetMakesTheFile() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("file"));
    ExportFile.text(link, out -> out.write("new"));
    assertThat(link).isSymbolicLink();
    assertThat(temp.resolve("file")).hasContent("new");
  }

  @Test
  void linksToFoldersAndToThemselvesAreRefused() throws IOException {
    Path folder = Files.createSymbolicLink(temp.resolve("link"), temp);
    assertThatThrownBy(() -> ExportFile.text(folder, out -> out.write("new")))
        .hasMessage("cannot write `" + folder + "`: it is a folder");
    Path self = Files.createSymbolicLink(temp.resolve("self"), Path.of("self"));
    assertThatThrownBy(() -> ExportFile.text(self, out -> out.write("new")))
        .isInstanceOf(ResultsException.class);
    assertThat(folder).isSymbolicLink();
    assertThat(self).isSymbolicLink();
  }

  private Path pipe() throws Exception {
    Path pipe = temp.resolve("pipe");
    int made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    } catch (IOException e) {
      made = -1;
    }
    assumeThat(made).as("mkfifo").isZero();
    return pipe;
  }

  private static String read(Path pipe, int bytes) {
    try (InputStream in = Files.newInputStream(pipe)) {
      return new String(in.readNBytes(bytes), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void stays(Path pipe) {
    assertThat(Files.isRegularFile(pipe, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(pipe).exists();
    assertThat(temp.resolve("pipe.new")).doesNotExist();
  }
}
