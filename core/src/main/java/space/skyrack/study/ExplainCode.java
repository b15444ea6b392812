package space.skyrack.study;

import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Severity;

/** Says what an error code means, shows an input that causes it, and how to mend it. */
final class ExplainCode {

  private ExplainCode() {}

  /**
   * @param example a {@code --set} option for the shipped scenario, or YAML, that has the problem
   */
  record Advice(String example, String mend) {}

  static Explain.Answer answer(Code code) {
    Advice advice = advice(code);
    SequencedMap<String, Object> document = Explain.document("code");
    document.put("code", code.id());
    document.put("severity", code.severity() == Severity.ERROR ? "error" : "warning");
    document.put("description", code.explanation());
    Page page = new Page();
    page.line(code.id() + ", " + document.get("severity"));
    page.indented(2, code.explanation());
    if (advice != null) {
      document.put("example", advice.example());
      document.put("mend", advice.mend());
      page.fact("example", advice.example());
      page.fact("how to mend", advice.mend());
    }
    return new Explain.Answer(page.text(), document);
  }

  private static Advice set(String path, String mend) {
    return new Advice("--set " + path, mend);
  }

  static @Nullable Advice advice(Code code) {
    return switch (code.id().charAt(2)) {
      case '0' -> file(code);
      case '1' -> shape(code);
      case '3' -> value(code);
      default -> meaning(code);
    };
  }

  private static @Nullable Advice file(Code code) {
    return switch (code.id()) {
      case "E0001" ->
          new Advice("extends: nowhere.yaml", "check the path; it counts from the file");
      case "E0002" -> new Advice("a file of 3 MB", "split it, or keep data in files of their own");
      case "E0003" ->
          new Advice("a.yaml extends b.yaml, b.yaml extends a.yaml", "drop one `extends`");
      case "E0004" -> set("time.duration", "write --set path=value, with a path of this scenario");
      default -> null;
    };
  }

  private static @Nullable Advice shape(Code code) {
    return switch (code.id()) {
      case "E0101" ->
          new Advice("time: { start: [", "close brackets and quotes; indent with blanks");
      case "E0102" -> new Advice("name: a\nname: b", "keep one of the two");
      case "E0103" -> new Advice("a: [[[[...]]]]", "nest less; write repeated values out");
      case "E0104" -> set("time=5 h", "write a section with the fields inside it");
      case "E0105" -> set("space.constellation=[]", "add at least one entry");
      case "E0106" ->
          set("apiVersion=skyrack/v9", "write `apiVersion: skyrack/v1`, `kind: Scenario`");
      case "E0107" ->
          set("time.lenght=5 h", "take the suggested key, or see skyrack explain SECTION");
      case "E0108" ->
          set(
              "space.constellation.ring.orbit.inclination=50 deg",
              "drop the field, or choose the type that has it");
      case "E0109" ->
          set("space.constellation.ring={ name: ring, satellite: aurora }", "write the field");
      case "E0110" ->
          new Advice(
              "a file of another kind, a thousand lines of it", "mend the first ones, check again");
      default -> null;
    };
  }

  private static @Nullable Advice value(Code code) {
    return switch (code.id()) {
      case "E0310" -> set("time.duration=.inf h", "write a finite number");
      case "E0311" ->
          set("time.duration=5 lightyears", "take a known unit, such as the suggested one");
      case "E0312" ->
          set(
              "space.constellation.ring.orbit.altitude=650000",
              "write the unit after the number: `650 km`");
      case "E0313" ->
          set(
              "space.constellation.ring.orbit.altitude=650 kg",
              "take a unit of the field's dimension; skyrack explain PATH says which");
      case "E0314" ->
          set(
              "space.constellation.ring.orbit.altitude=650000 km",
              "stay within the range; skyrack explain PATH says which");
      case "E0315" -> set("space.satellites.aurora.compute.count=1.5", "write a whole number");
      case "E0316" ->
          set(
              "launch.price={ triangular: [3 USD/kg, 2 USD/kg, 1 USD/kg] }",
              "order the parameters: least, likely, greatest");
      case "E0317" ->
          set(
              "space.satellites.aurora.thermal.limits.battery=[0 degC]",
              "write as many values as the field holds");
      case "E0318" ->
          set("time.start=tomorrow", "write a time with zone: \"2027-12-20T00:00:00Z\"");
      case "E0319" ->
          set(
              "space.satellites.aurora.cost.accelerator=40 kEUR",
              "convert it yourself, at a rate and for a year that you can name");
      default -> null;
    };
  }

  private static @Nullable Advice meaning(Code code) {
    return switch (code.id()) {
      case "E0401" ->
          set("space.satellites.aurora.attitude.mode=sunwards", "take one of the known words");
      case "E0402" ->
          set(
              "space.constellation.ring.satellite=borealis",
              "define what is named, or mend the name");
      case "E0403" ->
          set(
              "launch.vehicle=catalog:falcon-10",
              "take a part that skyrack explain catalog:KIND lists");
      case "E0404" -> new Advice("two constellations called ring", "give each its own name");
      case "E0405" -> set("name=my scenario!", "letters, digits, - and _, a letter first");
      case "E0406" -> set("checks=[ battery is fine ]", "write `quantity >= value`");
      case "E0501" -> set("time.step=7 s", "make the duration a whole number of steps");
      case "E0502" ->
          new Advice(
              "orbit: { type: earth-moon-l1 }", "use plan; run flies orbits around the Earth");
      case "E0601" ->
          new Advice("orbit: { type: elements, file: nothing.tle }", "name a readable file");
      case "W0602" ->
          new Advice(
              "a line with a wrong check digit", "mend the line, or go without that satellite");
      case "E0610" ->
          new Advice(
              "calibrate heat with a file that lacks the chip's column",
              "name its columns; skyrack calibrate heat --help lists the options");
      case "E0611" ->
          new Advice("a temperature of `n/a` in row 17", "mend the row, or take it out");
      case "W0701" ->
          new Advice(
              "an orbit at 1,450 km, above the atmosphere that the drag model was made for",
              "stay in the range, or read the result with care; --strict makes it exit 3");
      case "W0801" ->
          new Advice("a value that nothing reads here", "drop it, or change what makes it idle");
      case "W0802" ->
          new Advice("a field by the name of an earlier version", "write the name it says");
      case "W0901" ->
          set("launch.payload_mass=100 kg", "take a larger vehicle, or make the satellite lighter");
      case "W0902" ->
          set(
              "launch.cadence=0.1 /yr",
              "launch more often, build satellites that live longer, or look further ahead");
      default -> null;
    };
  }
}
