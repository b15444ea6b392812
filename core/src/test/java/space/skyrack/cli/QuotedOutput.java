package space.skyrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.skyrack.SharedData;

/**
 * Output that a page quotes, held to what the commands before it print.
 *
 * <p>{@code -Dskyrack.rewriteGolden=yes} puts the printed line in the place of a quoted one that
 * begins with the same words.
 */
final class QuotedOutput {
  private final Path page;
  private final String folder;
  private final List<String> printed = new ArrayList<>();
  private String text;
  private boolean missed;

  QuotedOutput(Path page, Path folder) throws IOException {
    this.page = page;
    this.folder = folder + "/";
    text = Files.readString(page);
  }

  /** Another block of commands begins. */
  void forget() {
    printed.clear();
    missed = false;
  }

  /** A command printed this. */
  void printed(String out) {
    out.replace(folder, "")
        .replace(SharedData.repository() + "/", "")
        .lines()
        .map(String::stripTrailing)
        .forEach(printed::add);
  }

  /** A command could not run here, so that nothing after it can be compared. */
  void missed() {
    missed = true;
  }

  /** Each quoted line is among the printed ones. */
  void compare(String quoted) {
    if (missed) {
      return;
    }
    for (String line : quoted.split("\n")) {
      if (line.strip().equals("...") || printed.contains(line)) {
        continue;
      }
      Optional<String> now =
          printed.stream().filter(each -> words(each).equals(words(line))).findFirst();
      if (now.isPresent() && System.getProperty("skyrack.rewriteGolden", "").equals("yes")) {
        text = text.replace("\n" + line + "\n", "\n" + now.get() + "\n");
      } else {
        assertThat(now.orElse("no line that begins like it")).as("%s quotes", page).isEqualTo(line);
      }
    }
  }

  /** The page with the lines that were put in. */
  void close() throws IOException {
    if (!text.equals(Files.readString(page))) {
      Files.writeString(page, text);
    }
  }

  private static String words(String line) {
    return line.split("[0-9:]", 2)[0].strip();
  }
}
