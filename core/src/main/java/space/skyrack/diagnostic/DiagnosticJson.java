package space.skyrack.diagnostic;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Diagnostics as a JSON array. */
public final class DiagnosticJson {
  private DiagnosticJson() {}

  /** The versioned document of a verb that has nothing but problems to tell. */
  public static String document(List<Diagnostic> diagnostics) {
    return "{\"format\":\"skyrack.check/1\",\"diagnostics\":" + toJson(diagnostics) + "}";
  }

  /** A JSON array as text. */
  public static String toJson(List<Diagnostic> diagnostics) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      write(json, diagnostics);
    }
    return text.toString();
  }

  /** Writes a JSON array where {@code json} stands. */
  public static void write(JsonGenerator json, List<Diagnostic> diagnostics) {
    json.writeStartArray();
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringProperty("code", diagnostic.code().id());
      json.writeStringProperty("severity", diagnostic.severity().word());
      json.writeStringProperty("message", diagnostic.message());
      if (!diagnostic.path().isEmpty()) {
        json.writeStringProperty("path", diagnostic.path());
      }
      Place place = diagnostic.place();
      if (place != null) {
        json.writeStringProperty("file", place.file());
        json.writeNumberProperty("line", place.line());
        json.writeNumberProperty("column", place.column());
        json.writeNumberProperty("length", place.length());
      }
      if (!diagnostic.help().isEmpty()) {
        json.writeStringProperty("help", diagnostic.help());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
