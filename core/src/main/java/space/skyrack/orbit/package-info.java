/**
 * Where the satellites are: from the constellations of a scenario to positions and velocities.
 *
 * <p>Inputs: orbit descriptions ({@link space.skyrack.model.OrbitSpec}), element files. Outputs: a
 * {@link space.skyrack.orbit.Fleet} with names and planes, and per constellation a {@link
 * space.skyrack.orbit.Propagator} that fills {@link space.skyrack.orbit.Ephemeris} blocks in TEME
 * (true equator, mean equinox of date).
 *
 * <p>Models:
 *
 * <ul>
 *   <li>J2: Brouwer mean elements; node, perigee and mean anomaly drift at first-order rates,
 *       dnode/dt = -1.5 J2 n (Re / p)^2 cos i; short-period terms in closed form, {@link
 *       space.skyrack.orbit.J2Kernel}.
 *   <li>SGP4 and SDP4 from catalogue elements, {@link space.skyrack.orbit.Sgp4Kernel}: drift under
 *       J2, J4 and a power-law atmosphere; for periods of 225 minutes and more the Sun, the Moon
 *       and resonance with the Earth's longitude; long- and short-period terms of J3 and J2.
 *   <li>Numerical: the 8 x 8 field of EIGEN-6S, through Orekit.
 *   <li>Ephemeris: interpolation in the states of a file, {@link
 *       space.skyrack.orbit.Interpolation}.
 * </ul>
 *
 * <p>Clusters: places around a reference point become differences of mean elements ({@link
 * space.skyrack.orbit.ClusterOrbits}); spacing and drift are found by integration in J2 to J6
 * ({@link space.skyrack.orbit.ClusterFacts}). 81 satellites within 1 km keep their relative places
 * in the J2 kernel within 7 cm over an orbit and 1 m over 15 (bounds of a test).
 *
 * <p>Definitions: altitude is the mean semi-major axis less 6378.137 km; the local time of a node
 * is mean solar time, node = GMST - UTC + local time; a sun-synchronous inclination gives a node
 * rate of 360 deg in 365.2422 d.
 *
 * <p>Assumptions: UTC stands in for UT1, no polar motion; no drag, Sun or Moon in J2 and numerical
 * orbits (designed orbits are held by station-keeping); the mean eccentricity of designed orbits is
 * zero.
 *
 * <p>Validation: J2 against numerical integration by horizon, SGP4 against the 667 rows of
 * Spacetrack Report 3's revision (1e-6 km) and Orekit, TEME against astropy, sun-synchronous
 * inclinations and periods against published cases; equal bits however windows are cut.
 */
@NullMarked
package space.skyrack.orbit;

import org.jspecify.annotations.NullMarked;
