package space.skyrack.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts by kind and name; a kind is fetched when it is first asked for. */
public final class Catalog {
  /** The kinds of part, one file of the catalogue each. */
  public static final List<String> KINDS =
      List.of(
          "accelerator",
          "cell",
          "array",
          "battery",
          "coating",
          "radiator",
          "fluid",
          "loop",
          "terminal",
          "storage",
          "thruster",
          "formation",
          "spacecraft",
          "vehicle",
          "footprint",
          "facility",
          "utility",
          "generator",
          "solar",
          "site",
          "station",
          "fact");

  private final Function<String, List<Part>> source;
  private final Map<String, Map<String, Part>> fetched = new LinkedHashMap<>();

  /**
   * @param source gives the parts of a kind
   */
  public Catalog(Function<String, List<Part>> source) {
    this.source = source;
  }

  public @Nullable Part find(String kind, String name) {
    return ofKind(kind).get(name);
  }

  /** All parts of a kind, in the order of the catalogue. */
  public List<Part> list(String kind) {
    return List.copyOf(ofKind(kind).values());
  }

  public List<String> names(String kind) {
    return new ArrayList<>(ofKind(kind).keySet());
  }

  private Map<String, Part> ofKind(String kind) {
    return fetched.computeIfAbsent(
        kind,
        missing -> {
          Map<String, Part> parts = new LinkedHashMap<>();
          source.apply(missing).forEach(part -> parts.put(part.name(), part));
          return parts;
        });
  }
}
