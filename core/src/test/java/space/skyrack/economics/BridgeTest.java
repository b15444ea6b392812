package space.skyrack.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.skyrack.economics.Bridge.Group;
import space.skyrack.economics.Bridge.Step;
import space.skyrack.economics.published.PublishedModel;

/** Truth: the books balance; small cases by hand. */
class BridgeTest {
  static List<Arguments> pairs() {
    List<CommonCase> cases =
        PublishedModel.ALL.stream()
            .map(model -> model.compute().commonCase())
            .filter(Objects::nonNull)
            .toList();
    return cases.stream()
        .flatMap(from -> cases.stream().map(to -> Arguments.of(from, to)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void stepsAddUpToTheDifference(CommonCase from, CommonCase to) {
    Bridge bridge = Bridge.of(from, to);
    double scale = Math.max(from.total_usd_per_kW_yr(), to.total_usd_per_kW_yr());
    double inOrder = bridge.steps().stream().mapToDouble(Step::change_usd_per_kW_yr).sum();
    double inMean = bridge.steps().stream().mapToDouble(Step::mean_usd_per_kW_yr).sum();
    assertThat(inOrder).isCloseTo(bridge.difference_usd_per_kW_yr(), within(1e-9 * scale));
    assertThat(inMean).isCloseTo(bridge.difference_usd_per_kW_yr(), within(1e-9 * scale));
    for (Step step : bridge.steps()) {
      assertThat(step.change_usd_per_kW_yr())
          .isBetween(
              step.least_usd_per_kW_yr() - 1e-9 * scale, step.most_usd_per_kW_yr() + 1e-9 * scale);
    }
  }

  /** Mass 10 to 20 kg/kW and price 100 to 200 USD/kg in one year: 1,000 to 4,000. */
  @Test
  void orderMattersByHand() {
    Bridge bridge =
        Bridge.of(
            CommonCase.ofLaunch("a", "", 10, 100, 1), CommonCase.ofLaunch("b", "", 20, 200, 1));
    assertThat(bridge.steps()).extracting(Step::group).containsExactly(Group.MASS, Group.LAUNCH);
    Step mass = bridge.steps().getFirst();
    assertThat(mass.change_usd_per_kW_yr()).isEqualTo(1000);
    assertThat(mass.least_usd_per_kW_yr()).isEqualTo(1000);
    assertThat(mass.most_usd_per_kW_yr()).isEqualTo(2000);
    assertThat(mass.mean_usd_per_kW_yr()).isEqualTo(1500);
    assertThat(bridge.steps().getLast().after_usd_per_kW_yr()).isEqualTo(4000);
  }

  /** What only one case prices is a matter of the boundary, at that case's price. */
  @Test
  void hardwareOfOneSideIsBoundary() {
    CommonCase launch = CommonCase.ofLaunch("a", "", 10, 100, 5);
    CommonCase whole = with(launch, Set.of(Bucket.COMPUTE), 30_000);
    Step only = Bridge.of(launch, whole).steps().getFirst();
    assertThat(only.group()).isEqualTo(Group.BOUNDARY);
    assertThat(only.was()).isEqualTo("not counted");
    assertThat(only.is()).isEqualTo("compute 30000 USD/kW");
    assertThat(only.change_usd_per_kW_yr()).isCloseTo(6000, within(1e-9));
  }

  /** One price for two buckets is compared with the sum of two prices. */
  @Test
  void pricesAreJoinedWhereTheyOverlap() {
    CommonCase launch = CommonCase.ofLaunch("a", "", 10, 100, 5);
    CommonCase one = with(launch, Set.of(Bucket.POWER, Bucket.COOLING), 22_000);
    CommonCase two = with(with(launch, Set.of(Bucket.POWER), 6_000), Set.of(Bucket.COOLING), 4_000);
    Step only = Bridge.of(one, two).steps().getFirst();
    assertThat(only.group()).isEqualTo(Group.HARDWARE);
    assertThat(only.change_usd_per_kW_yr()).isCloseTo(-2400, within(1e-9));
  }

  @Test
  void aCaseMeetsThePlanItStandsFor() {
    CommonCase launch = CommonCase.ofLaunch("a", "", 10, 100, 5).meeting(1234);
    assertThat(launch.total_usd_per_kW_yr()).isCloseTo(1234, within(1e-9));
  }

  private static CommonCase with(CommonCase of, Set<Bucket> buckets, double price_usd_per_kW) {
    List<CommonCase.Hardware> hardware = new java.util.ArrayList<>(of.hardware());
    hardware.add(new CommonCase.Hardware(buckets, price_usd_per_kW));
    return new CommonCase(
        of.name(),
        of.about(),
        hardware,
        of.mass_kg_per_kW(),
        of.launch_usd_per_kg(),
        1,
        1,
        1,
        0,
        0,
        0,
        0,
        0,
        of.life_yr(),
        0,
        1,
        0);
  }
}
