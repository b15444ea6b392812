package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.study.Opening;

/**
 * Element files with bytes cut off, turned or put in: what is left flies or is named, and nothing
 * is thrown.
 *
 * <p>Truth: an element set of the public SGP4 verification collection. {@code -Dskyrack.seed=N}
 * tries other mutations; the seed is printed.
 */
class A17_GarbledElementsTest {
  private static final int ROUNDS = 60;
  private static final String LETTERS = "0123456789-+.eE \n\0NaN,\"{}[]<>=";
  private static final String TLE =
      """
      VANGUARD 1
      1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753
      2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667
      """;
  private static final List<String> KEYS =
      List.of(
          "OBJECT_NAME=VANGUARD 1",
          "OBJECT_ID=1958-002B",
          "CENTER_NAME=EARTH",
          "REF_FRAME=TEME",
          "TIME_SYSTEM=UTC",
          "MEAN_ELEMENT_THEORY=SGP4",
          "EPOCH=2000-06-27T18:50:19.731000",
          "MEAN_MOTION=10.82419157",
          "ECCENTRICITY=0.1859667",
          "INCLINATION=34.2682",
          "RA_OF_ASC_NODE=348.7242",
          "ARG_OF_PERICENTER=331.7664",
          "MEAN_ANOMALY=19.3264",
          "EPHEMERIS_TYPE=0",
          "CLASSIFICATION_TYPE=U",
          "NORAD_CAT_ID=5",
          "ELEMENT_SET_NO=475",
          "REV_AT_EPOCH=41366",
          "BSTAR=0.000028098",
          "MEAN_MOTION_DOT=0.00000023",
          "MEAN_MOTION_DDOT=0");

  @TempDir Path temp;

  private static Map<String, String> formats() {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put("fleet.tle", TLE.repeat(2));
    formats.put(
        "fleet.kvn",
        "CCSDS_OMM_VERS = 2.0\nCREATION_DATE = 2026-08-22T12:00:00\nORIGINATOR = TEST\n"
            + String.join("\n", KEYS).replace("=", " = ")
            + "\n");
    StringBuilder json = new StringBuilder("[{");
    StringBuilder names = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (String pair : KEYS) {
      String[] parts = pair.split("=");
      String comma = names.isEmpty() ? "" : ",";
      boolean number = parts[1].matches("[0-9.]+");
      String value = number ? parts[1] : '"' + parts[1] + '"';
      json.append(comma).append('"').append(parts[0]).append("\":").append(value);
      names.append(comma).append(parts[0]);
      values.append(comma).append(parts[1]);
    }
    formats.put("fleet.json", json + "}]\n");
    formats.put("fleet.csv", names + "\n" + values + "\n");
    return formats;
  }

  @Test
  void nothingIsThrown() throws IOException {
    long seed = Long.getLong("skyrack.seed", 20271220L);
    Random random = new Random(seed);
    String scenario = Files.readString(Cli.SCENARIOS.resolve("vanguard-omm.yaml"));
    StringBuilder told = new StringBuilder();
    for (Map.Entry<String, String> format : formats().entrySet()) {
      Path file = temp.resolve(format.getKey());
      Path demo =
          Files.writeString(
              temp.resolve("demo.yaml"),
              scenario
                  .replace("../../shared/data/sgp4/sample_omm.xml", format.getKey())
                  .replace("2020-10-13T06:00:00Z", "2000-06-28T00:00:00Z"));
      byte[] good = format.getValue().getBytes(StandardCharsets.UTF_8);
      Files.write(file, good);
      assertThat(Opening.of(demo, List.of()).isUsable()).as(format.getKey()).isTrue();
      int flown = 0;
      for (int round = 0; round < ROUNDS; round++) {
        byte[] bytes = garbled(good, random);
        Files.write(file, bytes);
        String where = format.getKey() + ", seed " + seed + ", round " + round;
        try {
          Opening opening = Opening.of(demo, List.of());
          assertThat(opening.isUsable())
              .as(where)
              .isNotEqualTo(Diagnostic.anyError(opening.diagnostics()));
          assertThat(opening.diagnosticsJson()).doesNotContain("Exception");
          flown += opening.isUsable() ? 1 : 0;
        } catch (RuntimeException | Error e) {
          Path kept = Files.write(Path.of("target/" + format.getKey()), bytes);
          throw new AssertionError(where + ": " + kept, e);
        }
      }
      told.append(' ').append(format.getKey()).append(' ').append(flown);
    }
    System.out.println(
        "garbled element files that fly, of " + ROUNDS + ":" + told + ", seed " + seed);
  }

  private static byte[] garbled(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int edit = 0; edit <= random.nextInt(3); edit++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
        case 3 -> bytes[at] = (byte) LETTERS.charAt(random.nextInt(LETTERS.length()));
        default -> System.arraycopy(bytes, 0, bytes, at / 2, bytes.length - at);
      }
    }
    return bytes;
  }
}
