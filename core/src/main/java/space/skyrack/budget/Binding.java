package space.skyrack.budget;

/**
 * The line with the smallest margin, and what one more unit of it would buy.
 *
 * @param more what is added, such as {@code 1 m2 of array}
 * @param gain_value what that adds to have minus need, or takes off a temperature, in {@code unit}
 */
public record Binding(Line line, String more, double gain_value, String unit) {}
