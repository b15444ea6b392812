package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.time.Epoch;

/** One scenario, run in many ways. Truth: the files of the plain run on one thread. */
class A08_SameBytesTest {
  private static final String TWO_HOURS = "time.duration=2 h";

  /** Two planes of many satellites: several blocks, so that threads have something to share. */
  private static final String WIDE = "space.constellation.ring.orbit.satellites_per_plane=300";

  private static final String PROFILE =
      "space.satellites.aurora.compute.utilisation=[{load: 90 %},"
          + " {at: \"00:40:05\", load: 40 %}]";

  @TempDir static Path temp;
  static Map<String, String> plain;
  static String digest;

  @BeforeAll
  static void plain() {
    Path folder = temp.resolve("plain");
    run(folder, "--threads", "1");
    plain = Cli.bytes(folder);
    digest = Cli.digest(folder);
    System.out.println("files compared: " + plain.size() + ", digest " + digest);
  }

  private static void run(Path folder, String... more) {
    String[] words = {Cli.DEMO, "--set", TWO_HOURS, "--set", WIDE, "--set", "output.every=10 min"};
    String[] all = new String[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    Cli.run(folder, all);
  }

  @Test
  void onTwoThreads() {
    run(temp.resolve("two"), "--threads", "2");
    assertThat(Cli.bytes(temp.resolve("two"))).isEqualTo(plain);
  }

  @Test
  void withCheckpointsAsOftenAsCanBe() {
    run(temp.resolve("often"), "--checkpoint-every", "0");
    assertThat(Cli.bytes(temp.resolve("often"))).isEqualTo(plain);
  }

  @Test
  void withOtherTablesTheDigestStays() {
    run(temp.resolve("sampled"), "--set", "output.tables=sampled");
    assertThat(Cli.digest(temp.resolve("sampled"))).isEqualTo(digest);
    // mean and worst of the plane, and the worst satellite's own row, at each of 12 instants
    assertThat(Cli.table(temp.resolve("sampled"), "power")).hasSize(1 + 3 * 12);
    run(
        temp.resolve("often-sampled"),
        "--set",
        "output.every=30 s",
        "--set",
        "output.tables=summary");
    assertThat(Cli.digest(temp.resolve("often-sampled"))).isEqualTo(digest);
  }

  @Test
  void afterStopsAtRandomInstants() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    System.out.println("stops: seed " + seed);
    Path folder = temp.resolve("stopped");
    long start_ns = Epoch.parse("2027-12-20T00:00:00Z").tai_ns();
    long at_ns = start_ns + random.nextLong(2_000_000_000_000L);
    String[] first = {
      "run",
      Cli.DEMO,
      "--set",
      TWO_HOURS,
      "--set",
      WIDE,
      "--set",
      "output.every=10 min",
      "-o",
      folder.toString(),
      "--until",
      new Epoch(at_ns).toUtcString()
    };
    Cli.Outcome stopped = Cli.of(first);
    assertThat(stopped.code()).isZero();
    assertThat(stopped.err()).contains("go on with:\n  skyrack run --resume " + folder);
    for (int i = 0; i < 3; i++) {
      at_ns += random.nextLong(1_500_000_000_000L);
      assertThat(Cli.resume(folder, "--until", new Epoch(at_ns).toUtcString()).code()).isZero();
    }
    assertThat(folder).doesNotExist();
    assertThat(Cli.resume(folder, "--until", "2029-01-01T00:00:00Z").code()).isZero();
    assertThat(Cli.bytes(folder)).as("seed " + seed).isEqualTo(plain);
  }

  @Test
  void aProfileThatChangesInsideATick() {
    String[] profile = {"--set", PROFILE, "--set", "time.duration=1 h"};
    run(temp.resolve("profile"), profile);
    Path folder = temp.resolve("profile-stopped");
    Cli.Outcome stopped =
        Cli.of(
            "run",
            Cli.DEMO,
            "--set",
            TWO_HOURS,
            "--set",
            WIDE,
            "--set",
            "output.every=10 min",
            "--set",
            PROFILE,
            "--set",
            "time.duration=1 h",
            "-o",
            folder.toString(),
            "--until",
            "2027-12-20T00:40:00Z");
    assertThat(stopped.code()).isZero();
    assertThat(Cli.resume(folder).code()).isZero();
    assertThat(Cli.bytes(folder)).isEqualTo(Cli.bytes(temp.resolve("profile")));
    assertThat(Cli.table(folder, "events"))
        .contains("2027-12-20T00:40:05.000Z,ring,utilisation,0.4,asked work fraction");
  }

  @Test
  void anotherSeedIsAnotherRun() {
    run(temp.resolve("seed"), "--seed", "7");
    assertThat(Cli.summary(temp.resolve("seed")).path("seed").asInt()).isEqualTo(7);
    assertThat(Cli.digest(temp.resolve("seed"))).as("nothing is random yet").isEqualTo(digest);
  }
}
