package space.skyrack.scenario;

/** What a satellite costs, and what its accelerators do for it. */
final class CostFields {
  private CostFields() {}

  /** Fields of {@code compute}: absent figures are taken from the accelerator where it has them. */
  static void throughput(FieldList compute) {
    compute
        .quantity("dense_bf16", "TFLOP/s", "16-bit operations of one accelerator, no sparsity.")
        .from(0.001, 1e9);
    compute
        .quantity("dense_fp8", "TFLOP/s", "8-bit operations of one accelerator, no sparsity.")
        .from(0.001, 1e9);
    compute
        .quantity("dense_fp4", "TFLOP/s", "4-bit operations of one accelerator, no sparsity.")
        .from(0.001, 1e9);
    compute
        .quantity("tokens_per_s", "/s", "Tokens that a language model puts out per accelerator.")
        .above(0, 9e7);
  }

  static void declare(FieldList satellite) {
    satellite.section("cost", "What a satellite of this design, and its fleet, cost.").always();
    FieldList cost = satellite.in("cost");
    parts(cost);
    body(cost);
    cost.quantity("integration", "%", "Assembly and test over the price of all but computing.")
        .from(0, 300)
        .orOf("^mass.body", "integration");
    cost.quantity("engineering", "MUSD", "Design and qualification, once for this design.")
        .from(0, 1e5)
        .orOf("^mass.body", "engineering");
    cost.quantity("ground_segment", "MUSD", "Stations and control centre, once for this design.")
        .from(0, 1e5)
        .orOf("^mass.body", "ground_segment");
    cost.quantity("operations", "%/yr", "Yearly, over the price of the satellites in service.")
        .from(0, 100)
        .orOf("^mass.body", "operations");
    cost.quantity("control", "USD/yr", "Yearly, for each satellite in service; none if missing.")
        .from(0, 5e8);
    cost.quantity(
            "learning", "%", "Fall of the price of all but computing with each doubling built.")
        .from(0, 50)
        .or("0 %", "prices hold for any number of satellites unless the scenario says otherwise");
    cost.quantity("build_lead", "month", "Time from paying for a satellite to its launch.")
        .from(0, 240)
        .orOf("^mass.body", "build_lead");
  }

  private static void parts(FieldList cost) {
    cost.quantity("accelerator", "USD", "One accelerator without its host.")
        .above(0, 5e8)
        .orOf("^compute.accelerator", "price");
    cost.quantity("host", "%", "Host, board and network over the accelerator's price.")
        .from(0, 1000)
        .orOf("^compute.accelerator", "host_price");
    cost.quantity("array", "USD/W", "Array with deployment per watt when new, Sun overhead.")
        .above(0, 10_000)
        .orOf("^power.array.cell", "array_price");
    cost.quantity("battery", "USD/kWh", "Battery per energy content when new.")
        .above(0, 1e6)
        .orOf("^power.battery.pack", "price");
    cost.quantity("radiator", "USD/m2", "Radiator per area of one face.")
        .above(0, 1e7)
        .orOf("^thermal.radiator.plate", "price");
    cost.quantity("loop", "USD", "Coolant loop with cold plates; from the catalogue if missing.")
        .from(0, 5e8);
    cost.quantity("terminals", "USD", "Link terminals; from the catalogue if missing.")
        .from(0, 5e8);
    cost.quantity("storage", "USD", "Storage drives; from the catalogue if missing.").from(0, 5e8);
    cost.quantity("thruster", "USD", "Thrusters with feed and tank.")
        .from(0, 5e8)
        .orOf("^propulsion.thruster", "price");
  }

  private static void body(FieldList cost) {
    cost.quantity("structure", "USD/kg", "Structure per mass.")
        .above(0, 1e6)
        .orOf("^mass.body", "structure_price");
    cost.quantity("bus", "USD", "Attitude control, computer and harness.")
        .from(0, 5e8)
        .orOf("^mass.body", "bus_price");
  }
}
