package space.skyrack.scenario;

/** Name, time, randomness, output and checks. */
final class GeneralFields {
  private GeneralFields() {}

  static void declare(FieldList root) {
    root.choice("apiVersion", "Version of the scenario language.", ApiVersion.CURRENT).required();
    root.choice("kind", "Kind of the file.", "Scenario").required();
    root.add("name", FieldType.NAME, "Name of the scenario; run folders are named after it.")
        .required();
    root.add("description", FieldType.TEXT, "What the scenario is about.");
    published(root);
    root.add("extends", FieldType.TEXT, "File whose values this one builds on.");
    time(root);
    root.section("random", "Randomness.").always();
    root.in("random")
        .count("seed", "Seed of every random stream.")
        .from(0, 9.0e15)
        .or("42", "any fixed number makes a run repeatable");
    output(root);
    root.add("checks", FieldType.RULES, "Rules on results; a failed one sets exit code 1.");
  }

  private static void published(FieldList root) {
    root.items("published", "What others have said about the system: shown, never computed with.");
    FieldList published = root.in("published[]");
    published.add("quantity", FieldType.TEXT, "What the figure is of.").required();
    published.add("value", FieldType.TEXT, "The figure as it was published.").required();
    published.add("source", FieldType.TEXT, "Where a reader finds it.").required();
  }

  private static void time(FieldList root) {
    root.section("time", "Span and step of the simulation.").required();
    FieldList time = root.in("time");
    time.add("start", FieldType.TIME, "First instant, UTC or with a zone.").required();
    time.quantity("duration", "h", "Simulated time; a whole number of steps.")
        .above(0, 24 * 365.25 * 50)
        .or("24 h", "one day shows every orbit phase and every hour of the ground");
    time.quantity("step", "s", "Step of the physics: battery, heat, ageing.")
        .from(0.001, 3600)
        .or("10 s", "a sixtieth of the shortest penumbra-to-penumbra shadow of interest");
  }

  private static void output(FieldList root) {
    root.section("output", "What a run writes.").always();
    FieldList output = root.in("output");
    output
        .choice("tables", "How much goes into the tables.", "auto", "summary", "sampled", "full")
        .or("auto", "full up to a million rows a table, else per plane and its worst satellite");
    output
        .quantity("every", "s", "Sampling interval of time series; a whole number of steps.")
        .above(0, 86_400 * 366)
        .or("60 s", "fine enough to plot an orbit of 95 minutes");
  }
}
