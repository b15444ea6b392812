package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.report.Block.Bar;
import space.skyrack.report.Block.Tone;
import tools.jackson.databind.JsonNode;

/** What the design is worth: the verdict, and how much compute is left at each stage. */
final class VerdictSections {
  private static final double ROUNDING_fraction = 1e-9;

  private VerdictSections() {}

  static Section verdict(RunView run, FleetTotals totals) {
    JsonNode verdict = run.at("verdict");
    List<Block> blocks = new ArrayList<>();
    String sentence = RunView.text(verdict.path("sentence"));
    if (sentence.isEmpty()) {
      blocks.add(new Block.Text("This run has no verdict: its summary does not hold one."));
    } else {
      boolean closes = verdict.path("closes").asBoolean(false);
      String word = closes ? "The design closes" : "The design does not close";
      String rest =
          sentence.startsWith(word + ": ") ? sentence.substring(word.length() + 2) : sentence;
      blocks.add(
          new Block.Verdict(
              closes ? Tone.GOOD : Tone.BAD,
              word,
              Character.toUpperCase(rest.charAt(0)) + rest.substring(1)));
    }
    String warning = Outside.warning(run, Outside.ofRun(run, "light", "power", "charge", "heat"));
    if (!warning.isEmpty()) {
      blocks.add(new Block.Text("△ " + warning));
    }
    blocks.add(new Block.Figures(totals.figures(run)));
    CostFigures.block(run).ifPresent(blocks::add);
    return new Section("verdict", "Verdict", blocks);
  }

  static Section waterfall(RunView run) {
    JsonNode stages = run.at("waterfall");
    double longest = 0;
    for (JsonNode stage : stages) {
      double value = RunView.real(stage.path("accelerator_s"));
      longest = Double.isNaN(value) ? longest : Math.max(longest, value);
    }
    List<Bar> bars = new ArrayList<>();
    double installed = Double.NaN;
    double before = Double.NaN;
    for (JsonNode stage : stages) {
      String name = RunView.text(stage.path("stage"));
      String note = RunView.text(stage.path("note"));
      double value = RunView.real(stage.path("accelerator_s"));
      if (Double.isNaN(value)) {
        double fraction = before > 0 && longest > 0 ? before / longest : 0;
        bars.add(new Bar(name, null, fraction, 0, "", note.isEmpty() ? "not simulated yet" : note));
        continue;
      }
      installed = Double.isNaN(installed) ? value : installed;
      double lost = before > value ? (before - value) / installed : 0;
      List<String> notes = new ArrayList<>();
      if (lost > ROUNDING_fraction) {
        notes.add("−" + Human.aligned(100 * lost, 2) + "\u00a0%");
      }
      if (name.equals("delivered") && installed > 0) {
        notes.add(Human.aligned(100 * value / installed, 3) + "\u00a0% of installed");
      }
      if (!note.isEmpty()) {
        notes.add(note.replace(" x ", " × "));
      }
      double hours = value / 3600;
      String text = hours < 100 ? Human.aligned(hours, 3) : Human.count(Math.round(hours));
      double fraction = longest > 0 ? value / longest : 0;
      double lostFraction = lost > ROUNDING_fraction ? lost * installed / longest : 0;
      bars.add(new Bar(name, hours, fraction, lostFraction, text, String.join(" · ", notes)));
      before = value;
    }
    Block block =
        bars.isEmpty()
            ? new Block.Text("The summary of this run does not say how much compute was delivered.")
            : new Block.Bars("", "accelerator-hours", bars, List.of("summary.json"));
    String warning = Outside.warning(run, Outside.ofRun(run, "light", "power", "charge", "heat"));
    return new Section(
        "waterfall",
        "Delivered compute",
        warning.isEmpty() ? List.of(block) : List.of(new Block.Text("△ " + warning), block));
  }
}
