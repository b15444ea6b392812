package space.skyrack.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Runs the program on a disk that is too small for it, again and again, and prints what came of it.
 *
 * <p>A process of its own in a mount namespace of its own, so that no mount outlives it.
 */
final class SmallDisk {
  private static final String LENGTH = "time.duration=1 h";

  private final Path temp;
  private final Path disk;
  private Map<String, String> plain = Map.of();
  private Map<String, String> previous = Map.of();

  private SmallDisk(Path temp) throws IOException {
    this.temp = temp;
    disk = Files.createDirectories(temp.resolve("disk"));
  }

  public static void main(String[] args) throws Exception {
    SmallDisk small = new SmallDisk(Path.of(args[0]));
    small.run(temp(small, "plain"), "--set", LENGTH);
    small.run(temp(small, "previous"), "--set", Cli.SHORT);
    small.plain = Cli.bytes(temp(small, "plain"));
    small.previous = Cli.bytes(temp(small, "previous"));
    long all_kB = kB(temp(small, "plain"), "");
    long parquet_kB = kB(temp(small, "plain"), ".parquet");
    long csv_kB = kB(temp(small, "plain"), ".csv");
    small.filled("at the start", 0);
    small.filled("with 100 kB", 100);
    small.filled("in the summary or the report", (csv_kB + all_kB) / 2);
    small.filled("in the Parquet tables", all_kB - parquet_kB * 4 / 10);
  }

  private static Path temp(SmallDisk small, String name) {
    return small.temp.resolve(name);
  }

  private void filled(String when, long free_kB) throws Exception {
    Path run = disk.resolve("run");
    sh(
        "mount -t tmpfs -o size=64m none '%s' && cp -r '%s' '%s'",
        disk, temp(this, "previous"), run);
    sh(
        "mount -o remount,size=$(( $(df -Pk '%s' | awk 'NR == 2 { print $3 }') + %d ))k '%s'",
        disk, free_kB, disk);
    String said = run(run, "--set", LENGTH, "--checkpoint-every", "0.02");
    String before = Cli.bytes(run).equals(previous) ? "intact" : "broken";
    boolean left = Files.exists(disk.resolve("run.partial"));
    sh("mount -o remount,size=64m '%s'", disk);
    String again = left ? said("run", "--resume", run.toString()) : run(run, "--set", LENGTH);
    String after = Cli.bytes(run).equals(plain) ? "the same bytes" : "other bytes";
    int others = Objects.requireNonNull(disk.toFile().list()).length - 1;
    sh("umount '%s'", disk);
    System.out.printf(
        "%s: %s; previous run %s; %s: %s, %s, %d other files%n%s",
        when,
        said.lines().findFirst().orElse(""),
        before,
        left ? "resumed" : "started again",
        again.lines().findFirst().orElse(""),
        after,
        others,
        said.lines().skip(1).map(line -> "  " + line + "\n").reduce("", String::concat));
  }

  private String run(Path folder, String... more) {
    List<String> words = new ArrayList<>(List.of("run", Cli.DEMO, "-o", folder.toString()));
    words.addAll(List.of(more));
    return said(words.toArray(String[]::new));
  }

  /** The exit code, then standard error without its notes. */
  private static String said(String... words) {
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), words);
    return "exit "
        + code
        + "\n"
        + err.toString().replaceAll("(?m)^note: .*\\R", "").replaceAll("\\R", "\n");
  }

  /** In pages of 4 KiB, as the file system counts. */
  private static long kB(Path folder, String ending) throws IOException {
    long kB = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        kB += Files.isRegularFile(file) ? Math.ceilDiv(Files.size(file), 4096) * 4 : 0;
      }
    }
    return kB;
  }

  private static void sh(String command, Object... words) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", command.formatted(words)).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + command.formatted(words));
    }
  }
}
