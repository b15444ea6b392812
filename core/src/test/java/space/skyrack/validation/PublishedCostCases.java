package space.skyrack.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import space.skyrack.economics.published.PublishedModel;
import space.skyrack.economics.published.Result;
import space.skyrack.unit.UnitFormat;

/** The published models of cost from their own inputs: what {@code skyrack reproduce} shows. */
final class PublishedCostCases {
  /** Cases that other topics hold against the program's kernels. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "SUN-01", "TUR-01", "TUR-03", "TUR-04", "STC-01", "STC-02", "STC-03", "STC-04", "STC-10",
          "STC-11", "SA-08", "SA-10", "SA-11", "AI1-02");

  private static final double LARGE_value = 1e7;

  private PublishedCostCases() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(ELSEWHERE);
    for (PublishedModel model : PublishedModel.ALL) {
      for (Result result : model.compute().results()) {
        Result.Print print = result.print();
        if (print != null && seen.add(print.id())) {
          rows.add(row(model, result, print));
        }
      }
    }
    return rows;
  }

  private static Row row(PublishedModel model, Result result, Result.Print print) {
    String source = source(model.id(), print.id());
    String unit = result.unit();
    double our_value = result.our_value();
    if (print.kind() == Result.Kind.CONTEXT) {
      String ours = Row.amount(Row.digits(our_value), unit);
      return new Row(
          print.id(),
          Row.Kind.CONTEXT,
          result.meaning(),
          source,
          print.text(),
          print.recomputed(),
          ours,
          "none",
          Row.Verdict.SHOWN,
          print.note());
    }
    if (!print.wrong().isEmpty()) {
      return Row.wrong(
          print.id(),
          result.meaning(),
          source,
          unit,
          print.published_value(),
          print.recomputed(),
          our_value,
          print.wrong());
    }
    Row row =
        Row.number(
            print.id(),
            result.meaning(),
            source,
            unit,
            print.published_value(),
            our_value,
            print.rel_tolerance());
    if (!print.recomputed().isEmpty()) {
      row = row.recomputed(print.recomputed(), unit, our_value);
    }
    return asPrinted(
        (print.kind() == Result.Kind.ARITHMETIC ? row.arithmetic() : row).note(print.note()),
        Row.amount(print.text(), unit),
        our_value >= LARGE_value ? Row.amount(UnitFormat.number(our_value, 12), unit) : row.ours());
  }

  /** The same row with the published figure as the source has it, and large figures in full. */
  private static Row asPrinted(Row row, String published, String ours) {
    return new Row(
        row.id(),
        row.kind(),
        row.what(),
        row.source(),
        published,
        row.recomputed(),
        ours,
        row.tolerance(),
        row.verdict(),
        row.note());
  }

  private static String source(String model, String id) {
    return switch (model) {
      case "MCC" -> Sources.MCCALIP;
      case "SUN", "WRI" -> Sources.SUNCATCHER;
      case "STC" -> Sources.STARCLOUD;
      case "TUR" -> Sources.TURYSHEV;
      case "SA" -> Sources.SEMIANALYSIS;
      default -> other(id);
    };
  }

  private static String other(String id) {
    return switch (id.substring(0, 3)) {
      case "LLA" -> "Meta, The Llama 3 Herd of Models, arXiv:2407.21783";
      case "FCC" -> "SpaceX, FCC SAT-LOA-20260108-00016, press reports";
      case "CO2" -> "Ohs et al., arXiv:2508.06250";
      case "DB-" -> "Deutsche Bank, 2026-01-14, press reports";
      case "FER" ->
          "[space-datacentre-model](https://github.com/ferhat00/space-datacentre-model),"
              + " commit e6609a2";
      case "HOT" -> "arXiv:2606.26150";
      case "TUR" -> "Turyshev, arXiv:2608.27499";
      default -> throw new IllegalArgumentException("no source of " + id);
    };
  }
}
