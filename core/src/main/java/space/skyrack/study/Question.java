package space.skyrack.study;

/**
 * A condition whose threshold is worth searching, such as "closes" or "orbit is cheaper".
 *
 * @param condition in words
 * @param outcome the condition holds where this one is at least {@code level_value}
 * @param level_value in the outcome's unit; between 0 and 1 for an event
 * @param mover the inputs that move this outcome most are searched
 */
public record Question(String condition, String outcome, double level_value, String mover) {}
