package space.skyrack.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be bought or built, with its figures.
 *
 * @param kind such as {@code accelerator}
 * @param name such as {@code h100-sxm}
 * @param standing how real it is in a few words, such as {@code flown} or {@code promised}; may be
 *     empty
 * @param figures by name, in the order of the catalogue
 */
public record Part(
    String kind, String name, String title, String standing, Map<String, Figure> figures) {
  public Part {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  public @Nullable Figure find(String figure) {
    return figures.get(figure);
  }
}
