package space.skyrack.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.DiagnosticJson;
import space.skyrack.diagnostic.DiagnosticText;

/** Property: whatever is in a file, reading gives a scenario or errors, and never throws. */
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
  @TempDir Path folder;

  @Test
  void neverThrows() throws IOException {
    long seed = Long.getLong("skyrack.seed", 20271220L);
    Random random = new Random(seed);
    String good = Files.readString(SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml"));
    ScenarioReader reader = new ScenarioReader();
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String text = mutated(good, random);
      Path file = Files.writeString(folder.resolve("m.yaml"), text);
      try {
        Reading reading = reader.read(file, List.of());
        boolean failed = reading.scenario() == null;
        assertThat(failed).isEqualTo(Diagnostic.anyError(reading.diagnostics()));
        new DiagnosticText(reading::text, false).render(reading.diagnostics());
        DiagnosticJson.toJson(reading.diagnostics());
        refused += failed ? 1 : 0;
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
