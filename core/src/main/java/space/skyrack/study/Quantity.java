package space.skyrack.study;

/** A result by the name that checks, comparisons and reports use, in SI. */
public record Quantity(String name, double measured_value, String unit) {}
