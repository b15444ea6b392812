package space.skyrack.simulation;

import space.skyrack.model.OrbitSpec;

/** What an operator may order; journalled, so that a replay gives the same run. */
public sealed interface Command {
  /** Satellite the command is for, counted through the fleet. */
  int satellite();

  /**
   * From now on the satellite is asked for this share of its accelerators, its profile set aside.
   */
  record SetWork(int satellite, double work_fraction) implements Command {
    public SetWork {
      if (!(work_fraction >= 0 && work_fraction <= 1)) {
        throw new IllegalArgumentException(
            "work is " + work_fraction + " but must be between 0 and 1");
      }
    }
  }

  /**
   * From the next tick on the satellite flies these elements: a manoeuvre, or better knowledge.
   * Predictions of its block are made anew and its generation rises.
   */
  record NewOrbit(int satellite, OrbitSpec.Keplerian orbit) implements Command {}
}
