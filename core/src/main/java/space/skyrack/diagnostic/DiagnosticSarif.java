package space.skyrack.diagnostic;

import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Diagnostics as a log in SARIF 2.1.0.
 *
 * <p>Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0,
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 */
public final class DiagnosticSarif {
  private DiagnosticSarif() {}

  /** One log with one run, as text. */
  public static String toJson(List<Diagnostic> diagnostics, String toolVersion) {
    List<Code> rules = new ArrayList<>(new LinkedHashSet<>(codes(diagnostics)));
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      tool(json, rules, toolVersion);
      json.writeStringProperty("columnKind", "unicodeCodePoints");
      json.writeArrayPropertyStart("results");
      for (Diagnostic diagnostic : diagnostics) {
        result(json, diagnostic, rules.indexOf(diagnostic.code()));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static List<Code> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).sorted().toList();
  }

  private static void tool(JsonGenerator json, List<Code> rules, String toolVersion) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "skyrack");
    json.writeStringProperty("version", toolVersion);
    json.writeArrayPropertyStart("rules");
    for (Code code : rules) {
      json.writeStartObject();
      json.writeStringProperty("id", code.id());
      json.writeObjectPropertyStart("shortDescription");
      json.writeStringProperty("text", code.explanation());
      json.writeEndObject();
      json.writeObjectPropertyStart("defaultConfiguration");
      json.writeStringProperty("level", code.severity().word());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Diagnostic diagnostic, int rule) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", diagnostic.code().id());
    json.writeNumberProperty("ruleIndex", rule);
    json.writeStringProperty("level", diagnostic.severity().word());
    json.writeObjectPropertyStart("message");
    String help = diagnostic.help().isEmpty() ? "" : "; " + diagnostic.help();
    json.writeStringProperty("text", diagnostic.message() + help);
    json.writeEndObject();
    json.writeArrayPropertyStart("locations");
    location(json, diagnostic);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void location(JsonGenerator json, Diagnostic diagnostic) {
    Place place = diagnostic.place();
    boolean inFile = place != null && place.isInFile();
    if (!inFile && diagnostic.path().isEmpty()) {
      return;
    }
    json.writeStartObject();
    if (place != null && inFile) {
      json.writeObjectPropertyStart("physicalLocation");
      json.writeObjectPropertyStart("artifactLocation");
      json.writeStringProperty("uri", uri(place.file()));
      json.writeEndObject();
      json.writeObjectPropertyStart("region");
      json.writeNumberProperty("startLine", place.line());
      json.writeNumberProperty("startColumn", place.column());
      json.writeNumberProperty("endColumn", place.column() + place.length());
      json.writeEndObject();
      json.writeEndObject();
    }
    if (!diagnostic.path().isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", diagnostic.path());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A path as a relative or file URI, with what a URI may not hold escaped. */
  private static String uri(String file) {
    String slashes = file.replace('\\', '/');
    try {
      return slashes.startsWith("/")
          ? new URI("file", "", slashes, null).toASCIIString()
          : new URI(null, null, slashes.contains(":") ? "./" + slashes : slashes, null)
              .toASCIIString();
    } catch (URISyntaxException e) {
      return "unreadable-name";
    }
  }
}
