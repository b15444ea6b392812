package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticGithub;
import space.skyrack.diagnostic.DiagnosticJson;
import space.skyrack.diagnostic.DiagnosticSarif;
import space.skyrack.diagnostic.DiagnosticText;
import space.skyrack.diagnostic.Severity;

/**
 * Property: whatever is in a file, reading gives a scenario or errors, and never throws; and the
 * schema, checked by a validator that is not ours, agrees with the reader both ways.
 *
 * <p>{@code -Dskyrack.seed=N} tries other mutations; the seed is printed.
 */
class MutationTest {
  private static final String[] PIECES = {
    "-1",
    "0",
    "1e400",
    "nan",
    ".inf",
    "null",
    "~",
    "{}",
    "[]",
    "[",
    "}",
    ": ",
    "- ",
    "\t",
    "&a ",
    "*a",
    "!x ",
    "|",
    ">",
    "'",
    "\"",
    "650000 km",
    "catalog:",
    "5 kg",
    "%",
    "é",
    "\u0000",
    "#",
    "999999999999999999999",
    "<<: ",
    "? ",
    "--- ",
    "...",
    "{ uniform: [1, 2] }",
    "3 degC/s"
  };
  private static final int ROUNDS = 400;

  /** What only the reader can find: {@link ScenarioSchema} says why. */
  private static final Set<Code> BEYOND_A_SCHEMA =
      Set.of(
          Code.OUT_OF_BOUNDS,
          Code.DANGLING_REFERENCE,
          Code.DUPLICATE_NAME,
          Code.INCONSISTENT,
          Code.BAD_DISTRIBUTION,
          Code.BAD_RULE,
          Code.BAD_TIME,
          Code.ELEMENT_FILE,
          Code.FILE_MISSING,
          Code.EXTENDS_CYCLE,
          Code.SYNTAX,
          Code.DUPLICATE_KEY,
          Code.TOO_DEEP);

  private final ScenarioReader reader = new ScenarioReader();
  private final long seed = Long.getLong("skyrack.seed", 20271220L);
  @TempDir Path folder;

  @Test
  void bytesNeverThrow() throws IOException {
    Random random = new Random(seed);
    byte[] good =
        Files.readAllBytes(SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml"));
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = garbled(good, random);
      try {
        refused += read(bytes).scenario() == null ? 1 : 0;
      } catch (RuntimeException | Error e) {
        Path kept = Files.write(Path.of("target/mutation.yaml"), bytes);
        throw new AssertionError("seed " + seed + ", round " + round + ": " + kept, e);
      }
    }
    System.out.println("garbled files refused: " + refused + " of " + ROUNDS + ", seed " + seed);
    assertThat(refused).isGreaterThan(ROUNDS / 2);
  }

  private Reading read(byte[] bytes) throws IOException {
    Reading reading = reader.read(Files.write(folder.resolve("m.yaml"), bytes), List.of());
    boolean failed = reading.scenario() == null;
    assertThat(failed).isEqualTo(Diagnostic.anyError(reading.diagnostics()));
    String text = new DiagnosticText(reading::text, false).render(reading.diagnostics());
    assertThat(text).doesNotContain("Exception").doesNotContain("java.").doesNotContain("NaN but");
    DiagnosticJson.toJson(reading.diagnostics());
    DiagnosticGithub.render(reading.diagnostics());
    DiagnosticSarif.toJson(reading.diagnostics(), "test");
    return reading;
  }

  /** Cut short, bits turned, bytes put in, stretches doubled or swapped. */
  private static byte[] garbled(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int edits = 1 + random.nextInt(4);
    for (int edit = 0; edit < edits; edit++) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 3 ->
            System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
        default -> {
          byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
          System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }

  private static void agrees(String text, Reading reading, String where) {
    if (reading.diagnostics().stream().anyMatch(d -> d.code() == Code.SYNTAX)) {
      return;
    }
    List<?> problems;
    try {
      problems = ScenarioSchemaTest.problems(text);
    } catch (YamlEngineException e) {
      return;
    }
    List<Diagnostic> knowable =
        reading.diagnostics().stream()
            .filter(d -> d.severity() == Severity.ERROR && !BEYOND_A_SCHEMA.contains(d.code()))
            .toList();
    if (problems.isEmpty()) {
      assertThat(knowable).as("the schema accepts " + where).isEmpty();
    }
    if (reading.scenario() != null) {
      assertThat(problems).as("the schema refuses " + where).isEmpty();
    }
  }

  @Test
  void neverThrows() throws IOException {
    Random random = new Random(seed);
    String good = Files.readString(SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml"));
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = mutated(good, random);
      try {
        Reading reading = read(text.getBytes(StandardCharsets.UTF_8));
        agrees(text, reading, "seed " + seed + ", round " + round);
        refused += reading.scenario() == null ? 1 : 0;
      } catch (RuntimeException | Error e) {
        throw new AssertionError("seed " + seed + ", round " + round + ":\n" + text, e);
      }
    }
    System.out.println("mutations refused: " + refused + " of " + ROUNDS + ", seed " + seed);
    assertThat(refused).isBetween(ROUNDS / 2, ROUNDS);
  }

  private static String mutated(String good, Random random) {
    List<String> lines = new ArrayList<>(good.lines().toList());
    int edits = 1 + random.nextInt(3);
    for (int edit = 0; edit < edits; edit++) {
      int line = random.nextInt(lines.size());
      String text = lines.get(line);
      int at = random.nextInt(text.length() + 1);
      String piece = PIECES[random.nextInt(PIECES.length)];
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(line);
        case 1 -> lines.add(line, text);
        case 2 -> lines.set(line, text.substring(0, at) + piece + text.substring(at));
        case 3 -> lines.set(line, text.substring(0, at));
        case 4 -> {
          int colon = text.indexOf(": ");
          lines.set(line, colon < 0 ? piece : text.substring(0, colon + 2) + piece);
        }
        default -> {
          int end = Math.min(text.length(), at + 1 + random.nextInt(8));
          lines.set(line, text.substring(0, at) + text.substring(end));
        }
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
