package space.skyrack.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.skyrack.orbit.StateTable;
import space.skyrack.report.Ccsds.Entry;
import space.skyrack.time.Epoch;

/**
 * Writes orbit ephemeris messages, one segment a satellite.
 *
 * <p>Units: km to nine decimals, km/s to twelve: a micrometre and a nanometre per second.
 *
 * <p>Source: CCSDS 502.0-B-3, Orbit Data Messages, section 5; 505.0-B-3 for XML. Files say version
 * 2.0, which what they hold needs no more than.
 */
final class OemText {
  private static final double KILO_factor = 1e3;
  private static final List<String> NAMES = List.of("X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT");

  private final Writer out;
  private final boolean xml;

  OemText(Writer out, boolean xml) {
    this.out = out;
    this.xml = xml;
  }

  /**
   * One satellite's states.
   *
   * @param frame as REF_FRAME has it
   */
  record Segment(
      String name, String designator, String frame, StateTable states, InterpolationError error) {}

  void begin(Epoch created, String comment) throws IOException {
    List<Entry> header =
        List.of(
            new Entry("COMMENT", comment),
            new Entry("CREATION_DATE", Ccsds.time(created)),
            new Entry("ORIGINATOR", Ccsds.ORIGINATOR));
    if (xml) {
      line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
      line(
          "<oem xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
              + " xsi:noNamespaceSchemaLocation="
              + "\"https://sanaregistry.org/r/ndmxml/ndmxml-1.0-master.xsd\""
              + " id=\"CCSDS_OEM_VERS\" version=\"2.0\">");
      line("<header>");
      lines(Ccsds.xml(header));
      line("</header>");
      line("<body>");
    } else {
      line("CCSDS_OEM_VERS = 2.0");
      lines(Ccsds.kvn(header));
    }
  }

  void segment(Segment segment) throws IOException {
    StateTable states = segment.states;
    List<Entry> meta = new ArrayList<>();
    meta.add(new Entry("COMMENT", segment.error.sentence()));
    meta.add(new Entry("OBJECT_NAME", segment.name));
    meta.add(new Entry("OBJECT_ID", segment.designator.isEmpty() ? "UNKNOWN" : segment.designator));
    meta.add(new Entry("CENTER_NAME", "EARTH"));
    meta.add(new Entry("REF_FRAME", segment.frame));
    meta.add(new Entry("TIME_SYSTEM", "UTC"));
    meta.add(new Entry("START_TIME", time(states, 0)));
    meta.add(new Entry("STOP_TIME", time(states, states.size() - 1)));
    meta.add(new Entry("INTERPOLATION", InterpolationError.DECLARED.method().name()));
    meta.add(
        new Entry("INTERPOLATION_DEGREE", String.valueOf(InterpolationError.DECLARED.degree())));
    if (xml) {
      line("<segment>");
      line("<metadata>");
      lines(Ccsds.xml(meta));
      line("</metadata>");
      line("<data>");
    } else {
      line("");
      line("META_START");
      lines(Ccsds.kvn(meta));
      line("META_STOP");
      line("");
    }
    for (int k = 0; k < states.size(); k++) {
      row(states, k);
    }
    if (xml) {
      line("</data>");
      line("</segment>");
    }
  }

  void end() throws IOException {
    if (xml) {
      line("</body>");
      line("</oem>");
    }
  }

  private void row(StateTable states, int k) throws IOException {
    StringBuilder row = new StringBuilder();
    row.append(xml ? "<stateVector><EPOCH>" : "").append(time(states, k));
    row.append(xml ? "</EPOCH>" : "");
    for (int c = 0; c < 6; c++) {
      boolean place = c < 3;
      double value =
          (place ? states.position_m(k, c) : states.velocity_m_per_s(k, c - 3)) / KILO_factor;
      String number = String.format(Locale.ROOT, place ? "%.9f" : "%.12f", value);
      if (xml) {
        String unit = place ? "km" : "km/s";
        row.append("<%s units=\"%s\">%s</%s>".formatted(NAMES.get(c), unit, number, NAMES.get(c)));
      } else {
        row.append(' ').append(number);
      }
    }
    line(row.append(xml ? "</stateVector>" : "").toString());
  }

  private static String time(StateTable states, int k) {
    return Ccsds.time(new Epoch(states.time_ns(k)));
  }

  private void lines(List<String> lines) throws IOException {
    for (String line : lines) {
      line(line);
    }
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}
