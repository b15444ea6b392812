package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Launch;

/** Truth: the sentences, each with figures worked by hand. */
class LaunchFindingsTest {
  private static String said(Fleet fleet, Launch launch, int horizon_yr) {
    Deployment deployment = Deployment.of(fleet, launch, horizon_yr);
    List<Diagnostic> found = LaunchFindings.of(List.of(deployment), List.of("ring"));
    return found.isEmpty() ? "" : found.getFirst().code().id() + " " + found.getFirst().message();
  }

  @Test
  void aFleetThatStandsIsNoFinding() {
    assertThat(said(new Fleet(10, 2_000, 5), Launches.simple(), 8)).isEmpty();
  }

  @Test
  void tooHeavy() {
    assertThat(said(new Fleet(10, 12_000, 5), Launches.simple(), 8))
        .isEqualTo("W0901 ring: one satellite does not fit: 12,000 kg against 10,000 kg a flight");
  }

  @Test
  void lifeShorterThanDeployment() {
    assertThat(said(new Fleet(100, 2_000, 5), Launches.simple(), 30))
        .isEqualTo(
            "W0902 ring: 100 satellites take 20 flights and 9.5 yr, but one lives 5 yr: about 50 can"
                + " be kept up");
    Launch once = Launches.with(new Launch.Losses(0, 0, 0, 0, false));
    assertThat(said(new Fleet(100, 2_000, 5), once, 30)).startsWith("W0902");
  }

  @Test
  void horizonShorterThanDeployment() {
    assertThat(said(new Fleet(30, 2_000, 5), Launches.simple(), 2))
        .isEqualTo(
            "W0902 ring: 30 satellites take 6 flights and 3.5 yr from the decision, and the horizon"
                + " of 2 yr ends before they stand");
  }

  /** Two designs share two flights a year by the flights that they need: 4 and 2 of 6. */
  @Test
  void fleetsShareTheFlights() {
    List<Deployment> both =
        Deployment.of(
            List.of(new Fleet(20, 2_000, 5), new Fleet(5, 4_000, 5)), Launches.simple(), 10);
    assertThat(both.get(0).launch().schedule().cadence_per_yr()).isEqualTo(2 * 4 / 6.5);
    assertThat(both.get(1).launch().schedule().cadence_per_yr()).isEqualTo(2 * 2.5 / 6.5);
  }
}
