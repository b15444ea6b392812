package space.skyrack.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import space.skyrack.orbit.GpElements;
import space.skyrack.report.Ccsds.Entry;
import space.skyrack.results.Json;
import space.skyrack.time.Epoch;

/**
 * Writes orbit mean-elements messages of SGP4 elements, one after another.
 *
 * <p>Several messages of XML stand in one {@code ndm}; of KVN they follow each other; JSON and CSV
 * have the keywords that CelesTrak and Space-Track use.
 *
 * <p>Source: CCSDS 502.0-B-3, Orbit Data Messages, section 4.
 */
final class OmmText {
  private static final double PER_DAY_rad_per_s = Math.PI / 43_200;
  private static final double PER_DAY2_rad_per_s2 = Math.PI / 1.86624e9;
  private static final double PER_DAY3_rad_per_s3 = Math.PI / 5.3747712e13;

  private final Writer out;
  private final ExportRequest.Format format;
  private int written;

  OmmText(Writer out, ExportRequest.Format format) {
    this.out = out;
    this.format = format;
  }

  void begin() throws IOException {
    switch (format) {
      case OMM_XML ->
          out.write(
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <ndm xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
              xsi:noNamespaceSchemaLocation="https://sanaregistry.org/r/ndmxml/ndmxml-1.0-master.xsd">
              """);
      case OMM_JSON -> out.write("[");
      default -> {}
    }
  }

  void message(GpElements gp, String comment, Epoch created) throws IOException {
    List<Entry> header =
        List.of(
            new Entry("CREATION_DATE", Ccsds.time(created)),
            new Entry("ORIGINATOR", Ccsds.ORIGINATOR));
    List<Entry> meta =
        List.of(
            new Entry("OBJECT_NAME", gp.name()),
            new Entry("OBJECT_ID", gp.designator().isEmpty() ? "UNKNOWN" : gp.designator()),
            new Entry("CENTER_NAME", "EARTH"),
            new Entry("REF_FRAME", "TEME"),
            new Entry("TIME_SYSTEM", "UTC"),
            new Entry("MEAN_ELEMENT_THEORY", "SGP4"));
    switch (format) {
      case OMM_XML -> xml(header, meta, gp, comment);
      case OMM_JSON -> json(meta, gp, comment);
      case OMM_CSV -> csv(meta, gp, comment);
      default -> kvn(header, meta, gp, comment);
    }
    written++;
  }

  void end() throws IOException {
    switch (format) {
      case OMM_XML -> out.write("</ndm>\n");
      case OMM_JSON -> out.write("]\n");
      default -> {}
    }
  }

  private void kvn(List<Entry> header, List<Entry> meta, GpElements gp, String comment)
      throws IOException {
    List<Entry> all = new ArrayList<>();
    all.add(new Entry("CCSDS_OMM_VERS", "2.0"));
    all.addAll(header);
    all.addAll(meta);
    all.add(new Entry("COMMENT", comment));
    all.addAll(orbit(gp));
    all.addAll(said(tle(gp)));
    out.write((written > 0 ? "\n" : "") + String.join("\n", Ccsds.kvn(all)) + "\n");
  }

  private void xml(List<Entry> header, List<Entry> meta, GpElements gp, String comment)
      throws IOException {
    out.write("<omm id=\"CCSDS_OMM_VERS\" version=\"2.0\">\n<header>\n");
    lines(header);
    out.write("</header>\n<body>\n<segment>\n<metadata>\n");
    lines(meta);
    out.write("</metadata>\n<data>\n");
    out.write("<meanElements>\n");
    lines(List.of(new Entry("COMMENT", comment)));
    lines(orbit(gp));
    out.write("</meanElements>\n<tleParameters>\n");
    lines(said(tle(gp)));
    out.write("</tleParameters>\n</data>\n</segment>\n</body>\n</omm>\n");
  }

  private void lines(List<Entry> entries) throws IOException {
    out.write(String.join("\n", Ccsds.xml(entries)) + "\n");
  }

  private void json(List<Entry> meta, GpElements gp, String comment) throws IOException {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    for (Entry entry : said(all(meta, gp, comment))) {
      boolean number = entry.value().matches("[-+.0-9][-+.0-9E]*") && !isText(entry.key());
      object.put(entry.key(), number ? number(entry.value()) : entry.value());
    }
    out.write((written > 0 ? ",\n" : "") + Json.compact(object));
  }

  private static Object number(String digits) {
    return digits.matches("-?\\d+") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
  }

  private static boolean isText(String key) {
    return key.startsWith("OBJECT") || key.equals("EPOCH") || key.equals("COMMENT");
  }

  private void csv(List<Entry> meta, GpElements gp, String comment) throws IOException {
    List<Entry> all = all(meta, gp, comment);
    if (written == 0) {
      out.write(all.stream().map(Entry::key).collect(Collectors.joining(",")) + "\n");
    }
    out.write(
        all.stream()
                .map(entry ->
                    entry.value().matches(".*[,\"].*") ? quoted(entry.value()) : entry.value())
                .collect(Collectors.joining(","))
            + "\n");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** What JSON and CSV hold. */
  private static List<Entry> all(List<Entry> meta, GpElements gp, String comment) {
    List<Entry> all = new ArrayList<>(meta.subList(0, 2));
    all.addAll(orbit(gp));
    all.addAll(tle(gp));
    all.add(new Entry("COMMENT", comment));
    return all;
  }

  private static List<Entry> orbit(GpElements gp) {
    return List.of(
        new Entry("EPOCH", Ccsds.time(gp.epoch())),
        new Entry("MEAN_MOTION", Ccsds.element(gp.meanMotion_rad_per_s() / PER_DAY_rad_per_s)),
        new Entry("ECCENTRICITY", Ccsds.element(gp.eccentricity_ratio())),
        new Entry("INCLINATION", degrees(gp.inclination_rad())),
        new Entry("RA_OF_ASC_NODE", degrees(gp.raan_rad())),
        new Entry("ARG_OF_PERICENTER", degrees(gp.argumentOfPerigee_rad())),
        new Entry("MEAN_ANOMALY", degrees(gp.meanAnomaly_rad())));
  }

  /** Only tables keep a place for what has no value. */
  private static List<Entry> said(List<Entry> entries) {
    return entries.stream().filter(entry -> !entry.value().isEmpty()).toList();
  }

  private static List<Entry> tle(GpElements gp) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry("EPHEMERIS_TYPE", "0"));
    entries.add(new Entry("CLASSIFICATION_TYPE", String.valueOf(gp.classification())));
    entries.add(new Entry("NORAD_CAT_ID", gp.number() == 0 ? "" : String.valueOf(gp.number())));
    entries.add(new Entry("ELEMENT_SET_NO", String.valueOf(gp.elementSet())));
    entries.add(new Entry("REV_AT_EPOCH", String.valueOf(gp.revolution())));
    entries.add(new Entry("BSTAR", Ccsds.element(gp.drag_coefficient())));
    entries.add(
        new Entry(
            "MEAN_MOTION_DOT", Ccsds.element(gp.motionDot_rad_per_s2() / PER_DAY2_rad_per_s2)));
    entries.add(
        new Entry(
            "MEAN_MOTION_DDOT", Ccsds.element(gp.motionDdot_rad_per_s3() / PER_DAY3_rad_per_s3)));
    return entries;
  }

  private static String degrees(double angle_rad) {
    return Ccsds.element(StrictMath.toDegrees(angle_rad));
  }
}
