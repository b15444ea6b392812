package space.skyrack.economics.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import space.skyrack.SharedData;
import space.skyrack.economics.CommonCase;

/** Truth: the collection of published cases; printed totals of each source. */
class PublishedModelTest {
  static List<PublishedModel> all() {
    return PublishedModel.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingDiffers(PublishedModel model) {
    for (Result result : model.compute().results()) {
      assertThat(result.verdict())
          .as("%s: ours %s, %s", result.name(), result.our_value(), result.print())
          .isNotEqualTo(Result.Verdict.DIFFERS);
    }
  }

  /** An input that changes nothing would be a lie on the command line. */
  @ParameterizedTest
  @MethodSource("all")
  void everyInputChangesSomething(PublishedModel model) {
    PublishedModel.Outcome published = model.compute();
    List<String> idle = new ArrayList<>();
    for (Given given : model.givens()) {
      double more_value = given.number_value() * 1.04;
      double other_value =
          given.whole()
              ? given.number_value() + 1
              : more_value > given.most_value() ? given.number_value() * 0.9 : more_value;
      PublishedModel.Outcome changed =
          model.compute(model.inputs().with(given.name(), other_value));
      boolean same = changed.results().equals(published.results());
      same &= Objects.equals(changed.commonCase(), published.commonCase());
      if (same && changed.faults().equals(published.faults())) {
        idle.add(given.name());
      }
    }
    assertThat(idle).isEmpty();
  }

  /** The yardstick of each model is its own published total per kW and year. */
  @Test
  void theCommonFormIsExact() {
    assertThat(total_usd("mccalip")).isCloseTo(51_095_348_397.26 / 1e6 / 5, within(1e-5));
    assertThat(total_usd("suncatcher")).isCloseTo(812.86, within(0.005));
    assertThat(total_usd("semianalysis")).isCloseTo(100_925 * 12 / 30.5 * 1.20 / 0.95, within(0.5));
    assertThat(total_usd("starcloud")).isCloseTo(8.2e6 / 40_000 / 10, within(1e-9));
    assertThat(total_usd("turyshev")).isCloseTo(10_000 / 5.0, within(1e-9));
  }

  @Test
  void otherInputsOfMccalip() {
    PublishedModel model = Mccalip.MODEL;
    Inputs cheap =
        model.inputs().with("launch_price", 200).with("hardware", 5).with("specific_power", 75);
    assertThat(model.compute(cheap).of("orbit_total")).isEqualTo(11_906_159_500.0);
    Inputs first =
        model.inputs().with("specific_power", 24.7).with("hardware", 32).with("satellite_power", 7);
    assertThat(model.compute(first).of("orbit_total")).isCloseTo(74_205_676_242.91, within(74.0));
  }

  @Test
  void faultsAreThoseOfTheReview() {
    assertThat(corrected_value("mccalip", "breakeven launch price"))
        .isCloseTo(-699.19, within(0.01));
    assertThat(corrected_value("mccalip", "panel temperature")).isCloseTo(68.9, within(0.1));
    assertThat(corrected_value("suncatcher", "launch price by learning"))
        .isCloseTo(508, within(0.5));
    assertThat(corrected_value("semianalysis", "radiator, net of two faces"))
        .isCloseTo(1035.7, within(0.05));
    assertThat(corrected_value("starcloud", "array of the 5 GW site"))
        .isCloseTo(4.312, within(5e-4));
  }

  /** Truth: payloads of every Falcon launch to 2024, in the shared data. */
  @Test
  void theFlownMassIsThatOfTheCatalogue() throws IOException {
    double flown_kg = 0;
    List<String> lines =
        Files.readAllLines(SharedData.file("economics/falcon_payload_mass_to_2024.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String mass = line.split(",", -1)[2];
      flown_kg += mass.isEmpty() ? 0 : Double.parseDouble(mass);
    }
    double given_t =
        LearningVariants.MODEL.givens().stream()
            .filter(given -> given.name().equals("counted_mass"))
            .findFirst()
            .orElseThrow()
            .number_value();
    assertThat(given_t * 1000).isCloseTo(flown_kg, within(500.0));
  }

  private static double corrected_value(String model, String what) {
    return find(model).compute().faults().stream()
        .filter(fault -> fault.what().equals(what))
        .findFirst()
        .orElseThrow()
        .corrected_value();
  }

  private static double total_usd(String model) {
    CommonCase common = Objects.requireNonNull(find(model).compute().commonCase());
    return common.total_usd_per_kW_yr();
  }

  private static PublishedModel find(String name) {
    return Objects.requireNonNull(PublishedModel.find(name));
  }
}
