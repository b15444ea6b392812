package space.skyrack.model;

/** What a scenario says of money. */
public record Economy(Money money) {}
