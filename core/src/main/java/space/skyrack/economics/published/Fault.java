package space.skyrack.economics.published;

/**
 * A known fault of a published model.
 *
 * @param what the quantity
 * @param published_value as the model has it, in {@code unit}
 * @param corrected_value in {@code unit}
 * @param why what is wrong, and on what the corrected value rests
 */
public record Fault(
    String what, String unit, double published_value, double corrected_value, String why) {}
