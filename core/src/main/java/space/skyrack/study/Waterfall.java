package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Stage;
import space.skyrack.satellite.Flow;

/** Accelerator-seconds from what is installed down to what is delivered. */
final class Waterfall {
  private static final String LATER = "not simulated yet";

  private Waterfall() {}

  /** One entry per stage: what is left after it; null where nothing is simulated yet. */
  static List<SequencedMap<String, Object>> of(RunQuantities run) {
    List<SequencedMap<String, Object>> stages = new ArrayList<>();
    double left_s = run.installed_s();
    stages.add(stage(Stage.INSTALLED, left_s, "powered accelerators x time"));
    double power_s = run.sum(Flow.WORK_CUT_ECLIPSE) + run.sum(Flow.WORK_CUT_POWER);
    left_s -= power_s;
    stages.add(stage(Stage.POWER, left_s, "eclipse policy, battery floor, discharge limit"));
    left_s -= run.sum(Flow.WORK_CUT_HEAT);
    stages.add(stage(Stage.THERMAL, left_s, "throttle and shutdown by temperature"));
    stages.add(stage(Stage.NETWORK, null, LATER));
    stages.add(stage(Stage.RADIATION, null, LATER));
    stages.add(stage(Stage.HARDWARE, null, LATER));
    left_s -= run.installed_s() - run.sum(Flow.WORK_ASKED);
    stages.add(stage(Stage.SCHEDULING, left_s, "what the utilisation profile does not ask for"));
    stages.add(
        stage(Stage.DELIVERED, run.sum(Flow.WORK_DONE), "after the stages that are simulated"));
    return stages;
  }

  private static SequencedMap<String, Object> stage(
      Stage name, @Nullable Double left_s, String note) {
    SequencedMap<String, Object> stage = new LinkedHashMap<>();
    stage.put("stage", name.key());
    stage.put("accelerator_s", left_s);
    stage.put("note", note);
    return stage;
  }
}
