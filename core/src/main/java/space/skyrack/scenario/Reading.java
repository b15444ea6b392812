package space.skyrack.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;
import space.skyrack.model.Scenario;

/** What reading a scenario gave. */
public final class Reading {
  private final @Nullable Scenario scenario;
  private final List<Diagnostic> diagnostics;
  private final List<SourceFile> sources;
  private final String sets;
  private final Values values;
  private final Function<String, @Nullable Path> files;

  Reading(
      @Nullable Scenario scenario,
      List<Diagnostic> diagnostics,
      List<SourceFile> sources,
      String sets,
      Values values,
      Function<String, @Nullable Path> files) {
    this.scenario = scenario;
    this.diagnostics = diagnostics;
    this.sources = sources;
    this.sets = sets;
    this.values = values;
    this.files = files;
  }

  /** The scenario; null exactly if a diagnostic is an error. */
  public @Nullable Scenario scenario() {
    return scenario;
  }

  /**
   * The same scenario with other numbers.
   *
   * @throws IllegalStateException without a scenario
   */
  public Variation variation() {
    if (scenario == null) {
      throw new IllegalStateException("only a scenario that could be read can vary");
    }
    return new Variation(values, files, scenario);
  }

  /** Every problem, in the order of files and lines. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The files that were read, the scenario first, then what it extends. */
  public List<SourceFile> sources() {
    return sources;
  }

  /** What the file says that others have published, in its order; empty if nothing. */
  public List<Published> published() {
    List<Published> published = new ArrayList<>();
    for (int i = 0; i < values.entries("published").size(); i++) {
      String item = "published[" + i + "].";
      published.add(
          new Published(word(item + "quantity"), word(item + "value"), word(item + "source")));
    }
    return List.copyOf(published);
  }

  /** The text that describes the scenario; empty if it has none. */
  public String description() {
    return word("description");
  }

  private String word(String path) {
    Value value = values.find(path);
    return value == null ? "" : value.text();
  }

  /** Text of a source by the name that places carry; null if there is none. */
  public @Nullable String text(String file) {
    for (SourceFile source : sources) {
      if (source.name().equals(file)) {
        return source.text();
      }
    }
    return file.equals(SourceFile.COMMAND_LINE) ? sets : null;
  }

  /** Where a field, or the section around it, is written; null if nowhere. */
  public @Nullable Place place(String path) {
    return values.place(path);
  }

  /** The same problem with the place of its path, if it has none yet. */
  public Diagnostic placed(Diagnostic diagnostic) {
    return diagnostic.place() == null ? diagnostic.at(place(diagnostic.path())) : diagnostic;
  }

  /**
   * Every resolved value, defaults included, one line each: path, colon, value.
   *
   * <p>Two files that mean the same give the same text. Its order is the dictionary's.
   */
  public String canonical() {
    StringBuilder text = new StringBuilder();
    for (Value value : values.all()) {
      if (!value.field().pattern().equals("extends")) {
        text.append(value.named()).append(": ").append(value.text().replace("\n", "; "));
        text.append('\n');
      }
    }
    return text.toString();
  }
}
