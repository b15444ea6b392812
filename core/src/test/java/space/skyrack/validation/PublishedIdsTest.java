package space.skyrack.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import space.skyrack.SharedData;

/** Every case of the collections is on the page, with the figures that the collections give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedIdsTest {
  /** All but the cases of links and networks, SUN-15 to SUN-25, MIT-03, TUR-11 and TUR-12. */
  private static final List<String> CASES =
      List.of(
          "SUN-01",
          "SUN-02",
          "SUN-03",
          "SUN-04",
          "SUN-07",
          "SUN-08",
          "SUN-09",
          "SUN-11",
          "SUN-13",
          "SUN-26",
          "SUN-28",
          "SUN-29",
          "SUN-30",
          "SUN-31",
          "SUN-32",
          "SUN-33",
          "SUN-34",
          "MIT-01",
          "TUR-01",
          "TUR-03",
          "TUR-04",
          "TUR-05",
          "TUR-06",
          "TUR-08",
          "TUR-09",
          "TUR-13",
          "TUR-14",
          "MCC-01",
          "MCC-02",
          "MCC-03",
          "MCC-04",
          "MCC-05",
          "MCC-06",
          "MCC-07",
          "MCC-08",
          "MCC-08b",
          "MCC-12",
          "MCC-15",
          "STC-01",
          "STC-02",
          "STC-03",
          "STC-04",
          "STC-05",
          "STC-07",
          "STC-08",
          "STC-09",
          "STC-10",
          "STC-11",
          "SA-01",
          "SA-02",
          "SA-03",
          "SA-05",
          "SA-06",
          "SA-07",
          "SA-08",
          "SA-10",
          "SA-11",
          "FER-01",
          "FER-02",
          "AI1-02",
          "AI1-03",
          "FCC-01",
          "DB-01",
          "LLA-01",
          "ISS-01",
          "ORB-01",
          "CO2-01",
          "HOT-01",
          "ECL-550",
          "ECL-650",
          "ECL-650-18",
          "ECL-800",
          "ECL-1200");

  private static final Pattern ROW_START = Pattern.compile("^\\| ([A-Z][A-Za-z0-9-]*) \\|");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");

  private final Map<String, List<String>> page = new LinkedHashMap<>();

  /** The rows of the page as it stands: the other test demands that it is what the rows give. */
  @BeforeAll
  void readThePage() throws IOException {
    for (String line : Files.readAllLines(SharedData.repository().resolve("docs/VALIDATION.md"))) {
      Matcher row = ROW_START.matcher(line);
      if (row.find()) {
        page.computeIfAbsent(row.group(1), id -> new ArrayList<>()).add(line);
      }
    }
  }

  @Test
  void everyPublishedCaseIsOnThePage() {
    assertThat(page.keySet()).containsAll(CASES);
  }

  @Test
  void everyWorkedExampleIsOnThePage() throws IOException {
    List<String> ids =
        table("worked_examples.csv").stream().map(columns -> columns.getFirst()).toList();
    assertThat(ids).isNotEmpty();
    assertThat(page.keySet()).containsAll(ids);
  }

  /** A figure of the collection that is one plain number must be one of its case's columns. */
  @Test
  void theFiguresAreThoseOfTheCollection() throws IOException {
    List<String> missing = new ArrayList<>();
    for (List<String> columns : table("published_cases.csv")) {
      String id = columns.getFirst();
      if (CASES.contains(id)) {
        List<String> numbers = numbers(page.getOrDefault(id, List.of()));
        for (String figure : List.of(columns.get(6), columns.get(7))) {
          for (String part : figure.split(";")) {
            if (NUMBER.matcher(part).matches() && !holds(numbers, part)) {
              missing.add(id + ": " + part);
            }
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean holds(List<String> numbers, String figure) {
    double value = Double.parseDouble(figure);
    return numbers.stream()
        .anyMatch(text -> Math.abs(Double.parseDouble(text) - value) <= 1e-4 * Math.abs(value));
  }

  /** Numbers of the columns `published` and `recomputed`. */
  private static List<String> numbers(List<String> rows) {
    List<String> numbers = new ArrayList<>();
    for (String row : rows) {
      String[] cells = row.split("(?<!\\\\)\\|");
      for (String cell : List.of(cells[4], cells[5])) {
        Matcher number = NUMBER.matcher(cell);
        while (number.find()) {
          numbers.add(number.group());
        }
      }
    }
    return numbers;
  }

  /** A table of the collection, without its header. */
  private static List<List<String>> table(String name) throws IOException {
    return Files.readAllLines(SharedData.reference(name)).stream()
        .skip(1)
        .map(PublishedIdsTest::columns)
        .toList();
  }

  /** Columns of one line in which quotes may hold commas. */
  private static List<String> columns(String line) {
    return Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
        .splitAsStream(line)
        .map(column -> column.replaceAll("^\"|\"$", ""))
        .collect(Collectors.toList());
  }
}
