package space.skyrack.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON documents with the same bytes for the same content.
 *
 * <p>Shape: maps that keep an order, lists, {@code double[]}, text, finite numbers, booleans, null.
 * Doubles are written with the fewest digits that read back equal; in {@code double[]} NaN stands
 * for a missing value and becomes null.
 */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private Json() {}

  /** Indented, for people; lists of plain values stay on one line. */
  public static String pretty(SequencedMap<String, ?> document) {
    return new String(bytes(document, true), StandardCharsets.UTF_8);
  }

  /** Without spaces. */
  public static String compact(SequencedMap<String, ?> document) {
    return new String(bytes(document, false), StandardCharsets.UTF_8);
  }

  /** Writes the indented form, all of it or nothing. */
  public static void write(Path file, SequencedMap<String, ?> document) {
    try {
      WholeFile.write(file, bytes(document, true));
    } catch (IOException e) {
      throw ResultsException.unwritable(file, e);
    }
  }

  /** Reads a document. */
  public static JsonNode read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw ResultsException.unreadable(file, e);
    } catch (JacksonException e) {
      throw ResultsException.badInput(
          "`" + file + "` is not JSON: " + e.getOriginalMessage(), "run the scenario again", e);
    }
  }

  private static byte[] bytes(SequencedMap<String, ?> document, boolean indented) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ObjectWriteContext context =
        indented
            ? new ObjectWriteContext.Base() {
              @Override
              public PrettyPrinter getPrettyPrinter() {
                return printer();
              }

              @Override
              public boolean hasPrettyPrinter() {
                return true;
              }
            }
            : ObjectWriteContext.empty();
    try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
      put(generator, document, "document");
      if (indented) {
        generator.writeRaw('\n');
      }
    }
    return out.toByteArray();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }

  private static void put(JsonGenerator to, @Nullable Object value, String path) {
    switch (value) {
      case null -> to.writeNull();
      case String text -> to.writeString(text);
      case Boolean flag -> to.writeBoolean(flag);
      case Integer number -> to.writeNumber(number);
      case Long number -> to.writeNumber(number);
      case Double number -> putNumber(to, number, path);
      case double[] numbers -> putRow(to, numbers);
      case List<?> list -> {
        to.writeStartArray();
        for (int index = 0; index < list.size(); index++) {
          put(to, list.get(index), path + '[' + index + ']');
        }
        to.writeEndArray();
      }
      case SequencedMap<?, ?> map -> {
        to.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          String key = String.valueOf(entry.getKey());
          to.writeName(key);
          put(to, entry.getValue(), path + '.' + key);
        }
        to.writeEndObject();
      }
      default ->
          throw new IllegalArgumentException(
              path + " is a " + value.getClass().getSimpleName() + ", which JSON cannot hold");
    }
  }

  private static void putNumber(JsonGenerator to, double number, String path) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(path + " is " + number + " but must be finite");
    }
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      to.writeNumber((long) number);
    } else {
      to.writeNumber(number);
    }
  }

  /** One line, whatever the indentation: a chart has thousands of numbers. */
  private static void putRow(JsonGenerator to, double[] numbers) {
    StringBuilder row = new StringBuilder(numbers.length * 6).append('[');
    for (double number : numbers) {
      row.append(row.length() > 1 ? "," : "");
      if (!Double.isFinite(number)) {
        row.append("null");
      } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
        row.append((long) number);
      } else {
        row.append(number);
      }
    }
    to.writeRawValue(row.append(']').toString());
  }
}
