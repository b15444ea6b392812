package space.skyrack.model;

import space.skyrack.unit.Require;

/** What the accelerators do while any part of the solar disc is hidden. */
public sealed interface EclipsePolicy {
  /** Share of the accelerators' power range above idle that stays allowed. */
  double cap_fraction();

  /** Goes on as in sunlight. */
  record Run() implements EclipsePolicy {
    @Override
    public double cap_fraction() {
      return 1;
    }
  }

  /** Limits the accelerators to a share of their power range above idle. */
  record Throttle(double cap_fraction) implements EclipsePolicy {
    public Throttle {
      Require.fraction("eclipse_policy.to", cap_fraction);
    }
  }

  /** Accelerators idle. */
  record Suspend() implements EclipsePolicy {
    @Override
    public double cap_fraction() {
      return 0;
    }
  }

  /** Work moves to a sunlit satellite: idle here, and elsewhere once jobs are simulated. */
  record Migrate() implements EclipsePolicy {
    @Override
    public double cap_fraction() {
      return 0;
    }
  }
}
