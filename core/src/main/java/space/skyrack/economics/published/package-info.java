/**
 * Models that others published, each from its own inputs.
 *
 * <p>Purpose: the same figures as the sources print, where they follow from what the sources state;
 * where they do not, both figures and why.
 *
 * <p>Inputs: {@link space.skyrack.economics.published.Given}s with the source's own values; any can
 * be replaced. Outputs: {@link space.skyrack.economics.published.Result}s beside the published
 * figures, {@link space.skyrack.economics.published.Fault}s, and for a model of cost its {@link
 * space.skyrack.economics.CommonCase}.
 *
 * <p>Equations and assumptions: the source's, faults included; each class states them. Values stay
 * in the units that the source prints.
 *
 * <p>Validation: rows of the topic "Published models of cost" in {@code docs/VALIDATION.md}.
 */
@NullMarked
package space.skyrack.economics.published;

import org.jspecify.annotations.NullMarked;
