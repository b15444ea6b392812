package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Place;

/** What a YAML text holds, with the place of everything. */
sealed interface Tree {
  Place place();

  /** In words, for messages. */
  String noun();

  record Scalar(String text, Place place) implements Tree {
    @Override
    public String noun() {
      return text.isEmpty() ? "nothing" : "a single value";
    }
  }

  record Sequence(List<Tree> items, Place place) implements Tree {
    @Override
    public String noun() {
      return "a list";
    }
  }

  record Mapping(List<Entry> entries, Place place) implements Tree {
    @Override
    public String noun() {
      return "a section";
    }

    /** The value of the first entry with this key. */
    @Nullable Tree find(String key) {
      Entry entry = entry(key);
      return entry == null ? null : entry.value;
    }

    @Nullable Entry entry(String key) {
      for (Entry entry : entries) {
        if (entry.key.equals(key)) {
          return entry;
        }
      }
      return null;
    }

    /** The text of a scalar entry; null if it is missing or no scalar. */
    @Nullable String word(String key) {
      return find(key) instanceof Scalar scalar ? scalar.text : null;
    }
  }

  record Entry(String key, Place place, Tree value) {}
}
