package space.skyrack.architecture.bad.time;

import space.skyrack.architecture.bad.orbit.ForgetsUnits;

/** Uses a package to its right. */
interface LooksRight {
  ForgetsUnits right();
}
