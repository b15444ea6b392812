package space.skyrack.economics;

import space.skyrack.catalog.Figure;
import space.skyrack.catalog.Part;
import space.skyrack.model.Launch;
import space.skyrack.unit.Unit;

/** A launch by the figures of a vehicle alone: full flights, at once, with nothing lost. */
public final class VehicleLaunch {
  /** What Falcon 9 carries of Starlink; the default of {@code launch.stowed_density}. */
  private static final double STOWED_kg_per_m3 = 130;

  private static final Unit PER_YEAR = Unit.get("/yr");

  private VehicleLaunch() {}

  /**
   * @param promised whether announced figures go before flown ones
   */
  public static Launch of(Part vehicle, boolean promised) {
    return new Launch(
        vehicle.title(),
        promised,
        new Launch.Hold(
            figure(vehicle, promised, "payload").central().si(),
            figure(vehicle, promised, "fairing_volume").central().si(),
            1,
            0,
            STOWED_kg_per_m3),
        new Launch.Price(figure(vehicle, promised, "price").central().si(), 0, 0, 1),
        new Launch.Schedule(figure(vehicle, promised, "cadence").central().in(PER_YEAR), 0, 0, 0),
        new Launch.Losses(0, 0, 0, 0, true));
  }

  private static Figure figure(Part vehicle, boolean promised, String name) {
    Figure announced = promised ? vehicle.find("promised_" + name) : null;
    Figure figure = announced == null ? vehicle.find(name) : announced;
    if (figure == null) {
      throw new IllegalArgumentException(vehicle.name() + " has no " + name);
    }
    return figure;
  }
}
