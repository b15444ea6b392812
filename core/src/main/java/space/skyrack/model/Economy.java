package space.skyrack.model;

import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of money.
 *
 * @param launch null if it does not say how satellites reach orbit
 */
public record Economy(Money money, @Nullable Launch launch) {}
