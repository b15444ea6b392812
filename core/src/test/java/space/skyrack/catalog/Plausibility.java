package space.skyrack.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the figures of a part can be true together. */
public final class Plausibility {
  private static final double SOLAR_W_per_m2 = 1361;
  private static final double GRAVITY_m_per_s2 = 9.80665;

  private Plausibility() {}

  /** One line a contradiction; none if the part could exist. */
  public static List<String> faults(Part part) {
    List<String> faults = new ArrayList<>();
    operations(part, faults);
    pair(part, "idle_power", "max_power", 1, faults);
    pair(part, "absorptivity_bol", "absorptivity_eol", 1, faults);
    pair(part, "emissivity_eol", "emissivity", 1, faults);
    pair(part, "payload", "promised_payload", 1, faults);
    pair(part, "promised_price", "price", 1, faults);
    array(part, faults);
    if (has(part, "isp", "thrust", "power")) {
      double jet_W = si(part, "thrust") * si(part, "isp") * GRAVITY_m_per_s2 / 2;
      between(part, "jet efficiency", jet_W / si(part, "power"), 0.2, 0.8, faults);
    }
    if (has(part, "payload", "price", "launch_price")) {
      double ratio = si(part, "price") * si(part, "payload") / si(part, "launch_price");
      between(part, "price over launch price", ratio, 0.7, 1.4, faults);
    }
    if (has(part, "heat_flux", "areal_mass", "heat_rejection")) {
      double area_m2 = si(part, "heat_rejection") / si(part, "heat_flux");
      between(part, "area", area_m2, 1, 1000, faults);
    }
    return faults;
  }

  private static void operations(Part part, List<String> faults) {
    for (Map.Entry<String, Figure> entry : part.figures().entrySet()) {
      String name = entry.getKey();
      boolean rate = entry.getValue().central().unit().symbol().contains("FLOP");
      if (rate && !name.matches("(dense|sparse)_(fp64|tf32|bf16|fp8|fp4)")) {
        faults.add(part.name() + "." + name + " does not say dense or sparse, and the format");
      }
      if (rate && has(part, "max_power")) {
        double perWatt = entry.getValue().central().si() / si(part, "max_power") * 1e-12;
        between(part, name + " in TFLOP/s per watt", perWatt, 0.1, 30, faults);
      }
      String dense = name.replace("sparse_", "dense_");
      if (!dense.equals(name) && has(part, dense)) {
        between(part, name + " over " + dense, si(part, name) / si(part, dense), 1.3, 2.2, faults);
      }
    }
  }

  private static void array(Part part, List<String> faults) {
    if (has(part, "areal_power")) {
      between(part, "efficiency", si(part, "areal_power") / SOLAR_W_per_m2, 0.08, 0.35, faults);
    }
    if (has(part, "specific_power", "areal_mass")) {
      double areal_W_per_m2 = si(part, "specific_power") * si(part, "areal_mass");
      between(part, "W/kg times kg/m2 over the Sun", areal_W_per_m2 / 1361, 0.08, 0.35, faults);
    }
  }

  private static void pair(
      Part part, String less, String more, double factor, List<String> faults) {
    if (has(part, less, more) && si(part, less) > factor * si(part, more)) {
      faults.add(part.name() + ": " + less + " is above " + more);
    }
  }

  private static void between(
      Part part, String what, double ratio, double least, double most, List<String> faults) {
    if (!(ratio >= least && ratio <= most)) {
      faults.add(part.name() + ": " + what + " is " + (float) ratio);
    }
  }

  private static boolean has(Part part, String... names) {
    for (String name : names) {
      if (part.find(name) == null) {
        return false;
      }
    }
    return true;
  }

  private static double si(Part part, String name) {
    @Nullable Figure figure = part.find(name);
    return figure == null ? Double.NaN : figure.central().si();
  }
}
