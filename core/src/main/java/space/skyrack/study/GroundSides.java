package space.skyrack.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Stage;
import space.skyrack.economics.Footprint;
import space.skyrack.economics.GroundLoad;
import space.skyrack.economics.GroundProgram;
import space.skyrack.economics.GroundStages;
import space.skyrack.economics.Levelised;
import space.skyrack.economics.Metrics;
import space.skyrack.economics.Program;
import space.skyrack.economics.SolarBattery;
import space.skyrack.economics.SolarPlace;
import space.skyrack.economics.SolarYear;
import space.skyrack.economics.SunHours;
import space.skyrack.economics.Terms;
import space.skyrack.economics.TwinProgram;
import space.skyrack.model.Baseline;
import space.skyrack.model.Compute;
import space.skyrack.model.Money;
import space.skyrack.model.Power;
import space.skyrack.model.SatelliteDesign;
import space.skyrack.model.Site;
import space.skyrack.model.Throughput;
import space.skyrack.model.Traces;

/** Prices baselines; the light of each site and what fields make of it are worked out once. */
final class GroundSides {
  private static final int KEPT = 16;

  /** Samples move sites, so that every one may ask for another year. */
  private final Recent<Site, SolarYear> years = new Recent<>(KEPT);

  private final Recent<Where, SolarPlace> places = new Recent<>(KEPT);

  private final Recent<Left, GroundStages> twins = new Recent<>(KEPT);
  private @Nullable SunHours sun;
  private final Map<Object, SolarBattery> fields = new ConcurrentHashMap<>();

  /**
   * What all baselines of a scenario share.
   *
   * @param design the satellite that a twin leaves on the ground
   */
  record Common(
      GroundLoad load,
      SatelliteDesign design,
      int satellites,
      Money money,
      Terms terms,
      Traces traces,
      Throughput throughput) {}

  /** What makes the course of the Sun another one. */
  private record Where(double latitude_rad, double longitude_rad) {}

  /** What makes the stages of a twin other ones. */
  private record Left(
      Site site, Power power, Compute compute, double used_fraction, double missionLife_yr) {}

  /** What makes the table of a field with its battery another one. */
  static Object key(Baseline.SolarBattery solar) {
    return List.of(
        solar.site(),
        solar.field().performance_fraction(),
        solar.field().roundTrip_efficiency(),
        solar.field().supply_fraction());
  }

  Side of(Baseline baseline, Common common) {
    return switch (baseline) {
      case Baseline.Built built -> built(built, common);
      case Baseline.DesertTwin twin -> twin(twin, common);
    };
  }

  private Side built(Baseline.Built baseline, Common common) {
    SolarBattery.@Nullable Sizes sizes = null;
    if (baseline instanceof Baseline.SolarBattery solar) {
      sizes =
          fields
              .computeIfAbsent(
                  key(solar), missing -> SolarBattery.of(year(solar.site()), solar.field()))
              .cheapest(solar.field(), common.money().financingGround_fraction_per_yr());
    }
    Program program = GroundProgram.of(baseline, common.load(), common.money(), sizes);
    GroundStages stages = GroundProgram.stages(baseline, common.load(), sizes);
    Footprint footprint =
        Footprint.ground(baseline, common.load(), common.traces(), program, sizes);
    return side(baseline.name(), kind(baseline), program, stages, footprint, common);
  }

  private Side twin(Baseline.DesertTwin twin, Common common) {
    GroundStages stages =
        twins.get(
            new Left(
                twin.site(),
                common.design().power(),
                common.design().compute(),
                common.load().used_fraction(),
                common.money().missionLife_yr()),
            missing ->
                TwinProgram.stages(
                    common.design(),
                    year(missing.site()),
                    missing.used_fraction(),
                    common.money()));
    Program program =
        TwinProgram.of(twin, common.design(), common.satellites(), stages, common.money());
    return side(twin.name(), kind(twin), program, stages, null, common);
  }

  private SolarYear year(Site site) {
    return years.get(site, missing -> SolarYear.of(place(missing), missing));
  }

  private SolarPlace place(Site site) {
    return places.get(
        new Where(site.latitude_rad(), site.longitude_rad()),
        missing -> SolarPlace.of(sun(), missing.latitude_rad(), missing.longitude_rad()));
  }

  private synchronized SunHours sun() {
    SunHours known = sun == null ? SunHours.work() : sun;
    sun = known;
    return known;
  }

  private static Side side(
      String name,
      String kind,
      Program program,
      GroundStages stages,
      @Nullable Footprint footprint,
      Common common) {
    Levelised cost = Levelised.of(program, common.terms());
    Metrics metrics = Metrics.of(cost, common.throughput());
    return new Side(name, kind, cost, metrics, left_fraction(stages), footprint);
  }

  private static SequencedMap<Stage, Double> left_fraction(GroundStages stages) {
    SequencedMap<Stage, Double> left_fraction = new LinkedHashMap<>();
    double left = 1;
    for (Stage stage : Stage.values()) {
      left *=
          switch (stage) {
            case INSTALLED -> stages.installed_fraction();
            case POWER -> stages.power_fraction();
            case THERMAL -> stages.thermal_fraction();
            case NETWORK -> stages.network_fraction();
            case RADIATION -> stages.radiation_fraction();
            case HARDWARE -> stages.hardware_fraction();
            case SCHEDULING -> stages.scheduling_fraction();
            case DELIVERED -> 1;
          };
      left_fraction.put(stage, left);
    }
    return left_fraction;
  }

  private static String kind(Baseline baseline) {
    return switch (baseline) {
      case Baseline.Grid grid -> "grid";
      case Baseline.Colocation colocation -> "colocation";
      case Baseline.Gas gas -> "gas";
      case Baseline.SolarBattery solar -> "solar-battery";
      case Baseline.DesertTwin twin -> "same-satellite-on-the-ground";
    };
  }
}
