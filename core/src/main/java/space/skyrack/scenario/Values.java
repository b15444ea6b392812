package space.skyrack.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.diagnostic.Place;

/** Everything that was resolved, by path, in dictionary order. */
final class Values {
  private final Map<String, Value> values;
  private final Map<String, Place> places;
  private final Map<String, List<String>> names;
  private final Map<String, Figure> figures = new LinkedHashMap<>();

  Values() {
    values = new LinkedHashMap<>();
    places = new LinkedHashMap<>();
    names = new LinkedHashMap<>();
  }

  /** A copy in which values and figures can be replaced; what was written where is shared. */
  private Values(Values other) {
    values = new LinkedHashMap<>(other.values);
    places = other.places;
    names = other.names;
  }

  Values copy() {
    return new Values(this);
  }

  void put(Value value) {
    values.put(value.path(), value);
  }

  /** Notes that a section or value was written, and where. */
  void written(String path, Place place) {
    places.put(path, place);
  }

  /** Notes the entries of a list of items or a map of sections. */
  void entries(String path, List<String> entryNames) {
    names.put(path, List.copyOf(entryNames));
  }

  /**
   * A catalogue figure that the assembly takes by itself: what stands here for the path, else the
   * given one, which is noted.
   *
   * @param path of the field that names the part, and the figure's name
   */
  Figure figure(String path, Figure otherwise) {
    Figure known = figures.putIfAbsent(path, otherwise);
    return known == null ? otherwise : known;
  }

  /** The figures that the assembly took by itself, by path. */
  Map<String, Figure> figures() {
    return figures;
  }

  /** One number of the world, wherever it is used. */
  static String catalogued(Part part, Figure figure) {
    return part.kind() + "/" + part.name() + "." + figure.name();
  }

  @Nullable Value find(String path) {
    return values.get(path);
  }

  boolean isWritten(String path) {
    return places.containsKey(path);
  }

  /** Names of the entries of a list (empty text where an item has none) or map. */
  List<String> entries(String path) {
    return names.getOrDefault(path, List.of());
  }

  Collection<Value> all() {
    return values.values();
  }

  /** Where the field stands, or the nearest section around it that was written. */
  @Nullable Place place(String path) {
    String at = path;
    while (true) {
      Place place = places.get(at);
      if (place != null || at.isEmpty()) {
        return place;
      }
      int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
      at = cut < 0 ? "" : at.substring(0, cut);
    }
  }
}
