package space.skyrack.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.catalog.Figure;
import space.skyrack.model.Input;
import space.skyrack.model.Prices;
import space.skyrack.model.Throughput;
import space.skyrack.unit.Dimension;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/** Builds prices: what is not written follows from counts and catalogue figures. */
final class CostAssembly {
  private static final Unit YEARS = Unit.get("yr");
  private static final Unit PER_YEAR = Unit.get("/yr");
  private static final Unit USD_PER_YEAR = Unit.get("USD/yr");

  private final Section satellite;
  private final Section cost;
  private final Section compute;
  private final List<Input> inputs;

  CostAssembly(Section satellite, List<Input> inputs) {
    this.satellite = satellite;
    this.cost = satellite.in("cost");
    this.compute = satellite.in("compute");
    this.inputs = inputs;
  }

  @Nullable Prices prices() {
    return cost.build(() ->
        new Prices(
            cost.si("accelerator"),
            cost.si("host"),
            cost.si("array"),
            cost.si("battery"),
            cost.si("radiator"),
            cost.has("loop") ? cost.si("loop") : loop_usd(),
            cost.si("structure"),
            cost.si("bus"),
            cost.si("thruster"),
            cost.has("terminals") ? cost.si("terminals") : terminals_usd(),
            cost.has("storage") ? cost.si("storage") : storage_usd(),
            cost.si("integration"),
            cost.si("engineering"),
            cost.si("ground_segment"),
            cost.in("operations", PER_YEAR),
            cost.has("control") ? cost.in("control", USD_PER_YEAR) : 0,
            cost.si("learning"),
            cost.in("build_lead", YEARS)));
  }

  @Nullable Throughput throughput() {
    return compute.build(() ->
        new Throughput(
            rate_per_s("dense_bf16"),
            rate_per_s("dense_fp8"),
            rate_per_s("dense_fp4"),
            rate_per_s("tokens_per_s")));
  }

  /** As written, else of the accelerator, else zero for unknown. */
  private double rate_per_s(String key) {
    if (compute.has(key) || compute.isWritten(key)) {
      return compute.si(key);
    }
    Figure figure = compute.figure("accelerator", key);
    if (figure == null) {
      return 0;
    }
    String path = compute.path() + "." + key;
    String text = figure.central().toString();
    inputs.add(new Input(path, text, Input.Origin.CATALOG, figure.kind(), figure.provenance()));
    return figure.central().si();
  }

  private double loop_usd() {
    Section loop = satellite.in("thermal").in("loop");
    int accelerators = compute.count("count") + compute.count("spares");
    double base_usd = figure_usd(loop, "hardware", "price");
    double each_usd = figure_usd(loop, "hardware", "price_per_accelerator");
    return noted("loop", base_usd + accelerators * each_usd, loop, "hardware");
  }

  private double terminals_usd() {
    Section links = satellite.in("links");
    Section isl = links.in("isl");
    double sum_usd = 0;
    if (isl.has("terminal") && isl.has("terminals")) {
      sum_usd += isl.count("terminals") * figure_usd(isl, "terminal", "price");
    }
    for (Section link : List.of(links.in("ground"), links.in("ground").in("backup"))) {
      sum_usd += link.has("terminal") ? figure_usd(link, "terminal", "price") : 0;
    }
    Section first = isl.has("terminal") ? isl : links.in("ground");
    return sum_usd == 0 ? 0 : noted("terminals", sum_usd, first, "terminal");
  }

  private double storage_usd() {
    double stored = satellite.si("storage");
    double sum_usd = stored * figure_usd(satellite, "storage_medium", "price");
    cost.need(Double.isNaN(sum_usd) ? null : sum_usd);
    return sum_usd == 0 ? 0 : noted("storage", sum_usd, satellite, "storage_medium");
  }

  private double figure_usd(Section section, String key, String name) {
    return cost.need(section.figure(key, name)).central().si();
  }

  /** Notes a price that follows from the catalogue among the inputs, and gives it back. */
  private double noted(String key, double price_usd, Section section, String part) {
    Figure figure = cost.need(section.figure(part, "price"));
    String text = UnitFormat.display(price_usd, Dimension.MONEY);
    String path = cost.path() + "." + key;
    inputs.add(new Input(path, text, Input.Origin.CATALOG, figure.kind(), figure.provenance()));
    return price_usd;
  }
}
