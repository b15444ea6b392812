package space.skyrack.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Scenario;

/** Reads scenario files. */
public final class ScenarioReader {
  private final Dictionary dictionary;
  private final Catalog catalog;

  /** A reader with the dictionary and the catalogue of this version. */
  public ScenarioReader() {
    this(Dictionary.standard(), CatalogReader.shipped());
  }

  ScenarioReader(Dictionary dictionary, Catalog catalog) {
    this.dictionary = dictionary;
    this.catalog = catalog;
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  public Catalog catalog() {
    return catalog;
  }

  /**
   * Reads a scenario with all that it extends, and finds all problems in one pass.
   *
   * <p>Never throws for what a file or an option holds: every problem is a diagnostic.
   *
   * @param sets options {@code path=value}, applied in order
   */
  public Reading read(Path file, List<String> sets) {
    Findings findings = new Findings();
    Values values = new Values();
    FormerNames formerNames = new FormerNames(dictionary, findings);
    SourceLoader loader = new SourceLoader(findings, formerNames);
    Tree.Mapping root = loader.load(file);
    for (int i = 0; root != null && i < sets.size(); i++) {
      root = new SetOption(findings, formerNames, i + 1, sets.get(i)).apply(root);
    }
    List<SourceFile> sources = loader.sources();
    Function<String, @Nullable Path> files = name -> path(sources, name, file);
    Scenario scenario = null;
    if (root != null) {
      values = new Resolver(dictionary, catalog, findings).resolve(root);
      scenario = new ScenarioAssembly(values, findings, files).build();
    }
    List<String> order = new ArrayList<>();
    sources.forEach(source -> order.add(source.name()));
    List<Diagnostic> diagnostics = Diagnostic.sorted(findings.list(), order);
    boolean failed = Diagnostic.anyError(diagnostics);
    String options = String.join("\n", sets.stream().map(s -> s.replace('\n', ' ')).toList());
    return new Reading(failed ? null : scenario, diagnostics, sources, options, values, files);
  }

  private static @Nullable Path path(List<SourceFile> sources, String name, Path otherwise) {
    for (SourceFile source : sources) {
      if (source.name().equals(name)) {
        return source.path();
      }
    }
    return otherwise;
  }
}
