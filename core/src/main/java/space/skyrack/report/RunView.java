package space.skyrack.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.results.CsvReader;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import tools.jackson.databind.JsonNode;

/** What a run folder says, read leniently: a missing part is empty, not an error. */
record RunView(Path folder, JsonNode summary) {
  static RunView open(Path folder) {
    Path file = folder.resolve("summary.json");
    if (!Files.isRegularFile(file)) {
      throw ResultsException.badInput(
          "`" + folder + "` has no summary.json, so it is not a finished run",
          "give the folder that `skyrack run` wrote",
          null);
    }
    return new RunView(folder, Json.read(file));
  }

  /** The node at a path of keys, missing if any of them is. */
  JsonNode at(String... keys) {
    JsonNode node = summary;
    for (String key : keys) {
      node = node.path(key);
    }
    return node;
  }

  String text(String... keys) {
    return text(at(keys));
  }

  double real(String... keys) {
    return real(at(keys));
  }

  static String text(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? "" : node.asString("");
  }

  static double real(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(node -> texts.add(text(node)));
    return texts;
  }

  Optional<CsvReader> table(String name) {
    Path csv = folder.resolve("tables").resolve(name + ".csv");
    return Files.isRegularFile(csv) ? Optional.of(CsvReader.open(csv)) : Optional.empty();
  }

  /** Length of the run, NaN if the summary does not say. */
  double span_s() {
    String start = text("start_utc");
    String end = text("end_utc");
    return start.isEmpty() || end.isEmpty()
        ? Double.NaN
        : (FleetScan.millis(end) - FleetScan.millis(start)) * 1e-3;
  }

  /** A UTC time as people read it, to the second. */
  static String clock(String utc) {
    return utc.length() < 19 ? utc : utc.substring(0, 19).replace('T', ' ');
  }

  /** The data files of a table that exist, relative to the folder. */
  List<String> files(String table) {
    List<String> files = new ArrayList<>();
    for (String kind : List.of("csv", "parquet")) {
      files.add("tables/" + table + "." + kind);
    }
    return files;
  }

  /** An ordered document from keys and values in turn. */
  static SequencedMap<String, @Nullable Object> document(@Nullable Object... pairs) {
    SequencedMap<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int index = 0; index < pairs.length; index += 2) {
      map.put(String.valueOf(pairs[index]), pairs[index + 1]);
    }
    return map;
  }
}
