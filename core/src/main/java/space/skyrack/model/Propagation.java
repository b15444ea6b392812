package space.skyrack.model;

/** How the motion of a constellation is predicted. */
public enum Propagation {
  /** Own kernel: mean elements with secular J2 rates and first-order short-period terms. */
  J2,
  /** SGP4 and SDP4 from two-line or OMM mean elements. */
  SGP4,
  /** Numerical integration in the 8 x 8 gravity field. */
  NUMERICAL,
  /** Interpolation in the ephemeris of a file. */
  EPHEMERIS
}
