package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.RadiationBudget;
import space.skyrack.environment.CellFluence;
import space.skyrack.environment.Dose;

/** What {@code plan} says of radiation, as text and as a document. */
final class RadiationWords {
  static final String INCLUDED =
      "trapped protons and electrons, bremsstrahlung, solar protons (high: at 95 % confidence);"
          + " cosmic rays, estimated below 10 rad(Si) a year, are not included";
  static final String OUTSIDE = "outside the dose table (400 to 1,600 km, 0.5 to 20 mm): its edge";
  private static final double PER_CM2_ratio = 1e-4;

  private RadiationWords() {}

  /** Two lines and the warnings; none without stated shielding. */
  static List<String> lines(@Nullable RadiationBudget budget) {
    if (budget == null) {
      return List.of();
    }
    Dose dose = budget.dose();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "radiation %.0f rad(Si)/yr behind %s mm Al (%.0f to %.0f), %.2f krad in %.0f yr;"
                + " electronics stand %.1f krad (%s): %.1f times that, %.0f yr (%.1f to %.0f)",
            rad(dose.expected_Gy_per_yr()),
            trimmed(budget.radiation().shield_m() * 1e3),
            rad(dose.low_Gy_per_yr()),
            rad(dose.high_Gy_per_yr()),
            rad(budget.mission_Gy()) / 1e3,
            budget.mission_yr(),
            rad(budget.radiation().tolerance_Gy()) / 1e3,
            budget.radiation().toleranceKind().name().toLowerCase(Locale.ROOT),
            budget.tolerance_ratio(),
            budget.electronics_yr(),
            budget.electronicsLow_yr(),
            budget.electronicsHigh_yr()));
    lines.add(
        String.format(
            Locale.ROOT,
            "array loses %.2f %%/yr to radiation (%.2f to %.2f; %.1e electrons of 1 MeV per cm2 and"
                + " year); the scenario reckons with %.2f %%/yr",
            100 * budget.arrayLoss_fraction_per_yr(),
            100 * budget.arrayLossLow_fraction_per_yr(),
            100 * budget.arrayLossHigh_fraction_per_yr(),
            budget.cells().expected_per_m2_per_yr() * PER_CM2_ratio,
            100 * budget.assumed_fraction_per_yr()));
    lines.addAll(warnings(budget));
    return lines;
  }

  static List<String> warnings(RadiationBudget budget) {
    List<String> warnings = new ArrayList<>();
    if (budget.arrayIsOptimistic()) {
      warnings.add(
          "warning: power.array.degradation is below what radiation alone is expected to cost");
    }
    if (!budget.isCovered()) {
      warnings.add("warning: dose " + OUTSIDE);
    }
    return warnings;
  }

  static @Nullable SequencedMap<String, Object> document(@Nullable RadiationBudget budget) {
    if (budget == null) {
      return null;
    }
    Dose dose = budget.dose();
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("shielding_m", budget.radiation().shield_m());
    d.put(
        "dose_Gy_per_yr",
        span(dose.expected_Gy_per_yr(), dose.low_Gy_per_yr(), dose.high_Gy_per_yr()));
    SequencedMap<String, Object> parts = new LinkedHashMap<>();
    parts.put("protons_solar_min", dose.protonsSolarMin_Gy_per_yr());
    parts.put("protons_solar_max", dose.protonsSolarMax_Gy_per_yr());
    parts.put("electrons", dose.electrons_Gy_per_yr());
    parts.put("solar_protons_95_percent", dose.solar_Gy_per_yr());
    d.put("parts_Gy_per_yr", parts);
    d.put("plates_over_sphere", dose.slab_ratio());
    d.put("mission_yr", budget.mission_yr());
    d.put("mission_Gy", budget.mission_Gy());
    d.put("design_margin", budget.radiation().margin_ratio());
    d.put(
        "tolerance_Gy",
        span(
            budget.radiation().tolerance_Gy(),
            budget.radiation().toleranceLow_Gy(),
            budget.radiation().toleranceHigh_Gy()));
    d.put("tolerance_kind", budget.radiation().toleranceKind().name().toLowerCase(Locale.ROOT));
    d.put("tolerance_over_mission_dose", budget.tolerance_ratio());
    d.put(
        "electronics_life_yr",
        span(budget.electronics_yr(), budget.electronicsLow_yr(), budget.electronicsHigh_yr()));
    CellFluence cells = budget.cells();
    d.put(
        "cell_electrons_1MeV_per_cm2_per_yr",
        span(
            cells.expected_per_m2_per_yr() * PER_CM2_ratio,
            cells.low_per_m2_per_yr() * PER_CM2_ratio,
            cells.high_per_m2_per_yr() * PER_CM2_ratio));
    d.put(
        "array_loss_fraction_per_yr",
        span(
            budget.arrayLoss_fraction_per_yr(),
            budget.arrayLossLow_fraction_per_yr(),
            budget.arrayLossHigh_fraction_per_yr()));
    d.put("array_loss_assumed_fraction_per_yr", budget.assumed_fraction_per_yr());
    d.put("included", INCLUDED);
    d.put("validity", budget.isCovered() ? "inside" : "outside");
    d.put("warnings", warnings(budget));
    List<SequencedMap<String, Object>> curve = new ArrayList<>();
    for (double shield_mm : new double[] {0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20}) {
      Dose at = budget.orbit().behind(shield_mm * 1e-3);
      SequencedMap<String, Object> point = new LinkedHashMap<>();
      point.put("shielding_mm", shield_mm);
      point.put("expected", at.expected_Gy_per_yr());
      point.put("low", at.low_Gy_per_yr());
      point.put("high", at.high_Gy_per_yr());
      curve.add(point);
    }
    d.put("dose_Gy_per_yr_by_shielding", curve);
    return d;
  }

  private static SequencedMap<String, Object> span(
      double expected_value, double low_value, double high_value) {
    SequencedMap<String, Object> d = new LinkedHashMap<>();
    d.put("expected", finite(expected_value));
    d.put("low", finite(low_value));
    d.put("high", finite(high_value));
    return d;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static double rad(double dose_Gy) {
    return dose_Gy / Dose.RAD_Gy;
  }

  private static String trimmed(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
