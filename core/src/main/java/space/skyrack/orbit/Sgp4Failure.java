package space.skyrack.orbit;

/** Why SGP4 gives no state for an instant; the numbers are those of the published error codes. */
enum Sgp4Failure {
  SINGULAR(0, "the equations give no finite state for these elements"),
  MEAN_ECCENTRICITY(1, "drag has carried the mean eccentricity out of 0 to 1"),
  MEAN_MOTION(2, "the mean motion is not above zero"),
  PERTURBED_ECCENTRICITY(3, "Sun and Moon carry the eccentricity out of 0 to 1"),
  PARAMETER(4, "the eccentricity with its periodic part is 1 or more"),
  DECAYED(6, "it has decayed: no orbit is left above the surface");

  final int code;
  final String reason;

  Sgp4Failure(int code, String reason) {
    this.code = code;
    this.reason = reason;
  }
}
