package space.skyrack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher in a tree with spaces in its path, with a JDK and a Maven that only say what they
 * do.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String BUILDS =
      """
      mkdir -p core/target
      echo built >> builds
      touch core/target/skyrack.jar core/target/skyrack.built
      """;

  @TempDir Path folder;
  private Path tree;
  private Path tools;
  private Path jdk25;

  @BeforeEach
  void plant() throws IOException {
    tree = Files.createDirectories(folder.resolve("a tree/of mine"));
    Files.copy(SharedData.repository().resolve("skyrack"), tree.resolve("skyrack"));
    Files.createDirectories(tree.resolve("core/src/main"));
    Files.createDirectories(tree.resolve("core/src/build"));
    Files.createFile(tree.resolve("pom.xml"));
    Files.createFile(tree.resolve("core/pom.xml"));
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool :
        "awk cat find flock grep head mkdir mv readlink rm sleep tail tee touch".split(" ")) {
      for (String place : List.of("/bin", "/usr/bin")) {
        Path real = Path.of(place, tool);
        if (Files.exists(real) && !Files.exists(tools.resolve(tool))) {
          script(tools.resolve(tool), "exec " + real + " \"$@\"");
        }
      }
    }
    jdk25 = jdk("25.0.3");
  }

  @Test
  void skipsAnotherVersionInJavaHome() throws Exception {
    mvn(BUILDS);
    Result result = launch(tree.resolve("skyrack"), Map.of("JAVA_HOME", jdk("17.0.15").toString()));
    assertThat(result.out).startsWith("25.0.3");
  }

  @Test
  void worksThroughALinkAndPassesArgumentsAsTheyAre() throws Exception {
    mvn(BUILDS);
    Path link =
        Files.createSymbolicLink(folder.resolve("link"), Path.of("a tree", "of mine", "skyrack"));
    Result result = launch(link, Map.of("SKYRACK_OPTS", "-Xmx1g -Dx=1"), "run", "a  b", "*", "");
    assertThat(result.out)
        .startsWith("25.0.3 [")
        .contains("[-Xmx1g] [-Dx=1] ")
        .endsWith(
            "[-jar] [" + tree.toRealPath() + "/core/target/skyrack.jar] [run] [a  b] [*] []\n");
    assertThat(result.status).isZero();
  }

  @Test
  void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
    mvn(BUILDS);
    launch(tree.resolve("skyrack"), Map.of());
    assertThat(launch(tree.resolve("skyrack"), Map.of()).err).isEmpty();
    assertThat(tree.resolve("builds")).hasContent("built");
    Thread.sleep(20);
    Files.createFile(tree.resolve("core/src/main/New.java"));
    assertThat(launch(tree.resolve("skyrack"), Map.of()).err).contains("building");
    assertThat(tree.resolve("builds")).hasContent("built\nbuilt");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoStartsBuildOnce(boolean flock) throws Exception {
    if (!flock) {
      Files.deleteIfExists(tools.resolve("flock"));
    }
    mvn("sleep 0.3\n" + BUILDS);
    Process first = start(tree.resolve("skyrack"), Map.of());
    Process second = start(tree.resolve("skyrack"), Map.of());
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(tree.resolve("builds")).hasContent("built");
  }

  @Test
  void aLockLeftBehindDoesNotBlock() throws Exception {
    Files.deleteIfExists(tools.resolve("flock"));
    Files.writeString(
        Files.createDirectory(tree.resolve(".skyrack.lock.d")).resolve("pid"), "999999999\n");
    mvn(BUILDS);
    assertThat(launch(tree.resolve("skyrack"), Map.of()).status).isZero();
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    fails("Maven was not found on PATH");
  }

  @Test
  void saysThatTheNetworkIsMissing() throws Exception {
    mvn(
        """
        case "$*" in *" -o"*) echo "[ERROR] Cannot access central in offline mode" ;;
        *) echo "[ERROR] Could not transfer artifact: Unknown host repo.maven.apache.org" ;; esac
        exit 1
        """);
    fails("the network cannot be reached");
  }

  @Test
  void saysWhyTheBuildFailed() throws Exception {
    mvn("echo '[ERROR] X.java:[1,9] reached end of file'; exit 1");
    fails("[ERROR] X.java:[1,9] reached end of file");
  }

  private void fails(String sentence) throws Exception {
    Result result = launch(tree.resolve("skyrack"), Map.of());
    assertThat(result.status).isEqualTo(4);
    assertThat(result.out).isEmpty();
    assertThat(result.err).contains(sentence);
  }

  private Path jdk(String version) throws IOException {
    Path home = folder.resolve("jdk " + version);
    script(home.resolve("bin/java"), "printf %s '" + version + "'\nprintf ' [%s]' \"$@\"\necho");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private void mvn(String body) throws IOException {
    script(tools.resolve("mvn"), body);
  }

  private static void script(Path file, String body) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + body);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().put("PATH", jdk25 + "/bin:" + tools);
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Result launch(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    Process process = start(launcher, environment, arguments);
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), out, err);
  }

  private record Result(int status, String out, String err) {}
}
