package space.skyrack.budget;

/** The warmest that array, loop and radiator get: full work, worst season, end of life. */
public record Hottest(double array_K, double loop_K, double radiator_K) {}
