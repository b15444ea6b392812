package space.skyrack.scenario;

/** Launch and deployment. */
final class LaunchFields {
  private LaunchFields() {}

  static void declare(FieldList root) {
    root.section("launch", "How the satellites reach orbit.");
    FieldList launch = root.in("launch");
    launch.part("vehicle", "vehicle", "Launch vehicle.").required();
    launch
        .choice(
            "payload",
            "Which figures of the vehicle hold where nothing is written: flown, or promised.",
            "flown",
            "promised")
        .or("flown", "what has been done, not what is announced");
    hold(launch);
    price(launch);
    schedule(launch);
    losses(launch);
  }

  private static void hold(FieldList launch) {
    launch
        .quantity("payload_mass", "kg", "Mass that one flight carries to the working orbit.")
        .above(0, 1e6)
        .orOf("vehicle", "payload", "payload");
    launch
        .quantity("fairing_volume", "m3", "Volume that the satellites of one flight may take.")
        .above(0, 1e5)
        .orOf("vehicle", "fairing_volume", "payload");
    launch
        .quantity("fill", "%", "Share of payload mass and fairing volume that is filled.")
        .above(0, 100)
        .or("100 %", "flights carry as many whole satellites as fit");
    launch
        .quantity("stowed_volume", "m3", "Volume of one stowed satellite, with the gaps around it.")
        .above(0, 1e4);
    launch
        .quantity("stowed_density", "kg/m3", "Mass over stowed volume, where no volume is written.")
        .above(0, 5000)
        .or(
            "130 kg/m3",
            "18,320 kg of Starlink satellites (https://planet4589.org/space/gcat) flew in the 145 m3"
                + " of a Falcon 9 fairing: 126 kg/m3 at least, stacked flat");
  }

  private static void price(FieldList launch) {
    launch
        .quantity("price", "USD/kg", "Price per mass in orbit.")
        .above(0, 1e6)
        .orOf("vehicle", "price", "payload");
    launch
        .quantity("flight_price", "USD", "Price of one whole flight, in place of one per mass.")
        .above(0, 9e8);
    launch
        .quantity(
            "learning", "%", "Share of the price that each doubling of all mass lifted takes away.")
        .from(0, 90)
        .or("0 %", "the price stays as it is unless the scenario says otherwise");
    launch
        .quantity("lifted", "t", "Mass lifted before this fleet, where the doublings start.")
        .above(0, 1e9)
        .or(
            "7400 t",
            "Falcon rockets by the middle of 2026,"
                + " https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters");
  }

  private static void schedule(FieldList launch) {
    launch
        .quantity("cadence", "/yr", "Flights in a year that this fleet gets, after the ramp.")
        .above(0, 1e6)
        .orOf("vehicle", "cadence", "payload");
    launch
        .quantity("first_launch", "yr", "Time from the decision to the first launch.")
        .from(0, 30)
        .or(
            "1 yr",
            "from the announcement of Suncatcher (arXiv:2511.19468, November 2025) to the launch of"
                + " its prototypes in October 2026");
    launch
        .quantity("commissioning", "month", "Time from launch to service.")
        .from(0, 60)
        .or("1 month", "climb by electric thrusters and tests; a choice");
    launch
        .quantity("ramp", "yr", "Time over which the rate of launches grows, evenly from nothing.")
        .from(0, 50)
        .or("0 yr", "the full rate from the first launch on");
  }

  private static void losses(FieldList launch) {
    launch
        .quantity("launch_failure", "%", "Share of launches that reach no useful orbit.")
        .from(0, 99)
        .orOf("vehicle", "failure", "payload");
    launch
        .quantity("insurance", "%", "Premium over the value of launch and satellites.")
        .from(0, 100)
        .or(
            "0 %",
            "a large fleet carries its own losses; insurers asked 4 to 5 % for a Falcon 9,"
                + " https://www.spaceintelreport.com/will-insurance-force-russias-proton-rocket-commercial-satellite-business/");
    launch
        .quantity("disposal", "USD", "Cost of bringing one satellite down at the end of its life.")
        .from(0, 9e8)
        .or("0 USD", "not counted: its propellant is in the mass, its control in operations");
    launch
        .quantity(
            "satellite_loss", "%/yr", "Whole satellites lost in a year, apart from accelerators.")
        .from(0, 99)
        .or(
            "2 %/yr",
            "2.5 to 3 % of Starlink satellites in their first year and a half,"
                + " https://embed.businessinsider.com/spacex-starlink-internet-satellites-percent-failure-rate-space-debris-risk-2020-10");
    launch
        .choice("replacement", "What follows a lost or worn-out satellite.", "launch", "none")
        .or("launch", "the fleet is kept up to the end of the horizon");
  }
}
