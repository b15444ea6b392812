package space.skyrack.orbit;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads OMM keywords from a JSON object, or an array of them, as CelesTrak and Space-Track write.
 */
final class OmmJson {
  private OmmJson() {}

  static void read(String text, ElementFile file) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          object(parser, file);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          file.malformed(parser.currentTokenLocation().getLineNr(), "expected an object");
        }
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      file.malformed(
          line, "not JSON: " + e.getOriginalMessage() + "; nothing after this line was read");
    }
  }

  private static void object(JsonParser parser, ElementFile file) {
    OmmEntry entry = new OmmEntry();
    int line = parser.currentTokenLocation().getLineNr();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isStructStart()) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_NULL) {
        entry.put(key, parser.getString(), line);
      }
    }
    entry.addTo(file);
  }
}
