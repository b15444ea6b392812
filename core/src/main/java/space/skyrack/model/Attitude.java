package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * Where the satellite points; the one source of angles for array, radiator, terminals and drag.
 *
 * @param pointingError_rad angle between the array normal and where it should point
 */
public record Attitude(
    Mode mode, ArrayMount array, RadiatorMount radiator, double pointingError_rad) {
  public Attitude {
    Require.notNegative("pointing_error", pointingError_rad, "rad");
  }

  /** Body attitude. */
  public enum Mode {
    /** The body follows the Sun and rolls about the Sun line with the orbit. */
    SUN_POINTING,
    /** Fixed to the orbit normal on the sunlit side. */
    ORBIT_NORMAL,
    /** Body to nadir, array on one or two gimbals. */
    NADIR_GIMBALLED
  }

  /** How the array is held. */
  public enum ArrayMount {
    /** Normal to the Sun. */
    NORMAL_TO_SUN,
    /** Fixed to the body: normal along the body axis that points to the Sun or the orbit normal. */
    FIXED,
    /** Turns about the axis along the orbit normal. */
    ONE_AXIS,
    /** Turns about two axes: always normal to the Sun. */
    TWO_AXIS
  }

  /** How the radiator plate is held. */
  public enum RadiatorMount {
    /** Sunlight grazes both faces; the plate also stands edge-on to nadir where it can. */
    EDGE_ON_TO_SUN,
    /** Normal along the orbit normal. */
    ORBIT_NORMAL,
    /** One face to the Earth, the other to space. */
    NADIR
  }
}
