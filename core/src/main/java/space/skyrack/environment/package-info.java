/**
 * Sunlight, shadow and the Earth's heat along an orbit.
 *
 * <p>Inputs: an {@link space.skyrack.orbit.Ephemeris} (TEME) and an {@link
 * space.skyrack.model.Attitude}. Outputs: an {@link space.skyrack.environment.Exposure}; the worst
 * season of a year by {@link space.skyrack.environment.SeasonSearch}.
 *
 * <p>Model: {@link space.skyrack.environment.Sun} is a truncated VSOP87. The shadow is a cone
 * around the WGS84 ellipsoid: the height of the Sun's centre above the limb, in closed form,
 * against the solar radius gives phase and visible share, and its roots give the edges. Albedo and
 * infrared come from a uniform Lambert sphere through exact view factors. {@link
 * space.skyrack.environment.Pointing} is the one source of angles.
 *
 * <p>Radiation: {@link space.skyrack.environment.DoseTable}, derived from AE-8 and AP-8; decision
 * 0010.
 *
 * <p>Assumptions: no atmosphere (refraction would brighten and redden the last 30 km of height of
 * the penumbra), mean albedo and infrared, no shadow of the Moon.
 *
 * <p>Validation: docs/VALIDATION.md (years of dawn-dusk orbits, Sun and Moon against the JPL
 * ephemeris, textbooks), GMAT eclipse report (edges within 0.2 s), astropy (visible share 0.0005),
 * rays against the ellipsoid (1e-13 rad), numerical integration of view factors.
 */
@NullMarked
package space.skyrack.environment;

import org.jspecify.annotations.NullMarked;
