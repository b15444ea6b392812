package space.skyrack.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.diagnostic.Place;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.Unit;

/**
 * The resolved fields of one section, for building a record of the model.
 *
 * <p>A field that could not be read marks the section as broken; {@link #build} then gives null
 * without a word, since the reader has already said why.
 */
final class Section {
  private final Values values;
  private final Findings findings;
  private final String path;
  private final @Nullable Map<String, Integer> here;
  private boolean broken;

  Section(Values values, Findings findings, String path) {
    this.values = values;
    this.findings = findings;
    this.path = path;
    here = values.section(path);
  }

  Section in(String key) {
    return new Section(values, findings, path.isEmpty() ? key : path + "." + key);
  }

  String path() {
    return path;
  }

  boolean has(String key) {
    return find(key) != null;
  }

  /** Whether the key was written, rightly or wrongly. */
  boolean isWritten(String key) {
    return values.isWritten(at(key));
  }

  /** A number in SI; NaN if it is missing. */
  double si(String key) {
    Quantity quantity = quantity(key);
    return quantity == null ? Double.NaN : quantity.si();
  }

  /** A number in a unit; NaN if it is missing. */
  double in(String key, Unit unit) {
    Quantity quantity = quantity(key);
    return quantity == null ? Double.NaN : quantity.in(unit);
  }

  int count(String key) {
    Quantity quantity = quantity(key);
    return quantity == null ? 0 : (int) Math.rint(quantity.si());
  }

  /** The numbers of a list, SI; empty if it is missing. */
  List<Quantity> quantities(String key) {
    Value value = value(key);
    return value == null ? List.of() : value.quantities();
  }

  String word(String key) {
    Value value = value(key);
    return value == null ? "" : value.text();
  }

  /** The constant whose name is the field's word, with {@code -} for {@code _}. */
  <E extends Enum<E>> E choice(String key, Class<E> type) {
    String name = word(key).toUpperCase(Locale.ROOT).replace('-', '_');
    return Enum.valueOf(type, name);
  }

  /** A figure of the part that a field names; null if that part is not known. */
  @Nullable Figure figure(String key, String name) {
    Value value = value(key);
    Part part = value == null ? null : value.part();
    Figure figure = part == null ? null : part.find(name);
    return figure == null ? null : values.figure(at(key) + "." + name, figure);
  }

  /** A figure that the assembly assumes where the catalogue has none. */
  Figure assumed(String key, Figure figure) {
    return values.figure(at(key), figure);
  }

  List<String> entries(String key) {
    return values.entries(at(key));
  }

  @Nullable Place place(String key) {
    return values.place(at(key));
  }

  boolean isDefault(String key) {
    Value value = find(key);
    return value != null && value.isDefault();
  }

  /** Notes that two values which are fine alone contradict each other. */
  void inconsistent(String key, String message, String help) {
    broken = true;
    findings.add(Code.INCONSISTENT, place(key), at(key), message, help);
  }

  void report(Diagnostic diagnostic) {
    broken = true;
    findings.add(diagnostic);
  }

  /** Marks the section broken if an inner record could not be built; gives it otherwise. */
  <T> T need(@Nullable T inner) {
    if (inner == null) {
      broken = true;
      throw new IllegalArgumentException("incomplete");
    }
    return inner;
  }

  /** The record that {@code maker} makes; null if a field is missing or the record refuses. */
  <T> @Nullable T build(Supplier<T> maker) {
    try {
      T made = maker.get();
      return broken ? null : made;
    } catch (IllegalArgumentException | ArithmeticException e) {
      if (!broken) {
        String message = String.valueOf(e.getMessage());
        String key = culprit(message);
        findings.add(Code.INCONSISTENT, place(key), at(key), message, "");
      }
      return null;
    }
  }

  /** The first word, or pair of words, that is a written field of this section; else nothing. */
  private String culprit(String message) {
    int start = -1;
    String before = "";
    for (int i = 0; i <= message.length(); i++) {
      char c = i < message.length() ? message.charAt(i) : ' ';
      boolean letter = (c >= 'a' && c <= 'z') || c == '_';
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        String word = message.substring(start, i);
        String pair = before + "_" + word;
        if (values.isWritten(at(word)) || values.isWritten(at(pair))) {
          return values.isWritten(at(word)) ? word : pair;
        }
        before = word;
        start = -1;
      }
    }
    return "";
  }

  private @Nullable Quantity quantity(String key) {
    Value value = value(key);
    return value == null || value.quantities().isEmpty() ? null : value.quantities().getFirst();
  }

  private @Nullable Value value(String key) {
    Value value = find(key);
    broken |= value == null;
    return value;
  }

  private @Nullable Value find(String key) {
    if (here == null || key.isEmpty()) {
      return values.find(at(key));
    }
    Integer place = here.get(key);
    return place == null ? null : values.held(place);
  }

  private String at(String key) {
    return key.isEmpty() ? path : path.isEmpty() ? key : path + "." + key;
  }
}
