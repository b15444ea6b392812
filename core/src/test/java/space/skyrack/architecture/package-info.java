/**
 * The architecture, as tests.
 *
 * <p>Every rule is a constant of {@link space.skyrack.architecture.Rule} or {@link
 * space.skyrack.architecture.SourceRule} together with a small fixture that breaks it, in a package
 * below {@code bad}; the tests check that the program obeys the rule and that the fixture does not,
 * so no rule can be empty.
 */
@NullMarked
package space.skyrack.architecture;

import org.jspecify.annotations.NullMarked;
