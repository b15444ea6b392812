package space.skyrack.orbit;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import space.skyrack.model.OrbitSpec;
import space.skyrack.orbit.ElementProblem.Kind;

/**
 * Reads the satellites of an element file: two- or three-line elements (Alpha-5 included), or OMM
 * in JSON, XML, CSV or KVN; gzipped or not. The format is told from the content.
 *
 * <p>Errors: nothing is dropped silently. An entry that cannot be read, a second entry for the same
 * satellite, a wanted number that is absent and a filter that keeps nothing each become a problem.
 */
final class ElementFile {
  private final Path file;
  private final OrekitContext context;
  private final List<ElementProblem> problems;
  private final List<ElementSet> entries = new ArrayList<>();

  private ElementFile(Path file, OrekitContext context, List<ElementProblem> problems) {
    this.file = file;
    this.context = context;
    this.problems = problems;
  }

  /** The kept satellites in file order, each with a name of its own. */
  static List<ElementSet> read(
      OrbitSpec.Elements spec, OrekitContext context, List<ElementProblem> problems) {
    ElementFile reading = new ElementFile(spec.file(), context, problems);
    try {
      reading.parse(OrbitFileText.of(spec.file()));
    } catch (NoSuchFileException e) {
      reading.problem(0, Kind.FILE, "no such file");
      return List.of();
    } catch (IOException e) {
      reading.problem(0, Kind.FILE, "cannot be read: " + e.getMessage());
      return List.of();
    }
    return reading.keep(spec);
  }

  OrekitContext context() {
    return context;
  }

  void add(ElementSet entry) {
    entries.add(entry);
  }

  void malformed(int line, String reason) {
    problem(line, Kind.MALFORMED, reason);
  }

  private void problem(int line, Kind kind, String reason) {
    problems.add(new ElementProblem(file, line, kind, reason));
  }

  private void parse(String text) {
    String start = text.stripLeading();
    String firstLine = start.lines().findFirst().orElse("");
    if (start.isEmpty()) {
      problem(0, Kind.FILE, "is empty");
    } else if (start.startsWith("{") || start.startsWith("[")) {
      OmmJson.read(text, this);
    } else if (start.startsWith("<")) {
      OmmXml.read(text, this);
    } else if (firstLine.contains("NORAD_CAT_ID") && firstLine.contains(",")) {
      OmmCsv.read(text.lines().toList(), this);
    } else if (firstLine.startsWith("CCSDS_OMM_VERS") || firstLine.matches("[A-Z_]+ *=.*")) {
      OmmKvn.read(text.lines().toList(), this);
    } else {
      TwoLineElements.read(text.lines().toList(), this);
    }
  }

  private List<ElementSet> keep(OrbitSpec.Elements spec) {
    String part = spec.nameContains() == null ? "" : spec.nameContains().toLowerCase(Locale.ROOT);
    Map<String, ElementSet> kept = new LinkedHashMap<>();
    for (ElementSet entry : entries) {
      if (!entry.name().toLowerCase(Locale.ROOT).contains(part)
          || !(spec.ids().isEmpty() || spec.ids().contains(entry.id()))) {
        continue;
      }
      ElementSet before = kept.putIfAbsent(key(entry.id(), entry.name()), entry);
      if (before != null) {
        problem(
            entry.line(),
            Kind.DUPLICATE,
            entry.name() + " (" + entry.id() + ") stands at line " + before.line() + " already");
      }
    }
    for (int id : spec.ids()) {
      if (!kept.containsKey(key(id, ""))) {
        problem(0, Kind.FILE, "has no readable entry for catalogue number " + id);
      }
    }
    if (kept.isEmpty()) {
      problem(0, Kind.FILE, nothing());
    }
    return unique(new ArrayList<>(kept.values()));
  }

  /** What tells objects apart: the number where there is one. */
  private static String key(int id, String name) {
    return id > 0 ? "number " + id : "name " + name;
  }

  private String nothing() {
    return entries.isEmpty()
        ? "holds no readable element set"
        : "holds " + entries.size() + " element sets, but the filter keeps none of them";
  }

  private static List<ElementSet> unique(List<ElementSet> kept) {
    Map<String, Integer> seen = new TreeMap<>();
    kept.forEach(entry -> seen.merge(entry.name(), 1, Integer::sum));
    kept.replaceAll(entry ->
        seen.getOrDefault(entry.name(), 1) > 1
            ? entry.named(entry.name() + " [" + entry.id() + "]")
            : entry);
    return kept;
  }
}
