package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Range;

/**
 * The cards in {@code docs/models} are complete, their ranges are those of the models, and what
 * they point at is there. Truth: {@link Models}, the tree of files, {@code docs/VALIDATION.md}.
 */
class ModelCardsTest {
  private static final Path ROOT = SharedData.repository();

  private static final List<String> HEADINGS =
      List.of("Equations", "Units", "Range", "Checked against", "Not in it", "Code and sources");

  /** The table of ranges of the models with these ids, between two comments. */
  private static final Pattern RANGES =
      Pattern.compile("(?s)<!-- ranges of ([a-z0-9. -]+) -->\n(.*?)<!-- end of ranges -->");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Za-z][^|]*?) \\|");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** Names of the published collections, wherever a card uses them. */
  private static final Pattern CASE =
      Pattern.compile(
          "\\b(?:SUN|TUR|STC|ECL|BB|MCC|SA|ISS|AI1|MIT|ORB|SMAD|BUPT|V\\d)-\\w+(?:-\\w+)*");

  @Test
  void everyModelHasOneCard() throws IOException {
    List<String> onCards = new ArrayList<>();
    for (Path card : cards()) {
      Matcher ranges = RANGES.matcher(Files.readString(card));
      while (ranges.find()) {
        onCards.addAll(Arrays.asList(ranges.group(1).split(" ")));
      }
    }
    assertThat(onCards)
        .containsExactlyInAnyOrderElementsOf(Models.ALL.stream().map(Envelope::id).toList());
  }

  /** {@code -Dskyrack.rewriteGolden=yes} writes the tables instead. */
  @Test
  void rangesAreThoseOfTheModels() throws IOException {
    boolean rewrite = System.getProperty("skyrack.rewriteGolden", "").equals("yes");
    for (Path card : cards()) {
      String text = Files.readString(card);
      String wanted =
          RANGES
              .matcher(text)
              .replaceAll(found ->
                  Matcher.quoteReplacement(
                      "<!-- ranges of %s -->\n%s<!-- end of ranges -->"
                          .formatted(found.group(1), table(found.group(1).split(" ")))));
      if (rewrite) {
        Files.writeString(card, wanted);
      }
      assertThat(card).hasContent(wanted);
    }
  }

  @Test
  void everyCardSaysEverything() throws IOException {
    String index = Files.readString(ROOT.resolve("docs/models/README.md"));
    for (Path card : cards()) {
      String text = Files.readString(card);
      List<String> headings = new ArrayList<>();
      for (String part : text.split("(?m)^## ")) {
        String[] lines = part.split("\n", 2);
        headings.add(lines[0]);
        assertThat(lines[1].strip()).as("%s: %s", card.getFileName(), lines[0]).isNotEmpty();
      }
      assertThat(headings.subList(1, headings.size())).as("%s", card).isEqualTo(HEADINGS);
      assertThat(index).contains("](" + card.getFileName() + ")");
    }
  }

  /** What a card quotes under "Checked against" is the first cell of a row of the page. */
  @Test
  void everyCaseIsARowOfTheValidation() throws IOException {
    TreeSet<String> rows = new TreeSet<>();
    ROW.matcher(Files.readString(ROOT.resolve("docs/VALIDATION.md")))
        .results()
        .forEach(row -> rows.add(row.group(1)));
    TreeSet<String> missing = new TreeSet<>();
    for (Path card : cards()) {
      String text = Files.readString(card);
      String checked = text.replaceFirst("(?s).*## Checked against(.*?)## .*", "$1");
      Stream.concat(
              QUOTED.matcher(checked).results().map(id -> id.group(1)),
              CASE.matcher(text).results().map(id -> id.group()))
          .filter(id -> !rows.contains(id))
          .forEach(id -> missing.add(card.getFileName() + ": " + id));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyLinkedFileIsThere() throws IOException {
    List<Path> pages = new ArrayList<>(pagesBelow("docs"));
    for (String name : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(ROOT.resolve(name));
    }
    TreeSet<String> missing = new TreeSet<>();
    for (Path page : pages) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1).replaceFirst("#.*", "");
        boolean elsewhere = target.isEmpty() || target.matches("[a-z]+:.*");
        if (!elsewhere && !Files.exists(page.resolveSibling(target))) {
          missing.add(ROOT.relativize(page) + ": " + link.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** The index of the documentation leads to every page of people's words. */
  @Test
  void everyPageIsInTheIndex() throws IOException {
    String index = Files.readString(ROOT.resolve("docs/README.md"));
    for (Path page : pagesBelow("docs/how-to")) {
      assertThat(index).contains("(how-to/" + page.getFileName() + ")");
    }
    for (Path page : pagesBelow("docs/tutorials")) {
      assertThat(index).contains("(tutorials/" + page.getFileName() + ")");
    }
    for (Path page : pagesBelow("docs/reference")) {
      assertThat(index).contains("(reference/" + page.getFileName() + ")");
    }
    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("(docs/README.md)");
  }

  private static String table(String[] ids) {
    StringBuilder text =
        new StringBuilder("| model | quantity | from | to | checked by |\n|---|---|---|---|---|\n");
    StringBuilder tags = new StringBuilder();
    for (String id : ids) {
      Envelope model =
          Models.ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
      for (Range range : model.ranges()) {
        Finding shown = new Finding(0, "", model, range, "", null, null, null);
        text.append(
            "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                    id,
                    shown.words(),
                    shown.shown(range.low_value()),
                    shown.shown(range.high_value()),
                    range.evidence().replace("|", "\\|")));
      }
      String domains =
          model.domains().stream().map(Envelope.Domain::word).collect(Collectors.joining(", "));
      tags.append("%nOutside `%s`, these results are tagged: %s.%n".formatted(id, domains));
    }
    return text.append(tags).toString();
  }

  private static List<Path> cards() throws IOException {
    List<Path> cards =
        pagesBelow("docs/models").stream().filter(page -> !page.endsWith("README.md")).toList();
    assertThat(cards).hasSizeGreaterThan(14);
    return cards;
  }

  private static List<Path> pagesBelow(String folder) throws IOException {
    try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
      return all.filter(page -> page.toString().endsWith(".md")).sorted().toList();
    }
  }
}
