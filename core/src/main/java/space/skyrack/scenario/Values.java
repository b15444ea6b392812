package space.skyrack.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** In a copy, where values stand in {@link #held}, and nothing in {@link #values}. */
  private final @Nullable PathIndex index;

  private final Value[] held;

  Values() {
    values = new LinkedHashMap<>();
    places = new LinkedHashMap<>();
    names = new LinkedHashMap<>();
    index = null;
    held = new Value[0];
  }

  /** A copy in which values and figures can be replaced; what was written where is shared. */
  private Values(Values other, PathIndex index, Value[] held) {
    values = Map.of();
    places = other.places;
    names = other.names;
    this.index = index;
    this.held = held;
  }

  /**
   * A copy.
   *
   * @param index of these values
   * @param row the values in its order, which the copy takes over
   */
  Values copy(PathIndex index, Value[] row) {
    return new Values(this, index, row);
  }

  void put(Value value) {
    if (index == null) {
      values.put(value.path(), value);
    } else {
      held[Objects.requireNonNull(index.at(value.path()), value.path())] = value;
    }
  }

  /** The places of the values of a section in a copy; null where values are looked up by path. */
  @Nullable Map<String, Integer> section(String path) {
    return index == null ? null : index.section(path);
  }

  /** The value at a place that {@link #section} gave. */
  Value held(int place) {
    return held[place];
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
    if (index == null) {
      return values.get(path);
    }
    Integer at = index.at(path);
    return at == null ? null : held[at];
  }

  boolean isWritten(String path) {
    return places.containsKey(path);
  }

  /** Names of the entries of a list (empty text where an item has none) or map. */
  List<String> entries(String path) {
    return names.getOrDefault(path, List.of());
  }

  Collection<Value> all() {
    return index == null ? values.values() : List.of(held);
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
