package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.satellite.Flow;

/** Accelerator-seconds from what is installed down to what is delivered. */
final class Waterfall {
  private static final String LATER = "not simulated yet";

  private Waterfall() {}

  /** One entry per stage: what is left after it; null where nothing is simulated yet. */
  static List<SequencedMap<String, Object>> of(RunQuantities run) {
    List<SequencedMap<String, Object>> stages = new ArrayList<>();
    double left_s = run.installed_s();
    stages.add(stage("installed", left_s, "powered accelerators x time"));
    double unasked_s = left_s - run.sum(Flow.WORK_ASKED);
    left_s -= unasked_s;
    if (unasked_s > 1e-9 * run.installed_s()) {
      stages.add(stage("demand", left_s, "the utilisation profile asks for less than full work"));
    }
    double power_s = run.sum(Flow.WORK_CUT_ECLIPSE) + run.sum(Flow.WORK_CUT_POWER);
    left_s -= power_s;
    stages.add(stage("power", left_s, "eclipse policy, battery floor, discharge limit"));
    left_s -= run.sum(Flow.WORK_CUT_HEAT);
    stages.add(stage("thermal", left_s, "throttle and shutdown by temperature"));
    stages.add(stage("network", null, LATER));
    stages.add(stage("radiation", null, LATER));
    stages.add(stage("hardware", null, LATER));
    stages.add(stage("scheduling", null, LATER));
    stages.add(stage("delivered", run.sum(Flow.WORK_DONE), "after the stages that are simulated"));
    return stages;
  }

  private static SequencedMap<String, Object> stage(
      String name, @Nullable Double left_s, String note) {
    SequencedMap<String, Object> stage = new LinkedHashMap<>();
    stage.put("stage", name);
    stage.put("accelerator_s", left_s);
    stage.put("note", note);
    return stage;
  }
}
