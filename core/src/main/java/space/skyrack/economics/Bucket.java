package space.skyrack.economics;

import java.util.Locale;

/** What money is spent on: the same names in orbit and on the ground. */
public enum Bucket {
  COMPUTE("accelerators with their hosts", "accelerators with their hosts"),
  POWER("array, battery, conversion", "plant or grid connection, distribution, backup"),
  COOLING("radiator, loop, heaters", "chillers, towers, liquid loops"),
  STRUCTURE("structure, bus, propulsion", "building and land"),
  NETWORK("laser terminals, ground stations", "fibre, switches between halls"),
  LAUNCH("launch to the working orbit", "site works before the building"),
  INTEGRATION("assembly, test, engineering", "commissioning, engineering"),
  OPERATIONS("control, ground segment, software", "staff, maintenance, taxes"),
  REPLACEMENT("spares, lost satellites, with their launch", "failed parts, with their hands"),
  ENERGY("nothing: sunlight is free", "electricity or fuel, cooling included"),
  INSURANCE("launch, in orbit, liability", "property"),
  FINANCING("interest on all capital", "interest on all capital");

  private final String orbit;
  private final String ground;

  Bucket(String orbit, String ground) {
    this.orbit = orbit;
    this.ground = ground;
  }

  /** Name in files. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it holds in orbit. */
  public String orbit() {
    return orbit;
  }

  /** What it holds on the ground. */
  public String ground() {
    return ground;
  }
}
