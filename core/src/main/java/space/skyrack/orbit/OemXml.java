package space.skyrack.orbit;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an ephemeris message from the metadata and state vectors of each {@code <segment>}. */
final class OemXml {
  private static final List<String> NUMBERS = List.of("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT");

  private final OemFile file;
  private final Map<String, String> state = new TreeMap<>();
  private final StringBuilder content = new StringBuilder();
  private boolean meta;
  private boolean vector;
  private int vectorLine;

  private OemXml(OemFile file) {
    this.file = file;
  }

  static void read(String text, OemFile file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    String body = text.stripLeading();
    int skipped = (int) text.substring(0, text.length() - body.length()).lines().count();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(body));
      OemXml reading = new OemXml(file);
      while (reader.hasNext()) {
        int line = reader.getLocation().getLineNumber() + skipped;
        reading.event(reader, line);
      }
      file.end();
    } catch (XMLStreamException e) {
      file.malformed(
          e.getLocation() == null ? 0 : e.getLocation().getLineNumber() + skipped,
          "not XML: " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
    }
  }

  private void event(XMLStreamReader reader, int line) throws XMLStreamException {
    switch (reader.next()) {
      case XMLStreamConstants.START_ELEMENT -> start(reader, line);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          content.append(reader.getText());
      case XMLStreamConstants.END_ELEMENT -> stop(reader.getLocalName(), line);
      default -> {}
    }
  }

  private void start(XMLStreamReader reader, int line) {
    content.setLength(0);
    switch (reader.getLocalName()) {
      case "segment" -> file.begin(line);
      case "metadata" -> meta = true;
      case "stateVector" -> {
        vector = true;
        vectorLine = line;
        state.clear();
      }
      default -> {
        String units = reader.getAttributeValue(null, "units");
        if (vector && units != null && !units.matches("km(/s(\\*\\*2)?)?")) {
          file.malformed(line, "units are " + units + " but must be km and km/s");
        }
      }
    }
  }

  private void stop(String name, int line) {
    String value = content.toString().strip();
    content.setLength(0);
    if (name.equals("metadata")) {
      meta = false;
    } else if (name.equals("stateVector")) {
      vector = false;
      String[] row = new String[7];
      row[0] = state.getOrDefault("EPOCH", "");
      for (int c = 0; c < 6; c++) {
        row[c + 1] = state.getOrDefault(NUMBERS.get(c), "");
      }
      file.state(row, vectorLine);
    } else if (meta) {
      file.key(name, value, line);
    } else if (vector) {
      state.put(name, value);
    }
  }
}
