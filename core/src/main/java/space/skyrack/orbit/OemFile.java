package space.skyrack.orbit;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.OrbitSpec;
import space.skyrack.orbit.ElementProblem.Kind;

/**
 * Reads the segments of an orbit ephemeris message, KVN or XML, gzipped or not.
 *
 * <p>Errors: unlike an element set, a state that cannot be read spoils its neighbours, so any such
 * problem makes the whole file unusable; all are named. Of several states at one instant the first
 * counts and the others are named.
 */
final class OemFile {
  private final Path file;
  private final OrekitContext context;
  private final List<ElementProblem> problems = new ArrayList<>();
  private final List<OemSegment> segments = new ArrayList<>();
  private @Nullable OemEntry open;
  private int openLine;
  private boolean spoilt;

  private OemFile(Path file, OrekitContext context) {
    this.file = file;
    this.context = context;
  }

  /** The kept segments in file order; none if there is a problem. */
  static List<OemSegment> read(
      OrbitSpec.Oem spec, OrekitContext context, List<ElementProblem> problems) {
    OemFile reading = new OemFile(spec.file(), context);
    try {
      reading.parse(OrbitFileText.of(spec.file()));
    } catch (NoSuchFileException e) {
      reading.malformed(0, "no such file");
    } catch (IOException e) {
      reading.malformed(0, "cannot be read: " + e.getMessage());
    }
    List<OemSegment> kept = reading.keep(spec.nameContains());
    problems.addAll(reading.problems);
    return reading.unusable() ? List.of() : kept;
  }

  private boolean unusable() {
    return problems.stream().anyMatch(problem -> problem.kind() == Kind.FILE);
  }

  private void parse(String text) {
    String start = text.stripLeading();
    if (start.isEmpty()) {
      malformed(0, "is empty");
    } else if (start.startsWith("<")) {
      OemXml.read(text, this);
    } else if (start.startsWith("CCSDS_OEM_VERS")) {
      OemKvn.read(text.lines().toList(), this);
    } else {
      malformed(0, "is no OEM: it starts neither with CCSDS_OEM_VERS nor with an XML tag");
    }
  }

  private List<OemSegment> keep(@Nullable String nameContains) {
    String part = nameContains == null ? "" : nameContains.toLowerCase(Locale.ROOT);
    List<OemSegment> kept =
        segments.stream()
            .filter(segment -> segment.name().toLowerCase(Locale.ROOT).contains(part))
            .toList();
    if (kept.isEmpty() && !unusable()) {
      malformed(
          0,
          segments.isEmpty()
              ? "holds no segment"
              : "holds " + segments.size() + " segments, but the filter keeps none of them");
    }
    return kept;
  }

  void begin(int line) {
    end();
    open = new OemEntry(context, line);
    openLine = line;
    spoilt = false;
  }

  void key(String key, String value, int line) {
    OemEntry entry = open;
    if (entry == null) {
      malformed(line, "`" + key + "` stands outside a segment");
    } else {
      entry.put(key, value);
    }
  }

  void state(String[] row, int line) {
    OemEntry entry = open;
    if (entry == null) {
      malformed(line, "a state stands before META_START");
      return;
    }
    try {
      if (!entry.state(row[0], Arrays.copyOfRange(row, 1, row.length))) {
        problems.add(
            new ElementProblem(
                file, line, Kind.DUPLICATE, "a second state at " + row[0] + ": the first counts"));
      }
    } catch (IllegalArgumentException e) {
      malformed(line, String.valueOf(e.getMessage()));
    }
  }

  void end() {
    OemEntry entry = open;
    open = null;
    if (entry == null || spoilt) {
      return;
    }
    try {
      segments.add(entry.finish());
    } catch (IllegalArgumentException e) {
      malformed(openLine, String.valueOf(e.getMessage()));
    }
  }

  /** Notes a problem; what a wrong heading says of every state is said once. */
  void malformed(int line, String reason) {
    spoilt = true;
    if (problems.stream().noneMatch(known -> known.reason().equals(reason))) {
      problems.add(new ElementProblem(file, line, Kind.FILE, reason));
    }
  }
}
