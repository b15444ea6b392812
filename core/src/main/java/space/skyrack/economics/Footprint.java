package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Baseline;
import space.skyrack.model.Facility;
import space.skyrack.model.Span;
import space.skyrack.model.Traces;

/**
 * Carbon, water and land of one side over the horizon, under the same names in orbit and on the
 * ground.
 *
 * <p>Equations: carbon = accelerators bought x making one + mass launched x (launch + re-entry) +
 * mass of the rest of the satellites x making it, or power of the building x making it + energy
 * drawn x what each unit of it gives off, fuel over efficiency for gas, making field and battery
 * for sunlight. Water = that at the pad, or at the site per energy of computing and upstream per
 * energy drawn. What outlives the horizon counts by its share of life.
 *
 * <p>Units: kg of carbon dioxide equivalent, m3, m2. Limits: ends of ranges are summed, so totals
 * are wider than chance would make them; transport on the ground, methane leaks, ground stations,
 * launch pads' land and water for making chips are not counted, and each line says so.
 *
 * <p>Source: the factors' own, in the catalogue; launch and re-entry of Ohs et al.,
 * arXiv:2508.06250.
 */
public final class Footprint {
  private static final double YEAR_s = GroundProgram.YEAR_h * 3600;

  private final String name;
  private final double delivered_h;
  private final double horizon_h;
  private final List<Line> lines = new ArrayList<>();

  private Footprint(String name, Delivery delivery) {
    this.name = name;
    double sum_h = 0;
    for (Delivery.Year year : delivery.years()) {
      sum_h += year.delivered_h();
    }
    delivered_h = sum_h;
    horizon_h = delivery.years().size() * GroundProgram.YEAR_h;
  }

  /** What is counted. */
  public enum Trace {
    CARBON("kg"),
    WATER("m3"),
    LAND("m2");

    private final String unit;

    Trace(String unit) {
      this.unit = unit;
    }

    public String unit() {
      return unit;
    }

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What it comes from. */
  public enum Cause {
    /** Making accelerators with their hosts. */
    SERVERS,
    /** Making the rest of a satellite, or a building with its land. */
    BODY,
    /** Launch, or transport on the ground. */
    LAUNCH,
    /** Re-entry, or scrapping on the ground. */
    REENTRY,
    /** Making and feeding the energy supply. */
    ENERGY,
    /** Cooling at the site. */
    COOLING;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One line.
   *
   * @param amount null where it is not counted
   * @param note why it is not counted, or what it holds
   */
  public record Line(Trace trace, Cause cause, @Nullable Span amount, String note) {}

  /**
   * What orbit launches over the horizon.
   *
   * @param launched_kg all satellites, propellant included
   * @param accelerators_count all bought, spares included
   * @param body_kg all satellites without accelerators and propellant
   */
  public record Lifted(double launched_kg, double accelerators_count, double body_kg) {}

  /** Of the orbit side. */
  public static Footprint orbit(Lifted lifted, Traces traces, Delivery delivery) {
    Footprint made = new Footprint("orbit", delivery);
    made.carbon(Cause.SERVERS, traces.server().times(lifted.accelerators_count()), "");
    made.carbon(Cause.BODY, traces.satellite().times(lifted.body_kg()), "");
    made.carbon(Cause.LAUNCH, traces.launch().times(lifted.launched_kg()), "");
    made.carbon(Cause.REENTRY, traces.reentry().times(lifted.launched_kg()), "");
    made.carbon(Cause.ENERGY, Span.of(0), "sunlight");
    made.carbon(Cause.COOLING, Span.of(0), "heat leaves as infrared");
    made.water(Cause.SERVERS, null, "not counted: making chips");
    made.water(Cause.LAUNCH, traces.launchWater().times(lifted.launched_kg()), "at the pad");
    made.water(Cause.ENERGY, Span.of(0), "sunlight");
    made.water(Cause.COOLING, Span.of(0), "heat leaves as infrared");
    made.land(Cause.BODY, null, "not counted: ground stations");
    made.land(Cause.LAUNCH, null, "not counted: launch sites");
    made.land(Cause.ENERGY, Span.of(0), "none in orbit");
    return made;
  }

