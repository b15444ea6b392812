package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import space.skyrack.SharedData;
import space.skyrack.results.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line, called in this JVM. */
final class Cli {
  static final Path SCENARIOS = SharedData.repository().resolve("scenarios");
  static final String DEMO = SCENARIOS.resolve("dawn-dusk-24.yaml").toString();

  /** The start of the demo, half of which its fleet spends in shadow. */
  static final String SHORT = "time.duration=30 min";

  private Cli() {}

  /** What one command line left behind. */
  record Outcome(int code, String out, String err) {
    /** Standard output as the one JSON document that it must be. */
    JsonNode json() {
      return JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readTree(out);
    }

    /** Exit code and standard error, for comparisons with one string. */
    String failure() {
      return "exit " + code + "\n" + err;
    }
  }

  static Outcome of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    assertThat(out + "" + err).doesNotContain("\tat ").doesNotContain("Exception");
    return new Outcome(code, out.toString(), err.toString());
  }

  /** Runs to the end into {@code folder}; every ledger must balance. */
  static Outcome run(Path folder, String... args) {
    List<String> words = new ArrayList<>(List.of("run", "-o", folder.toString()));
    words.addAll(List.of(args));
    Outcome outcome = of(words.toArray(String[]::new));
    assertThat(outcome.failure()).startsWith("exit 0");
    balances(folder);
    return outcome;
  }

  static Outcome resume(Path folder, String... args) {
    List<String> words = new ArrayList<>(List.of("run", "--resume", folder.toString()));
    words.addAll(List.of(args));
    return of(words.toArray(String[]::new));
  }

  /** Checks the ledgers of a finished run. */
  static void balances(Path folder) {
    JsonNode ledgers = summary(folder).path("ledgers");
    assertThat(ledgers.size()).isGreaterThanOrEqualTo(2);
    for (JsonNode ledger : ledgers) {
      assertThat(ledger.path("throughput").asDouble()).isPositive();
      assertThat(ledger.path("relative_residual").asDouble()).isBetween(0.0, 1e-9);
      assertThat(ledger.path("balances").asBoolean()).isTrue();
    }
  }

  static JsonNode summary(Path folder) {
    return Json.read(folder.resolve("summary.json"));
  }

  static String digest(Path folder) {
    return summary(folder).path("digest").asString();
  }

  static List<String> table(Path folder, String name) {
    try {
      return Files.readAllLines(folder.resolve("tables").resolve(name + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below a folder but run.log, with the hash of its bytes. */
  static SequencedMap<String, String> bytes(Path folder) {
    TreeMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.log")) {
          byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          hashes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(hash));
        }
      }
    } catch (Exception e) {
      throw new AssertionError("cannot read " + folder, e);
    }
    return hashes;
  }
}
