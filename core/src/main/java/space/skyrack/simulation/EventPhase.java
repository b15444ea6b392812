package space.skyrack.simulation;

/** Declared order of events at one and the same instant. */
public enum EventPhase {
  /** The daily profile of a constellation asks for another share of its accelerators. */
  UTILISATION,
  /** A command of the journal. */
  COMMAND;

  private static final EventPhase[] ALL = values();

  static EventPhase at(int ordinal) {
    return ALL[ordinal];
  }
}
