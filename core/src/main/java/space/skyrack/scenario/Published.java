package space.skyrack.scenario;

/**
 * A figure that somebody published about a system: shown beside ours, never computed with.
 *
 * @param quantity what the figure is of
 * @param text the figure as it was published
 * @param source where a reader finds it
 */
public record Published(String quantity, String text, String source) {}
