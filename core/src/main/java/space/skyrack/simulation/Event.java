package space.skyrack.simulation;

/** Something that happens at an exact instant and changes what the fleet does. */
public sealed interface Event {
  /**
   * The daily profile of a constellation moves to its next step.
   *
   * @param index counts steps of the profile since the first midnight at or before the start
   */
  record Utilisation(int constellation, int index) implements Event {}

  /** A journalled command takes effect. */
  record Ordered(Command command) implements Event {}
}
