/**
 * Whether a design closes, in closed form.
 *
 * <p><b>Purpose.</b> {@link space.skyrack.budget.Plan} sets what is needed against what is there at
 * the beginning of life, at its end, and in the worst season at the end; it names the line that
 * binds and what one more unit of it would buy.
 *
 * <p><b>Inputs.</b> A {@code SatelliteDesign} and {@link space.skyrack.budget.SeasonFacts} of its
 * orbit plane. <b>Outputs.</b> {@link space.skyrack.budget.Line}s, the binding one, masses,
 * delta-v.
 *
 * <p><b>Model.</b> Array: in the orbit of the year that asks most of it, by shadow, sunlight and
 * incidence together, load in sunlight plus energy of the shadow over round-trip efficiency and
 * time in sunlight. Battery: load through the shadow over depth and discharge efficiency, partial
 * phases counted as far as the array gives less than the load. Heat: steady balance of loop and
 * radiator at full work while the battery is charged; coldest in shadow with only the bus on.
 * Propulsion: drag, avoidance and a low-thrust spiral; disposal against the five-year rule, decay
 * after the burn at low activity where drag is taken at high. Radiation: dose of the mission times
 * the design margin against the tolerance of the weakest part; an estimated tolerance warns and
 * does not decide. Every figure comes from the same functions that the kernel uses.
 *
 * <p><b>Assumptions.</b> Work at the busiest time of day, all day; every shadow of the year ages
 * the battery like the longest; steady temperatures at the mean of an orbit's sunlight, so the
 * hottest chip is an upper bound where the radiator meets the light evenly, but not for one held to
 * nadir; drag at one activity for the whole mission, on array and radiator as they are held in the
 * worst season; the body's own area is left out, a few square metres of some forty; a dead
 * satellite tumbles.
 *
 * <p><b>Validation.</b> docs/VALIDATION.md: rows SMAD-PV1 and SMAD-BAT. {@code PlanTest}: agreement
 * with the kernel through the worst orbits (battery depth 0.5 %, chip within 3 K below).
 */
@NullMarked
package space.skyrack.budget;

import org.jspecify.annotations.NullMarked;
