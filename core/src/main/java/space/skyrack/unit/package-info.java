/**
 * Units that people write: reading them, converting to SI, and writing SI values for people.
 *
 * <p>This is the one place where human units are converted. Angle, data and money are dimensions of
 * their own; {@code %} is a plain number over 100; {@code degC} is a temperature and never a
 * difference of temperatures.
 */
@NullMarked
package space.skyrack.unit;

import org.jspecify.annotations.NullMarked;
