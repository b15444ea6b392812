package space.skyrack.orbit;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OMM keywords from the leaves of each {@code <omm>} element. */
final class OmmXml {
  private OmmXml() {}

  static void read(String text, ElementFile file) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    String body = text.stripLeading();
    int skipped = (int) text.substring(0, text.length() - body.length()).lines().count();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(body));
      messages(reader, skipped, file);
    } catch (XMLStreamException e) {
      file.malformed(
          e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
          "not XML: "
              + String.valueOf(e.getMessage()).replaceAll("\\s+", " ")
              + "; nothing after this line was read");
    }
  }

  private static void messages(XMLStreamReader reader, int skipped, ElementFile file)
      throws XMLStreamException {
    OmmEntry entry = new OmmEntry();
    StringBuilder content = new StringBuilder();
    while (reader.hasNext()) {
      int line = reader.getLocation().getLineNumber() + skipped;
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          content.setLength(0);
          if (reader.getLocalName().equals("omm")) {
            entry = new OmmEntry();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            content.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          if (reader.getLocalName().equals("omm")) {
            entry.addTo(file);
          } else {
            entry.put(reader.getLocalName(), content.toString(), line);
          }
          content.setLength(0);
        }
        default -> {}
      }
    }
  }
}
