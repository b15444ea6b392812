package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.scenario.ScenarioReader;

/** Truth: the rules that the messages state. */
class CheckTest {
  private static final String AURORA = "space.satellites.aurora.";

  @Test
  void theDemoIsClean() {
    assertThat(check()).isEmpty();
  }

  @Test
  void contradictionsOfADesignAreFoundAtTheirPlace() {
    List<Diagnostic> found =
        check(
            AURORA + "thermal.radiator.array_view=0.9",
            AURORA + "thermal.loop.bypass_below=90 degC",
            AURORA + "attitude.mode=orbit-normal",
            AURORA + "power.battery.initial=20 %",
            AURORA + "power.eclipse_policy={action: migrate}");
    assertThat(found).extracting(d -> d.code().id()).contains("E0501", "W0801");
    assertThat(found)
        .extracting(Diagnostic::message)
        .contains(
            "a face cannot see 0.90 of the array and 0.35 of the Earth: more than all",
            "this array mount does not go with the attitude mode",
            "the battery starts below the floor that max_depth_of_discharge sets",
            "the radiator is bypassed above the temperature at which chips throttle",
            "`migrate` idles the accelerators: jobs that could move are not simulated yet");
    assertThat(found).allMatch(d -> d.place() != null, "has a place");
  }

  private static List<Diagnostic> check(String... sets) {
    return Check.of(
        new ScenarioReader()
            .read(SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml"), List.of(sets)));
  }
}
