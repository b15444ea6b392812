package space.skyrack.scenario;

import org.jspecify.annotations.Nullable;
import space.skyrack.model.Launch;
import space.skyrack.model.Money;
import space.skyrack.unit.Unit;
import space.skyrack.unit.UnitFormat;

/** Builds launch and deployment. */
final class LaunchAssembly {
  private static final Unit YEARS = Unit.get("yr");
  private static final Unit PER_YEAR = Unit.get("/yr");

  private LaunchAssembly() {}

  /**
   * @return null if the scenario says nothing of launch, or says it wrongly
   */
  static @Nullable Launch launch(Section launch, @Nullable Money money) {
    if (!launch.has("vehicle")) {
      return null;
    }
    if (launch.isWritten("flight_price") && launch.isWritten("price")) {
      launch.inconsistent(
          "flight_price", "`flight_price` and `price` both say what a launch costs", "keep one");
    }
    Launch made =
        launch.build(() ->
            new Launch(
                launch.word("vehicle"),
                launch.word("payload").equals("promised"),
                hold(launch),
                price(launch),
                schedule(launch),
                losses(launch)));
    if (made != null && money != null) {
      times(launch, made.schedule(), money);
    }
    return made;
  }

  private static Launch.Hold hold(Section launch) {
    return new Launch.Hold(
        launch.si("payload_mass"),
        launch.si("fairing_volume"),
        launch.si("fill"),
        launch.has("stowed_volume") ? launch.si("stowed_volume") : 0,
        launch.si("stowed_density"));
  }

  private static Launch.Price price(Section launch) {
    return new Launch.Price(
        launch.si("price"),
        launch.has("flight_price") ? launch.si("flight_price") : 0,
        launch.si("learning"),
        launch.si("lifted"));
  }

  private static Launch.Schedule schedule(Section launch) {
    return new Launch.Schedule(
        launch.in("cadence", PER_YEAR),
        launch.in("first_launch", YEARS),
        launch.in("commissioning", YEARS),
        launch.in("ramp", YEARS));
  }

  private static Launch.Losses losses(Section launch) {
    return new Launch.Losses(
        launch.si("launch_failure"),
        launch.si("insurance"),
        launch.si("disposal"),
        launch.in("satellite_loss", PER_YEAR),
        launch.word("replacement").equals("launch"));
  }

  /** Times that no fleet can keep, whatever its satellites weigh. */
  private static void times(Section launch, Launch.Schedule schedule, Money money) {
    double start_yr = schedule.first_yr() + schedule.commissioning_yr();
    if (start_yr >= money.horizon_yr()) {
      launch.inconsistent(
          "first_launch",
          "the first satellite serves after "
              + rounded(start_yr)
              + " yr, but the horizon is "
              + money.horizon_yr()
              + " yr",
          "launch earlier, or look further with money.horizon");
    }
    if (schedule.ramp_yr() > money.missionLife_yr()) {
      launch.inconsistent(
          "ramp",
          "launches take "
              + rounded(schedule.ramp_yr())
              + " yr to reach their rate, but a satellite lives "
              + rounded(money.missionLife_yr())
              + " yr: the first are gone before the last arrive",
          "shorten the ramp, or lengthen money.mission_life");
    }
  }

  private static String rounded(double value) {
    return UnitFormat.number(value, 3);
  }
}
