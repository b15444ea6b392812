package space.skyrack.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Catalog;
import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;
import space.skyrack.unit.QuantityParser;
import space.skyrack.unit.Unit;

/** Reads the catalogue that ships with the program, one file per kind of part. */
public final class CatalogReader {
  private static final String FOLDER = "/space/skyrack/catalog/";

  private CatalogReader() {}

  /** The catalogue; its files are read when a part of their kind is first asked for. */
  public static Catalog shipped() {
    return new Catalog(kind -> parts(kind, text(kind)));
  }

  /** SHA-256 of all files of the catalogue, one after the other; pins it in {@code run.lock}. */
  public static String sha256() {
    StringBuilder all = new StringBuilder();
    for (String kind : Catalog.KINDS) {
      all.append(text(kind));
    }
    return SourceLoader.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Text of the file for one kind of part. */
  static String text(String kind) {
    try (InputStream in = CatalogReader.class.getResourceAsStream(FOLDER + kind + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("the catalogue lacks " + kind + ".yaml");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts that the text of one file holds. */
  static List<Part> parts(String kind, String text) {
    Findings findings = new Findings();
    Tree tree = YamlTree.parse(text, kind + ".yaml", findings);
    if (!(tree instanceof Tree.Mapping mapping) || !findings.list().isEmpty()) {
      throw new IllegalStateException(kind + ".yaml: " + findings.list());
    }
    List<Part> parts = new ArrayList<>();
    for (Tree.Entry entry : mapping.entries()) {
      parts.add(part(kind, entry));
    }
    return parts;
  }

  private static Part part(String kind, Tree.Entry entry) {
    Tree.Mapping mapping = section(entry);
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (Tree.Entry figure : mapping.entries()) {
      if (!figure.key().equals("title") && !figure.key().equals("standing")) {
        figures.put(figure.key(), figure(figure));
      }
    }
    String standing = mapping.word("standing");
    return new Part(
        kind,
        entry.key(),
        text(mapping, "title", entry),
        standing == null ? "" : standing,
        figures);
  }

  private static Figure figure(Tree.Entry entry) {
    Tree.Mapping mapping = section(entry);
    String kind = text(mapping, "kind", entry).toUpperCase(Locale.ROOT);
    String derivation = mapping.word("derivation");
    return new Figure(
        entry.key(),
        quantity(mapping, "value", entry),
        quantity(mapping, "low", entry),
        quantity(mapping, "high", entry),
        Input.Kind.valueOf(kind),
        text(mapping, "source", entry),
        text(mapping, "read", entry),
        derivation == null ? "" : derivation);
  }

  private static Quantity quantity(Tree.Mapping mapping, String key, Tree.Entry entry) {
    return switch (QuantityParser.parse(text(mapping, key, entry))) {
      case QuantityParser.Parsed(Quantity quantity) -> quantity;
      case QuantityParser.Bare(double number) -> new Quantity(number, Unit.ONE);
      case QuantityParser.NotANumber ignored -> throw wrong(entry, key);
      case QuantityParser.UnknownUnit ignored -> throw wrong(entry, key);
    };
  }

  private static Tree.Mapping section(Tree.Entry entry) {
    if (entry.value() instanceof Tree.Mapping mapping) {
      return mapping;
    }
    throw wrong(entry, "content");
  }

  private static String text(Tree.Mapping mapping, String key, Tree.Entry entry) {
    @Nullable String text = mapping.word(key);
    if (text == null || text.isBlank()) {
      throw wrong(entry, key);
    }
    return text;
  }

  private static IllegalStateException wrong(Tree.Entry entry, String key) {
    return new IllegalStateException(entry.place() + ": " + entry.key() + " has a wrong " + key);
  }
}
