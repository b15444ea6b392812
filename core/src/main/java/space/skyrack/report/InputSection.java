package space.skyrack.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.results.CsvReader;

/** Every number the run rests on, the least certain first. */
final class InputSection {
  private static final int MOST_INPUTS = 1000;
  private static final List<String> KINDS =
      List.of("speculative", "estimated", "vendor", "measured", "choice");
  private static final List<Head> HEADS =
      List.of(
          new Head("", "input", false),
          new Head("", "value", false),
          new Head("", "kind", false),
          new Head("", "from", false),
          new Head("", "source", false));

  private InputSection() {}

  /** One row of the table of inputs. */
  private record Input(String path, String text, String origin, String kind, String source) {
    int rank() {
      int rank = KINDS.indexOf(kind);
      return rank < 0 ? KINDS.size() : rank;
    }

    /** The part of the scenario, such as {@code space.satellites.aurora.power}. */
    String group() {
      String[] parts = path.split("\\.");
      int depth = parts[0].equals("space") ? 4 : 1;
      String group = String.join(".", List.of(parts).subList(0, Math.min(depth, parts.length - 1)));
      return (group.isEmpty() ? path : group).replaceAll("\\[\\d+]$", "");
    }

    Row row(String prefix) {
      String shown = path.startsWith(prefix + ".") ? path.substring(prefix.length() + 1) : path;
      return new Row(
          List.of(Cell.of(shown), Cell.of(text), Cell.tag(kind), Cell.of(origin), Cell.of(source)),
          false);
    }
  }

  static Section section(RunView run) {
    Optional<CsvReader> table = run.table("inputs");
    if (table.isEmpty()) {
      return new Section(
          "inputs", "Inputs", List.of(new Block.Text("This run has no table of its inputs.")));
    }
    List<Input> inputs = new ArrayList<>();
    long total = 0;
    try (CsvReader rows = table.get()) {
      while (rows.next()) {
        if (total++ < MOST_INPUTS) {
          inputs.add(
              new Input(
                  rows.text(rows.findColumn("path")),
                  rows.text(rows.findColumn("text")),
                  words(rows.text(rows.findColumn("origin"))),
                  words(rows.text(rows.findColumn("kind"))),
                  rows.text(rows.findColumn("source"))));
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(counted(inputs, total)));
    addSpeculative(blocks, inputs);
    addGroups(blocks, inputs);
    return new Section("inputs", "Inputs", blocks);
  }

  private static String counted(List<Input> inputs, long total) {
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    KINDS.forEach(kind -> counts.put(kind, 0));
    inputs.forEach(input -> counts.merge(input.kind, 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> {
      if (count > 0) {
        parts.add(count + " " + (kind.equals("choice") ? "choices of the design" : kind));
      }
    });
    return "%d inputs: %s.%s"
        .formatted(
            total,
            String.join(", ", parts),
            total > inputs.size() ? " The rest is in tables/inputs.csv." : "");
  }

  private static void addSpeculative(List<Block> blocks, List<Input> inputs) {
    List<Row> rows = new ArrayList<>();
    for (Input input : inputs) {
      if (input.kind.equals("speculative")) {
        rows.add(input.row("space.satellites"));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Rows("The speculative ones: doubt these first", HEADS, rows, "", false));
    }
  }

  private static void addGroups(List<Block> blocks, List<Input> inputs) {
    Map<String, List<Input>> groups = new LinkedHashMap<>();
    for (Input input : inputs) {
      groups.computeIfAbsent(input.group(), group -> new ArrayList<>()).add(input);
    }
    groups.forEach((group, members) -> {
      members.sort(Comparator.comparingInt(Input::rank));
      long sourced = members.stream().filter(input -> !input.kind.equals("choice")).count();
      String title =
          "%s: %d inputs%s"
              .formatted(group, members.size(), sourced > 0 ? ", " + sourced + " from sources" : "")
              .replace(": 1 inputs", ": 1 input");
      List<Row> rows = members.stream().map(input -> input.row(group)).toList();
      blocks.add(new Block.Rows(title, HEADS, rows, "", true));
    });
  }

  private static String words(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
