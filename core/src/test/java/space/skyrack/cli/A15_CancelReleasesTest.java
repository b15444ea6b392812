package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cancelled run keeps what it needs to go on and nothing else: no lock, no process, no file in
 * the temporary folder. Truth: PRODUCT's "cancel releases everything".
 */
@DisabledOnOs(OS.WINDOWS)
class A15_CancelReleasesTest {
  @TempDir Path temp;
  Path scratch;
  Path folder;
  Path partial;

  @BeforeEach
  void folders() throws IOException {
    scratch = Files.createDirectory(temp.resolve("scratch"));
    folder = temp.resolve("fleet");
    partial = temp.resolve("fleet.partial");
  }

  private Child start() throws IOException {
    return Child.start(
        temp,
        List.of("-Djava.io.tmpdir=" + scratch),
        "run",
        Cli.DEMO,
        "--set",
        "time.duration=4 h",
        "--set",
        "space.constellation.ring.orbit.satellites_per_plane=1000",
        "--set",
        "output={tables: sampled, every: 1 h}",
        "--checkpoint-every",
        "0.02",
        "-o",
        folder.toString());
  }

  @Test
  void interruptedOnce() throws Exception {
    A09_CrashTest.assumeInterruptible();
    try (Child child = start()) {
      child.until(() -> Files.exists(partial.resolve("checkpoint.bin")));
      child.interrupt();
      assertThat(child.exitCode()).isEqualTo(130);
    }
    assertThat(names(scratch)).isEmpty();
    assertThat(partial.resolve(".in-use")).doesNotExist();
    assertThat(folder).doesNotExist();
    anotherRunTakesItsPlace();
  }

  /** Killed outright: the system frees the lock, whatever lies in the folder. */
  @Test
  void killed() throws Exception {
    try (Child child = start()) {
      child.until(() -> Files.exists(partial.resolve("checkpoint.bin")));
      child.process().destroyForcibly();
      child.exitCode();
    }
    assertThat(names(scratch)).isEmpty();
    anotherRunTakesItsPlace();
  }

  private void anotherRunTakesItsPlace() throws IOException {
    Cli.run(folder, Cli.DEMO, "--set", Cli.SHORT);
    assertThat(names(temp)).contains("fleet").noneMatch(name -> name.startsWith("fleet."));
    assertThat(names(folder)).doesNotContain(".in-use", "checkpoint.bin");
  }

  private static List<String> names(Path in) throws IOException {
    try (Stream<Path> files = Files.list(in)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
