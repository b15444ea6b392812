/**
 * Numbers keyed by (seed, component, entity, index): no state, no order, no threads to mind.
 *
 * <p>{@link space.skyrack.random.Philox} is the published generator, {@link
 * space.skyrack.random.Draws} what the program asks, {@link space.skyrack.random.Gaussian} the
 * normal curve. Nothing here depends on who asked before: a new satellite or a new uncertain input
 * leaves the numbers of the others alone.
 *
 * <p>Validation: the generator's published vectors (PhiloxTest), those of FNV-1a (DrawsTest).
 */
@NullMarked
package space.skyrack.random;

import org.jspecify.annotations.NullMarked;
