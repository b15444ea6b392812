package space.skyrack.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The command line in a process of its own, for what cannot be done inside this one. */
record Child(Process process, Path err) implements AutoCloseable {
  static List<String> command(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "space.skyrack.cli.Main"));
    command.addAll(List.of(args));
    return command;
  }

  static Child start(Path temp, String... args) throws IOException {
    return start(temp, List.of(), args);
  }

  /** With options of the Java machine, such as {@code -Djava.io.tmpdir=...}. */
  static Child start(Path temp, List<String> options, String... args) throws IOException {
    Path err = Files.createTempFile(temp, "child", ".err");
    List<String> command = command(args);
    command.addAll(1, options);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(err.toFile());
    return new Child(builder.start(), err);
  }

  /** Waits until something is true, or the child has ended. */
  void until(BooleanSupplier seen) throws InterruptedException {
    for (int i = 0; i < 10_000 && !seen.getAsBoolean() && process.isAlive(); i++) {
      Thread.sleep(2);
    }
  }

  void interrupt() throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      throw new AssertionError("the child does not end; it said: " + said());
    }
    return process.exitValue();
  }

  String said() {
    try {
      return Files.readString(err, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