  /**
   * Of a building on the ground.
   *
   * @param sizes of field and battery where the Sun is the supply, else null
   */
  public static Footprint ground(
      Baseline.Built baseline,
      GroundLoad load,
      Traces traces,
      Program program,
      SolarBattery.@Nullable Sizes sizes) {
    Delivery delivery = program.delivery();
    Footprint made = new Footprint(baseline.name(), delivery);
    Facility facility = baseline.facility();
    double served_yr = Math.max(0, delivery.years().size() - baseline.timeToPower_yr());
    double computing_J = load.accelerators_count() * load.mean_W() * served_yr * YEAR_s;
    double renewals_ratio = Math.ceil(served_yr / facility.hardware().life_yr());
    double bought_count =
        load.accelerators_count()
            * (renewals_ratio * (1 + facility.hardware().spares_fraction())
                + served_yr * facility.hardware().failures_fraction_per_yr());
    double built_W = served_yr > 0 ? load.peak_W() : 0;
    made.carbon(Cause.SERVERS, traces.server().times(bought_count), "");
    made.carbon(
        Cause.BODY,
        facility.traces().embodied().times(built_W * share(served_yr, facility.life_yr())),
        baseline instanceof Baseline.Colocation ? "a life of one year is assumed of no hall" : "");
    made.carbon(Cause.LAUNCH, null, "not counted: transport");
    made.carbon(Cause.REENTRY, null, "not counted: scrapping");
    made.carbon(Cause.COOLING, null, "its energy is in the line of energy");
    made.water(Cause.SERVERS, null, "not counted: making chips");
    made.water(Cause.LAUNCH, Span.of(0), "nothing is launched");
    made.water(Cause.COOLING, facility.traces().water().times(computing_J), "at the site");
    made.land(Cause.BODY, facility.traces().land().times(built_W), "campus");
    made.land(Cause.LAUNCH, Span.of(0), "nothing is launched");
    made.supply(baseline, load, computing_J * facility.pue_ratio(), served_yr, sizes);
    return made;
  }

  private void supply(
      Baseline.Built baseline,
      GroundLoad load,
      double drawn_J,
      double served_yr,
      SolarBattery.@Nullable Sizes sizes) {
    double pue_ratio = baseline.facility().pue_ratio();
    switch (baseline) {
      case Baseline.Grid grid -> grid(grid.utility(), drawn_J);
      case Baseline.Colocation rented -> grid(rented.utility(), drawn_J);
      case Baseline.Gas gas -> {
        Baseline.Generator plant = gas.generator();
        carbon(
            Cause.ENERGY,
            plant.carbon().times(drawn_J / plant.efficiency()),
            "burnt at the site; the plant itself is not counted");
        water(Cause.ENERGY, plant.water().times(drawn_J), "at the plant");
        double plant_W = pue_ratio * load.peak_W() * (1 + plant.reserve_fraction());
        land(Cause.ENERGY, plant.land().times(served_yr > 0 ? plant_W : 0), "plant without wells");
      }
      case Baseline.SolarBattery solar -> {
        if (sizes == null) {
          throw new IllegalArgumentException(name + " needs the sizes of field and battery");
        }
        Baseline.SolarField field = solar.field();
        double load_W = pue_ratio * load.accelerators_count() * load.mean_W();
        double array_W = sizes.array_ratio() * load_W;
        double battery_J = sizes.battery_h() * 3600 * load_W;
        Span array = field.arrayCarbon().times(array_W * share(served_yr, field.arrayLife_yr()));
        Span battery =
            field.batteryCarbon().times(battery_J * share(served_yr, field.batteryLife_yr()));
        carbon(Cause.ENERGY, array.plus(battery), "making field and battery");
        water(Cause.ENERGY, null, "not counted: washing the field");
        land(Cause.ENERGY, field.land().times(served_yr > 0 ? array_W : 0), "field");
      }
    }
  }

  private void grid(Baseline.Utility utility, double drawn_J) {
    carbon(Cause.ENERGY, utility.carbon().times(drawn_J), "grid");
    water(Cause.ENERGY, utility.water().times(drawn_J), "evaporated upstream");
    land(Cause.ENERGY, null, "not counted: power plants of the grid");
  }

  private static double share(double served_yr, double life_yr) {
    return served_yr / life_yr;
  }

  private void carbon(Cause cause, @Nullable Span amount, String note) {
    lines.add(new Line(Trace.CARBON, cause, amount, note));
  }

  private void water(Cause cause, @Nullable Span amount, String note) {
    lines.add(new Line(Trace.WATER, cause, amount, note));
  }

  private void land(Cause cause, @Nullable Span amount, String note) {
    lines.add(new Line(Trace.LAND, cause, amount, note));
  }

  /** Name of the side. */
  public String name() {
    return name;
  }

  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** Sum of what is counted over the horizon; of land, what is occupied at once. */
  public Span total(Trace trace) {
    Span sum = Span.of(0);
    for (Line line : lines) {
      if (line.trace() == trace && line.amount() != null) {
        sum = sum.plus(line.amount());
      }
    }
    return sum;
  }

  /**
   * The same per delivered accelerator-hour: kg/h, m3/h; of land, m2 for as many accelerators as
   * deliver without a pause what the side delivers, one of them; infinite where nothing is
   * delivered.
   */
  public Span perDelivered(Trace trace) {
    double hours_h = trace == Trace.LAND ? delivered_h / horizon_h : delivered_h;
    return hours_h > 0 ? total(trace).times(1 / hours_h) : Span.of(Double.POSITIVE_INFINITY);
  }

  /**
   * Carbon of launch and re-entry per energy of computing.
   *
   * @param specific_kg_per_kW mass in orbit per power of computing
   * @param carbon_kg_per_kg of launch and re-entry, 178.8 for a Falcon 9
   */
  public static double launched_kg_per_kWh(
      double specific_kg_per_kW, double carbon_kg_per_kg, double life_yr) {
    return specific_kg_per_kW * carbon_kg_per_kg / (life_yr * GroundProgram.YEAR_h);
  }
}
