package space.skyrack.catalog;

import java.util.List;
import java.util.Optional;
import space.skyrack.unit.Unit;

/**
 * Every figure that a part may have.
 *
 * <p>Areas of radiators and arrays are those of one face. FLOP figures name their number format and
 * whether half of the weights are zero: {@code dense_} or {@code sparse_}.
 */
public final class Vocabulary {
  /** Kind, name, customary unit, least and greatest sensible value in it, meaning. */
  private static final String[] ROWS = {
    "accelerator | max_power            | W        | 1     | 1e6   | power at full work",
    "accelerator | idle_power           | W        | 0     | 1e5   | power switched on, without work",
    "accelerator | host_overhead        | %        | 0     | 300   | host, memory, network and"
        + " conversion over accelerator power",
    "accelerator | mass                 | kg       | 0.01  | 10000 | with its share of host and board",
    "accelerator | memory               | GB       | 1     | 1e6   | high-bandwidth memory",
    "accelerator | memory_bandwidth     | TB/s     | 0.05  | 5000  | of that memory, all of it",
    "accelerator | dense_bf16           | TFLOP/s  | 1     | 1e7   | 16-bit operations, no sparsity",
    "accelerator | sparse_bf16          | TFLOP/s  | 1     | 1e7   | 16-bit operations, half the"
        + " weights zero",
    "accelerator | dense_fp8            | TFLOP/s  | 1     | 1e7   | 8-bit operations, no sparsity",
    "accelerator | dense_fp4            | TFLOP/s  | 1     | 1e7   | 4-bit operations, no sparsity",
    "accelerator | sparse_fp4           | TFLOP/s  | 1     | 1e7   | 4-bit operations, half the"
        + " weights zero",
    "accelerator | total_dose_tolerance | Gy       | 1     | 1e5   | ionising dose in silicon at"
        + " which it begins to err",
    "accelerator | price                | USD      | 100   | 1e8   | to buy one, without host",
    "accelerator | host_price           | %        | 0     | 300   | host, board and network over the"
        + " accelerator's price",
    "accelerator | tokens_per_s         | /s       | 0.1   | 1e8   | that Llama 2 70B puts out,"
        + " MLPerf inference, offline",
    "cell        | efficiency           | %        | 5     | 45    | new, AM0, at the reference"
        + " temperature",
    "cell        | reference_temperature | degC    | 20    | 30    | at which the efficiency holds",
    "cell        | temperature_coefficient | %/K   | -0.6  | 0     | relative change of the efficiency",
    "cell        | absorptivity         |          | 0.5   | 1     | of sunlight, on the front",
    "cell        | emissivity           |          | 0.5   | 1     | infrared, on the front",
    "cell        | degradation          | %/yr     | 0     | 10    | power lost a year, compounding",
    "cell        | array_price          | USD/W    | 0.5   | 1000  | array of such cells with"
        + " deployment, new, Sun overhead",
    "array       | packing              | %        | 50    | 100   | cell area over array area",
    "array       | conversion           | %        | 70    | 100   | from the terminals to the bus",
    "array       | back_emissivity      |          | 0.02  | 1     | infrared, on the back",
    "array       | areal_mass           | kg/m2    | 0.2   | 10    | with structure and deployment",
    "array       | areal_power          | W/m2     | 50    | 500   | new, Sun overhead, of one face",
    "array       | specific_power       | W/kg     | 20    | 300   | new, Sun overhead",
    "battery     | max_depth_of_discharge | %      | 5     | 100   | that is allowed in routine",
    "battery     | round_trip           | %        | 50    | 100   | charge times discharge efficiency",
    "battery     | charge_limit         | /h       | 0.05  | 20    | greatest charge power over capacity",
    "battery     | discharge_limit      | /h       | 0.05  | 50    | greatest discharge power over"
        + " capacity",
    "battery     | calendar_fade        | %/yr     | 0     | 20    | capacity lost by age alone",
    "battery     | cycles_to_80         |          | 100   | 1e5   | full-depth cycles until 80 % of the"
        + " capacity is left",
    "battery     | depth_exponent       |          | 0.5   | 5     | cycles grow as depth^-exponent",
    "battery     | specific_energy      | Wh/kg    | 30    | 400   | of the pack",
    "battery     | price                | USD/kWh  | 50    | 1e5   | of the pack, new",
    "coating     | emissivity           |          | 0.02  | 1     | infrared, new",
    "coating     | emissivity_eol       |          | 0.02  | 1     | infrared, at the end of life",
    "coating     | absorptivity_bol     |          | 0.02  | 1     | of sunlight, new",
    "coating     | absorptivity_eol     |          | 0.02  | 1     | of sunlight, at the end of life",
    "formation   | sigma                | m        | 0.001 | 1e4   | standard deviation of the distance"
        + " from the place",
    "formation   | dispersion           | %        | 0     | 100   | difference of area over mass from"
        + " the mean",
    "radiator    | areal_mass           | kg/m2    | 0.5   | 30    | mass per area of one face",
    "radiator    | fin_efficiency       |          | 0.3   | 1     | mean emission over that of an"
        + " isothermal plate",
    "radiator    | heat_capacity        | J/m2/K   | 200   | 50000 | per area of one face",
    "radiator    | array_view           |          | 0     | 1     | view factor of each face to the"
        + " back of the array",
    "radiator    | heat_rejection       | kW       | 0.01  | 1000  | of one unit as flown",
    "radiator    | heat_flux            | W/m2     | 20    | 2000  | as flown, per area of one face",
    "radiator    | price                | USD/m2   | 100   | 2e6   | per area of one face",
    "fluid       | lowest_temperature   | degC     | -150  | 20    | freezing point",
    "loop        | mass                 | kg       | 1     | 10000 | without radiator and cold plates",
    "loop        | mass_per_accelerator | kg       | 0     | 100   | cold plate",
    "loop        | pump_power           | %        | 0     | 50    | over the heat moved",
    "loop        | bypass_leak          | %        | 0.01  | 50    | conductance to the radiator left"
        + " when bypassed",
    "loop        | price                | USD      | 1000  | 1e7   | without radiator and cold plates",
    "loop        | price_per_accelerator | USD     | 10    | 1e5   | cold plate",
    "terminal    | mass                 | kg       | 0.1   | 200   | of one terminal",
    "terminal    | rate                 | Gbit/s   | 0.001 | 10000 | of data, one direction",
    "terminal    | max_range            | km       | 1     | 1e6   | at that rate",
    "terminal    | power                | W        | 1     | 2000  | while linked",
    "terminal    | price                | USD      | 1000  | 1e8   | of one terminal",
    "storage     | mass_per_data        | kg/TB    | 1e-4  | 10    | with mounting",
    "storage     | price                | USD/TB   | 10    | 1e4   | of drives",
    "thruster    | isp                  | s        | 50    | 10000 | specific impulse",
    "thruster    | thrust               | mN       | 0.001 | 1e6   | at full power",
    "thruster    | power                | W        | 1     | 1e6   | at full power",
    "thruster    | mass                 | kg       | 0.1   | 1000  | with power unit, feed and tank",
    "thruster    | price                | USD      | 1000  | 1e7   | with power unit, feed and tank",
    "spacecraft  | drag_coefficient     |          | 1     | 4     | on the swept area",
    "spacecraft  | avoidance            | m/s/yr   | 0     | 50    | delta-v for collision avoidance",
    "spacecraft  | structure            | %        | 1     | 60    | of the dry mass without margin",
    "spacecraft  | margin               | %        | 0     | 100   | on the dry mass",
    "spacecraft  | structure_price      | USD/kg   | 10    | 1e5   | of structure",
    "spacecraft  | bus_price            | USD      | 1e4   | 1e8   | attitude control, computer,"
        + " harness",
    "spacecraft  | integration          | %        | 0     | 100   | assembly and test over the price"
        + " of all but computing",
    "spacecraft  | engineering          | USD      | 0     | 1e10  | design and qualification, once",
    "spacecraft  | ground_segment       | USD      | 0     | 1e10  | stations and control centre, once",
    "spacecraft  | operations           | %/yr     | 0     | 50    | over the price of satellites in"
        + " service",
    "spacecraft  | build_lead           | month    | 0     | 120   | from paying for a satellite to its"
        + " launch",
    "vehicle     | payload              | kg       | 10    | 3e5   | to low orbit: flown, or announced if"
        + " it has not flown",
    "vehicle     | promised_payload     | kg       | 10    | 3e5   | to low orbit, announced beyond what"
        + " has flown",
    "vehicle     | price                | USD/kg   | 5     | 1e5   | asked or estimated today",
    "vehicle     | promised_price       | USD/kg   | 5     | 1e5   | announced for later",
    "vehicle     | launch_price         | USD      | 1e5   | 1e9   | of one flight or share",
    "vehicle     | fairing_volume       | m3       | 0.1   | 3000  | that payloads may take",
    "vehicle     | promised_fairing_volume | m3    | 0.1   | 3000  | announced beyond what has flown",
    "vehicle     | cadence              | /yr      | 0.1   | 20000 | flights to orbit in a year, or"
        + " announced if it has not flown",
    "vehicle     | promised_cadence     | /yr      | 0.1   | 20000 | announced or allowed beyond what"
        + " has flown",
    "vehicle     | failure              | %        | 0     | 50    | launches that reach no useful"
        + " orbit",
    "site        | latitude             | deg      | -90   | 90    | geodetic, north",
    "site        | longitude            | deg      | -180  | 180   | east",
    "site        | altitude             | m        | -430  | 6000  | above the sea",
    "site        | irradiance           | W/m2     | 50    | 350   | global horizontal, mean of day,"
        + " night and year",
    "site        | clear_sky            | %        | 0     | 100   | share of time with a free optical"
        + " path",
    "footprint   | launch_carbon        | kg/kg    | 0     | 1000  | launch, carbon dioxide equivalent per mass in orbit",
    "footprint   | reentry_carbon       | kg/kg    | 0     | 5000  | re-entry of vehicle and satellite, the same",
    "footprint   | server_carbon        | kg       | 1     | 1e5   | making an accelerator with its host",
    "footprint   | satellite_carbon     | kg/kg    | 0     | 1e4   | making the rest of a satellite",
    "footprint   | launch_water         | m3/kg    | 0     | 10    | at the pad, per mass in orbit",
    "facility    | pue                  |          | 1     | 5     | power drawn over power of computing",
    "facility    | capex                | USD/W    | 0.5   | 200   | without servers, per watt of computing",
    "facility    | power_share          | %        | 0     | 100   | of that, electrical works",
    "facility    | cooling_share        | %        | 0     | 100   | of that, cooling",
    "facility    | structure_share      | %        | 0     | 100   | of that, building",
    "facility    | network_share        | %        | 0     | 100   | of that, fibre and switches",
    "facility    | site_share           | %        | 0     | 100   | of that, site works",
    "facility    | integration_share    | %        | 0     | 100   | of that, commissioning, engineering",
    "facility    | life                 | yr       | 1     | 100   | until it is built anew",
    "facility    | build_time           | month    | 0     | 240   | from first payment to service",
    "facility    | operations           | USD/kW/yr | 0     | 5000  | staff, upkeep, taxes, without energy",
    "facility    | insurance            | %/yr     | 0     | 20    | premium over insured value",
    "facility    | availability         | %        | 50    | 100   | share of time with power and cooling",
    "facility    | failure_rate         | %/yr     | 0     | 100   | accelerators that need hands",
    "facility    | repair_time          | d        | 0     | 365   | from failure to service",
    "facility    | spares               | %        | 0     | 100   | accelerators in stock over those in service",
    "facility    | water                | m3/MWh   | 0     | 20    | at the site, per energy of computing",
    "facility    | land                 | m2/kW    | 0     | 1000  | of the campus, per power of computing",
    "facility    | embodied_carbon      | kg/kW    | 0     | 20000 | of building it, without servers",
    "utility     | price                | USD/kWh  | 0     | 10    | of energy delivered",
    "utility     | time_to_power        | month    | 0     | 600   | until it is connected",
    "utility     | carbon               | kg/kWh   | 0     | 3     | per energy delivered",
    "utility     | water                | m3/MWh   | 0     | 50    | evaporated upstream",
    "generator   | capex                | USD/W    | 0.1   | 50    | per watt of plant",
    "generator   | reserve              | %        | 0     | 300   | plant beyond the greatest load",
    "generator   | fuel_price           | USD/GJ   | 0     | 100   | higher heating value",
    "generator   | efficiency           | %        | 10    | 70    | higher heating value",
    "generator   | upkeep               | USD/kWh  | 0     | 1     | operation and maintenance",
    "generator   | life                 | yr       | 1     | 100   | of the plant",
    "generator   | time_to_power        | month    | 0     | 600   | until it runs",
    "generator   | carbon               | kg/GJ    | 20    | 200   | per heat of fuel",
    "generator   | water                | m3/MWh   | 0     | 20    | per energy delivered",
    "generator   | land                 | m2/kW    | 0     | 100   | of the plant",
    "solar       | array_price          | USD/W    | 0.05  | 20    | built, per rated watt",
    "solar       | battery_price        | USD/kWh  | 5     | 3000  | built, per usable energy",
    "solar       | upkeep               | USD/kW/yr | 0     | 500   | per rated power of the array",
    "solar       | array_life           | yr       | 1     | 60    | of the array",
    "solar       | battery_life         | yr       | 1     | 60    | of the battery",
    "solar       | round_trip           | %        | 30    | 100   | energy out over energy in",
    "solar       | performance          | %        | 20    | 100   | output over rated output at that light",
    "solar       | supply               | %        | 50    | 99.999 | share of the energy asked for that is served",
    "solar       | time_to_power        | month    | 0     | 600   | until it runs",
    "solar       | land                 | m2/kW    | 1     | 200   | of the field, per rated power",
    "solar       | array_carbon         | kg/kW    | 0     | 10000 | of making it",
    "solar       | battery_carbon       | kg/kWh   | 0     | 1000  | of making it",
    "station     | latitude             | deg      | -90   | 90    | geodetic, north",
    "station     | longitude            | deg      | -180  | 180   | east",
    "station     | altitude             | m        | -430  | 6000  | above the sea",
    "station     | clear_sky            | %        | 0     | 100   | share of time with a free optical"
        + " path",
    "fact        | annual_energy        | TWh      | 0.01  | 1e6   | electricity of a year",
    "fact        | power                | GW       | 1e-6  | 1e4   | electric, as stated",
    "fact        | satellite_power      | kW       | 0.01  | 1e5   | of one satellite, as stated",
    "fact        | power_per_year       | GW/yr    | 1e-6  | 1e4   | put into orbit in a year",
    "fact        | mass                 | t        | 0.01  | 1e8   | of spacecraft launched in the time"
        + " that the title names",
    "fact        | launches             |          | 0     | 1e6   | in a year",
    "fact        | specific_mass        | kg/kW    | 1     | 1000  | at launch over power for computers",
    "fact        | availability         | %        | 1     | 100   | share of time in work",
    "fact        | loss                 | %/yr     | 0.01  | 100   | of those at work",
    "fact        | life                 | yr       | 0.1   | 100   | in service",
    "fact        | share                | %        | 0.01  | 100   | of what the title names",
    "fact        | cost_per_power       | USD/W    | 0.1   | 1e4   | capital with computers, over their power",
    "fact        | money                | TUSD     | 1e-6  | 1000  | as the title says",
    "fact        | price                | USD/kg   | 1     | 1e6   | of launch",
    "fact        | spend                | USD/kW/yr | 1     | 1e6   | a year over the power",
    "fact        | irradiance           | W/m2     | 50    | 350   | mean of day, night and year",
    "fact        | refractive_index     |          | 1     | 2     | of the group",
    "fact        | path_stretch         |          | 1     | 20    | way over the line of sight",
    "fact        | elevation            | deg      | 0     | 90    | over the horizon",
    "fact        | altitude             | km       | 100   | 1e5   | over the equatorial radius",
    "fact        | area                 | m2       | 0.01  | 1e6   | whole surface",
    "fact        | duration             | d        | 1e-6  | 1e4   | as the title says",
    "fact        | water                | m3       | 0.1   | 1e7   | as the title says",
  };

  private static final List<FigureMeaning> ALL =
      List.of(ROWS).stream().map(Vocabulary::row).toList();

  private Vocabulary() {}

  public static List<FigureMeaning> all() {
    return ALL;
  }

  /** What the figure {@code name} of a kind of part says; nothing if there is no such figure. */
  public static Optional<FigureMeaning> find(String kind, String name) {
    return ALL.stream().filter(m -> m.kind().equals(kind) && m.name().equals(name)).findFirst();
  }

  private static FigureMeaning row(String row) {
    String[] cells = row.split("\\|", -1);
    String symbol = cells[2].strip();
    Unit unit = symbol.isEmpty() ? Unit.ONE : Unit.get(symbol);
    return new FigureMeaning(
        cells[0].strip(),
        cells[1].strip(),
        unit,
        unit.toSi(Double.parseDouble(cells[3].strip())),
        unit.toSi(Double.parseDouble(cells[4].strip())),
        cells[5].strip());
  }
}
