package space.skyrack.scenario;

import java.util.List;
import space.skyrack.diagnostic.Code;
import space.skyrack.model.Constellation;

/** Checks that names refer to something. */
final class References {
  private final Values values;
  private final Findings findings;

  References(Values values, Findings findings) {
    this.values = values;
    this.findings = findings;
  }

  /** Fields that name an entry of another section. */
  void check() {
    for (Value value : values.all()) {
      Field field = value.field();
      if (field.type() != FieldType.REFERENCE) {
        continue;
      }
      List<String> names = values.entries(field.target());
      if (!names.contains(value.text())) {
        String message = "`" + field.target() + "` has no `" + value.text() + "`";
        String help = Nearest.help(value.text(), names);
        findings.add(Code.DANGLING_REFERENCE, value.place(), value.path(), message, help);
      }
    }
  }

  /** Faults: one thing each, of a satellite or station that exists. */
  void checkFaults(List<Constellation> constellations) {
    for (int i = 0; i < values.entries("faults").size(); i++) {
      String path = "faults[" + i + "]";
      Section fault = new Section(values, findings, path);
      boolean kill = fault.isWritten("kill");
      boolean station = fault.isWritten("station");
      if (kill == station) {
        fault.inconsistent("", "a fault takes either `kill` or `station`", "");
      } else if (station != fault.isWritten("outage")) {
        fault.inconsistent("", "`station` and `outage` belong together", "");
      }
      Value target = values.find(path + ".kill");
      if (target != null && !flies(target.text(), constellations)) {
        String message = "no constellation has a satellite `" + target.text() + "`";
        String help = "satellites are called by constellation and number, such as ring-07";
        findings.add(Code.DANGLING_REFERENCE, target.place(), target.path(), message, help);
      }
    }
  }

  private static boolean flies(String satellite, List<Constellation> constellations) {
    for (Constellation group : constellations) {
      String prefix = group.name() + "-";
      int size = OrbitAssembly.size(group.orbit());
      String digits = satellite.startsWith(prefix) ? satellite.substring(prefix.length()) : "";
      boolean number = !digits.isEmpty() && digits.length() < 9;
      for (int i = 0; i < digits.length() && number; i++) {
        number = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
      }
      if (size < 0
          || (number && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= size)) {
        return true;
      }
    }
    return constellations.isEmpty();
  }
}
