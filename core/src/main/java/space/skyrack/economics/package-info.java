/**
 * Money and delivered compute, discounted alike, on both sides of the comparison.
 *
 * <p>Purpose: what one delivered accelerator-hour costs in orbit and on the ground, and of what
 * that cost is made.
 *
 * <p>Inputs: a side's {@link space.skyrack.economics.Program} (what is bought when, what runs each
 * year, what is delivered) and the {@link space.skyrack.economics.Terms} common to all sides.
 *
 * <p>Outputs: {@link space.skyrack.economics.Levelised}: cost by bucket and year, and cost over
 * delivered compute.
 *
 * <p>Equations and assumptions: capital is recovered in equal payments over its own life ({@link
 * space.skyrack.economics.Annuity}); flows are spread evenly within a year and discounted at one
 * rate for cost and for compute; every side has the same buckets ({@link
 * space.skyrack.economics.Bucket}).
 *
 * <p>Validation: published models of others, from their own inputs, in {@code docs/VALIDATION.md}.
 */
@NullMarked
package space.skyrack.economics;

import org.jspecify.annotations.NullMarked;
