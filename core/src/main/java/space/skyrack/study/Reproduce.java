package space.skyrack.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.economics.Bridge;
import space.skyrack.economics.CommonCase;
import space.skyrack.economics.published.Inputs;
import space.skyrack.economics.published.PublishedModel;
import space.skyrack.scenario.Nearest;

/** Published models from their own inputs, and the bridge from one to another. */
public final class Reproduce {

  /**
   * One model with its inputs and what they give.
   *
   * @param bridge to another case; null if none was asked for
   */
  public record Reproduction(
      PublishedModel model,
      Inputs inputs,
      PublishedModel.Outcome outcome,
      @Nullable Bridge bridge) {}

  /**
   * Reproductions, or why there are none.
   *
   * @param problems empty if all is well
   */
  public record Answer(List<Reproduction> reproductions, List<Diagnostic> problems) {}

  private Reproduce() {}

  /** Every model from its source's own inputs. */
  public static List<Reproduction> all() {
    return PublishedModel.ALL.stream()
        .map(model -> new Reproduction(model, model.inputs(), model.compute(), null))
        .toList();
  }

  /**
   * One model.
   *
   * @param name its name or id
   * @param sets options {@code input=value}
   * @param other model, or file with a case, to bridge to; null for none
   */
  public static Answer of(String name, List<String> sets, @Nullable String other) {
    PublishedModel model = PublishedModel.find(name);
    if (model == null) {
      return new Answer(List.of(), List.of(unknown(name)));
    }
    ReproduceInputs reader = new ReproduceInputs();
    PublishedModel second = other == null ? null : PublishedModel.find(other);
    List<PublishedModel> taking = new ArrayList<>(List.of(model));
    if (second != null) {
      taking.add(second);
    }
    reader.checkModels(taking, sets);
    Inputs inputs = reader.of(model, sets, true);
    List<Diagnostic> problems = reader.problems();
    CommonCase target = null;
    if (second != null) {
      Inputs theirs = second.equals(model) ? second.inputs() : reader.of(second, sets, false);
      target = problems.isEmpty() ? second.compute(theirs).commonCase() : null;
      check(second, second.compute().commonCase(), problems);
    } else if (other != null) {
      target = inFile(other, problems);
    }
    if (other != null) {
      check(model, model.compute().commonCase(), problems);
    }
    if (!problems.isEmpty()) {
      return new Answer(List.of(), List.copyOf(problems));
    }
    PublishedModel.Outcome outcome = model.compute(inputs);
    CommonCase from = outcome.commonCase();
    Bridge bridge = target == null || from == null ? null : Bridge.of(from, target);
    return new Answer(List.of(new Reproduction(model, inputs, outcome, bridge)), List.of());
  }

  private static void check(
      PublishedModel model, @Nullable CommonCase common, List<Diagnostic> problems) {
    if (common == null) {
      String message = "`" + model.name() + "` has no cost per kW and year to bridge";
      String help = "those that have: " + String.join(", ", bridged());
      problems.add(Diagnostic.about("--bridge", Code.UNKNOWN_CHOICE, message, help));
    }
  }

  private static @Nullable CommonCase inFile(String other, List<Diagnostic> problems) {
    if (other.endsWith(".json")) {
      return CaseDocument.read(Path.of(other), problems);
    }
    if (other.endsWith(".yaml") || other.endsWith(".yml")) {
      return ScenarioCase.of(Path.of(other), problems);
    }
    String message = "`" + other + "` is neither a published model nor a scenario nor a case";
    String near = Nearest.of(other, bridged());
    String help =
        near == null
            ? "models: "
                + String.join(", ", bridged())
                + "; a scenario ends in .yaml, a case in .json"
            : "did you mean `" + near + "`?";
    problems.add(Diagnostic.about("--bridge", Code.UNKNOWN_CHOICE, message, help));
    return null;
  }

  private static List<String> bridged() {
    return PublishedModel.ALL.stream()
        .filter(model -> model.compute().commonCase() != null)
        .map(PublishedModel::name)
        .toList();
  }

  private static Diagnostic unknown(String name) {
    List<String> names = PublishedModel.ALL.stream().map(PublishedModel::name).toList();
    String message = "no published model `" + name + "`";
    return Diagnostic.about("", Code.UNKNOWN_CHOICE, message, Nearest.help(name, names));
  }
}
