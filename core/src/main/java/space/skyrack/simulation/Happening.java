package space.skyrack.simulation;

import space.skyrack.satellite.Limit;

/**
 * Something that happened in a run, as it goes into the table of events and into the digest.
 *
 * @param satellite counted through the fleet, or -1 - constellation for a whole constellation
 * @param measured_value what the kind says: a level, a fraction, a temperature in K
 */
public record Happening(long epoch_ns, int satellite, Kind kind, double measured_value)
    implements Comparable<Happening> {

  /** Kinds of happenings; the order is part of the digest. */
  public enum Kind {
    /** The profile asks for this share of the accelerators. */
    UTILISATION("asked work fraction"),
    /** A command asks for this share of the accelerators. */
    SET_WORK("asked work fraction"),
    /** A command gave new elements; the value is the satellite's new generation. */
    NEW_ORBIT("generation"),
    ECLIPSE_THROTTLE("allowed work fraction"),
    ECLIPSE_RELEASE("allowed work fraction"),
    THROTTLE("chip temperature, K"),
    UNTHROTTLE("chip temperature, K"),
    SHUTDOWN("chip temperature, K"),
    RESTART("chip temperature, K"),
    BATTERY_FLOOR("load not served, W"),
    BATTERY_RECOVERED("stored energy, J"),
    DISCHARGE_RATE("load not served, W"),
    BUS_UNSERVED("missing power, W"),
    COOLANT_COLD("loop temperature, K");

    private final String meaning;

    Kind(String meaning) {
      this.meaning = meaning;
    }

    /** The kind that reports a limit of the physics. */
    public static Kind of(Limit limit) {
      return switch (limit) {
        case ECLIPSE_THROTTLE -> ECLIPSE_THROTTLE;
        case ECLIPSE_RELEASE -> ECLIPSE_RELEASE;
        case THROTTLE -> THROTTLE;
        case UNTHROTTLE -> UNTHROTTLE;
        case SHUTDOWN -> SHUTDOWN;
        case RESTART -> RESTART;
        case BATTERY_FLOOR -> BATTERY_FLOOR;
        case BATTERY_RECOVERED -> BATTERY_RECOVERED;
        case DISCHARGE_RATE -> DISCHARGE_RATE;
        case BUS_UNSERVED -> BUS_UNSERVED;
        case COOLANT_COLD -> COOLANT_COLD;
      };
    }

    /** What the value of such a happening is. */
    public String meaning() {
      return meaning;
    }
  }

  @Override
  public int compareTo(Happening other) {
    int byTime = Long.compare(epoch_ns, other.epoch_ns);
    return byTime != 0 ? byTime : Integer.compare(satellite, other.satellite);
  }
}
