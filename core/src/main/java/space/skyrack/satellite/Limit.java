package space.skyrack.satellite;

/** A limit that a satellite meets; the value of an event is in the unit named here. */
public enum Limit {
  /** The accelerators leave full work because a chip is too hot; chip temperature, K. */
  THROTTLE,
  /** The accelerators may work fully again; chip temperature, K. */
  UNTHROTTLE,
  /** The accelerators are switched off because a chip is too hot; chip temperature, K. */
  SHUTDOWN,
  /** The accelerators idle again after a shutdown; chip temperature, K. */
  RESTART,
  /** The battery reaches its floor; asked load that is no longer served, W. */
  BATTERY_FLOOR,
  /** The battery has left its floor; stored energy, J. */
  BATTERY_RECOVERED,
  /** The battery cannot deliver fast enough; asked load that is not served, W. */
  DISCHARGE_RATE,
  /** Even the bus is not fully served; missing power, W. */
  BUS_UNSERVED,
  /** The coolant falls below its least temperature; loop temperature, K. */
  COOLANT_COLD;

  private static final Limit[] ALL = values();

  static final int COUNT = ALL.length;

  /** The number that stands for this limit in arrays and files. */
  @SuppressWarnings("EnumOrdinal") // written beside the format's version
  byte code() {
    return (byte) ordinal();
  }

  static Limit at(int code) {
    return ALL[code];
  }
}
