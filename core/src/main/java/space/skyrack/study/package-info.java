/**
 * The services behind the verbs: {@code Check}, {@code PlanReport}, {@code Run}.
 *
 * <p>They join what the packages to the left offer and decide nothing about physics. What surrounds
 * a run (clock, stop signal, progress, reporter) comes in as an argument.
 */
@NullMarked
package space.skyrack.study;

import org.jspecify.annotations.NullMarked;
