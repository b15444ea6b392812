package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.skyrack.SharedData;

/**
 * Every command of the documentation works.
 *
 * <p>In blocks fenced as {@code sh}, each line that starts with {@code ./skyrack} is one command;
 * {@code # exit N} at its end says which exit code it has if not 0, and a line that ends in a
 * backslash goes on in the next. What a shell adds (redirections, pipes, variables) is cut off or
 * keeps a command from being run here. The commands of one file run in order in one folder, so that
 * {@code report runs/x} finds what {@code run} wrote. A block fenced as {@code sql} is one query of
 * the tables written so far, answered by DuckDB. A block fenced as {@code text} quotes standard
 * output: the commands of the block before it print each of its lines, {@code ...} apart; {@link
 * QuotedOutput} compares, and rewrites on demand.
 *
 * <p>To be quick, {@code run} is cut to one minute by {@code --set time.duration} if it has no
 * {@code --until}, and takes some of the Starlink satellites only. Scenarios and files of the
 * shared data are skipped where they are missing.
 */
class DocumentedCommandsTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|sql|text)[^\n]*\n(.*?)^```");
  private static final Pattern EXIT = Pattern.compile("# *exit (\\d+)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)");

  @TempDir Path temp;

  @Test
  void theyAllWork() throws IOException {
    int commands = 0;
    List<String> left = new ArrayList<>();
    for (Path page : pages()) {
      Path folder = Files.createTempDirectory(temp, "page");
      QuotedOutput quoted = new QuotedOutput(page, folder);
      Matcher block = BLOCK.matcher(Files.readString(page));
      while (block.find()) {
        if (block.group(1).equals("text")) {
          quoted.compare(block.group(2));
          continue;
        }
        quoted.forget();
        if (block.group(1).equals("sql")) {
          query(page, block.group(2), folder);
          continue;
        }
        for (String line : block.group(2).replace("\\\n", " ").split("\n")) {
          if (line.startsWith("./skyrack ")) {
            if (run(page, line, folder, quoted)) {
              commands++;
            } else {
              quoted.missed();
              left.add(page.getFileName() + ": " + line);
            }
          }
        }
      }
      quoted.close();
    }
    System.out.println("documented commands run: " + commands + ", left out: " + left);
    assertThat(commands + left.size()).isGreaterThan(30);
    if (Files.exists(SharedData.repository().resolveSibling("shared").resolve("data"))) {
      assertThat(left).as("the data is there, so every command runs").isEmpty();
    }
  }

  /** What a page asks of the tables that its commands wrote gives at least one row. */
  private static void query(Path page, String sql, Path folder) {
    String here = sql.replace("'runs/", "'" + folder.toString().replace("'", "''") + "/runs/");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(here)) {
      assertThat(rows.next()).as("%s: %s has rows", page, sql).isTrue();
    } catch (SQLException e) {
      throw new AssertionError(page + ": " + sql, e);
    }
  }

  private static List<Path> pages() throws IOException {
    Path root = SharedData.repository();
    List<Path> pages = new ArrayList<>();
    for (String name :
        List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "benchmarks/RESULTS.md")) {
      pages.add(root.resolve(name));
    }
    try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static boolean run(Path page, String line, Path folder, QuotedOutput quoted) {
    Matcher exit = EXIT.matcher(line);
    int expected = exit.find() ? Integer.parseInt(exit.group(1)) : 0;
    List<String> words = words(line.substring("./skyrack ".length()), folder);
    if (words.isEmpty()) {
      return false;
    }
    if (words.getFirst().equals("run") && !words.contains("--resume")) {
      if (!words.contains("-o")) {
        String name = Path.of(words.get(1)).getFileName().toString().replace(".yaml", "");
        words.addAll(List.of("-o", folder.resolve("runs").resolve(name).toString()));
      }
      if (!words.contains("--until")) {
        words.addAll(List.of("--set", "time.duration=1 min"));
      }
      if (words.get(1).endsWith("starlink-catalog.yaml")) {
        words.addAll(List.of("--set", "space.constellation.starlink.orbit.name=STARLINK-31"));
      }
    }
    Cli.Outcome outcome = Cli.of(words.toArray(String[]::new));
    assertThat(outcome.code()).as("%s: %s%n%s", page, line, outcome.err()).isEqualTo(expected);
    quoted.printed(outcome.out());
    return true;
  }

  /** Words as a shell would split them; none if the command cannot run here. */
  private static List<String> words(String line, Path folder) {
    String command = line.split(" [#|>] ?| 2>| &&", 2)[0];
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    StringBuilder current = new StringBuilder();
    int end = 0;
    while (word.find()) {
      if (word.start() > end && end > 0) {
        words.add(current.toString());
        current.setLength(0);
      }
      for (int group = 1; group <= 3; group++) {
        current.append(word.group(group) == null ? "" : word.group(group));
      }
      end = word.end();
    }
    words.add(current.toString());
    for (int i = 0; i < words.size(); i++) {
      String text = words.get(i);
      boolean output = i > 0 && words.get(i - 1).matches("-o|--output|--resume|--html");
      if (text.startsWith("scenarios/")) {
        Path scenario = SharedData.repository().resolve(text);
        if (needsMissingDownloads(scenario)) {
          return List.of();
        }
        words.set(i, scenario.toString());
      } else if (text.startsWith("../shared/data/")) {
        Path file = SharedData.repository().resolve(text).normalize();
        if (!Files.exists(file)) {
          return List.of();
        }
        words.set(i, file.toString());
      } else if (output || text.startsWith("runs/")) {
        words.set(i, folder.resolve(text).toString());
      }
      if (text.matches(".*[$<].*")) {
        return List.of();
      }
    }
    return words;
  }

  private static boolean needsMissingDownloads(Path scenario) {
    try {
      Path shared = scenario.resolveSibling("../../shared/data").normalize();
      return Files.readString(scenario).contains("shared/data/") && !Files.exists(shared);
    } catch (IOException e) {
      throw new AssertionError("documented but missing: " + scenario, e);
    }
  }
}
