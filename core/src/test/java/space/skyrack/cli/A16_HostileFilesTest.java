package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files made to exhaust a reader: each is refused in words, in seconds, and in bounded memory.
 *
 * <p>Truth: exit code 2 of the documentation.
 */
class A16_HostileFilesTest {
  private static final int MEGABYTE = 1_000_000;
  private static final String HEAD = "apiVersion: skyrack/v1\nkind: Scenario\nname: x\n";

  private static final String ORBIT =
      HEAD + "space:\n  constellation:\n    - name: a\n      orbit:\n        type: walker\n";

  @TempDir Path temp;

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("brackets", "[".repeat(MEGABYTE));
    texts.put("closed brackets", "[".repeat(400_000) + "]".repeat(400_000));
    texts.put("braces", "{a: ".repeat(400_000));
    texts.put("dashes", "- ".repeat(800_000));
    texts.put("question marks", "? ".repeat(800_000));
    texts.put("indentation", stairs(1_700));
    texts.put("long plain scalar", HEAD + "description: " + "x".repeat(1_900_000) + "\ntime: 3\n");
    texts.put("long quoted scalar", HEAD + "description: \"" + "\\n".repeat(900_000) + "\"\n");
    texts.put("long number", HEAD + "random: { seed: " + "9".repeat(1_500_000) + " }\n");
    texts.put("long key", "k".repeat(1_900_000) + ": 1\n");
    texts.put("many keys", many("k%d: 1\n", 60_000));
    texts.put("many keys of an orbit", ORBIT + many("        k%d: 1\n", 60_000));
    texts.put("many equal keys", "name: x\n".repeat(60_000));
    texts.put("many items", "faults:\n" + "- {at: 1}\n".repeat(20_000));
    texts.put("many flow items", "faults: [" + "1,".repeat(60_000) + "]\n");
    texts.put("many anchors", many("k%1$d: &a%1$d 1\n", 30_000));
    texts.put("unclosed quote", HEAD + "description: \"" + "x\n".repeat(500_000));
    texts.put("comments", "#\n".repeat(900_000));
    texts.put("documents", "---\n".repeat(400_000));
    texts.put("alias of itself", "a: &a [*a]\n");
    texts.put("alias of its key", "&a a: {b: *a}\n*a : 1\n");
    texts.put("merge key", HEAD + "base: &b { a: 1 }\ntime: { <<: *b }\n");
    texts.put("tabs", HEAD + "time:\n\tstart: 3\n");
    texts.put("nul", HEAD + "time: \u0000\n");
    texts.put("escape codes", HEAD + "time: \u001b[31m\n");
    texts.put("escaped nul", HEAD + "time: \"\\0\\e[31m\"\n");
    texts.put("escaped key", "? \"\\e[31mred\"\n: 1\n");
    texts.put("other yaml", "%YAML 9.9\n---\nname: x\n");
    texts.put("tags", "--- !!java.net.URLClassLoader [!!java.net.URL [\"http://localhost/\"]]\n");
    texts.put("binary", "name: !!binary aGVsbG8=\n");
    texts.put("byte order mark alone", "\ufeff");
    texts.put("line separators", "name: x\u2028kind: y\u0085z: 1\n");
    texts.put("lone surrogate escape", "name: \"\\ud800\"\n");
    return texts;
  }

  static Stream<String> names() {
    return texts().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aHostileText(String name) throws IOException {
    refused(texts().getOrDefault(name, "").getBytes(StandardCharsets.UTF_8), name);
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    String text = HEAD + "description: é\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.ISO_8859_1),
            text.getBytes(StandardCharsets.UTF_16),
            new byte[] {(byte) 0xe2, (byte) 0x82},
            new byte[100_000],
            new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe})) {
      refused(bytes, "bytes");
    }
  }

  @Test
  void tenMegabytesOfNesting() throws IOException {
    Path file = temp.resolve("deep.yaml");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] piece = "[{a: ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 10; i++) {
        out.write(piece);
      }
    }
    assertThat(Files.size(file)).isEqualTo(10 * MEGABYTE);
    Cli.Outcome outcome = Cli.of("check", file.toString());
    assertThat(outcome.failure().replace(temp + "/", ""))
        .isEqualTo("exit 2\nerror[E0002]: `deep.yaml` is larger than 2 MB\n1 error\n");
    if (Files.exists(Path.of("/dev/zero"))) {
      assertThat(Cli.of("check", "/dev/zero").failure())
          .isEqualTo("exit 2\nerror[E0002]: `/dev/zero` is larger than 2 MB\n1 error\n");
    }
  }

  @Test
  void aByteOrderMarkIsNoMistake() throws IOException {
    Path file = temp.resolve("marked.yaml");
    Files.writeString(file, "\ufeff" + Files.readString(Path.of(Cli.DEMO)));
    assertThat(Cli.of("check", file.toString()).code()).isZero();
    Path dos = temp.resolve("dos.yaml");
    Files.writeString(dos, Files.readString(Path.of(Cli.DEMO)).replace("\n", "\r\n"));
    assertThat(Cli.of("check", dos.toString()).code()).isZero();
  }

  @Test
  void aLongChainOfFiles() throws IOException {
    for (int i = 0; i < 500; i++) {
      Files.writeString(temp.resolve("f" + i + ".yaml"), "extends: f" + (i + 1) + ".yaml\n");
    }
    Cli.Outcome outcome = Cli.of("check", temp.resolve("f0.yaml").toString());
    assertThat(outcome.failure())
        .contains("more than 50 files extend each other")
        .contains("1 error\n");
  }

  private void refused(byte[] bytes, String name) throws IOException {
    Path file = Files.write(temp.resolve("hostile.yaml"), bytes);
    long start_ns = System.nanoTime();
    for (String format : List.of("text", "github", "sarif")) {
      if (bytes.length > 10_000 && !format.equals("text")) {
        continue;
      }
      Cli.Outcome outcome = Cli.of("check", "--format", format, file.toString());
      assertThat(outcome.code()).as(name + ": " + outcome.err()).isEqualTo(2);
      String said = outcome.err() + outcome.out();
      assertThat(said).as(name).contains("E0").doesNotContain("java.lang");
      assertThat(said.length()).as(name).isLessThan(MEGABYTE);
      assertThat(said.chars().filter(c -> c < ' ' && c != '\n').count()).as(name).isZero();
      if (format.equals("sarif")) {
        assertThatNoException().as(name).isThrownBy(outcome::json);
      }
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start_ns);
    assertThat(taken).as(name).isLessThan(Duration.ofSeconds(60));
    if (taken.toMillis() > 1000) {
      System.out.println(name + " took " + taken.toMillis() + " ms");
    }
  }

  private static String stairs(int levels) {
    StringBuilder text = new StringBuilder();
    for (int level = 0; level < levels; level++) {
      text.append(" ".repeat(level)).append("a:\n");
    }
    return text.toString();
  }

  private static String many(String format, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(format.formatted(i));
    }
    return text.substring(0, Math.min(text.length(), 1_990_000));
  }
}
