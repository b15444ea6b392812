package space.skyrack.economics.published;

/**
 * One input of a published model.
 *
 * @param name as it is set on the command line, such as {@code launch_price}
 * @param meaning in a few words
 * @param number_value in {@code unit}
 * @param unit as people write it; empty if it has none
 * @param least_value smallest that makes sense, itself included
 * @param most_value largest that makes sense, itself included
 * @param whole whether only whole numbers make sense
 * @param source where a reader finds the value
 */
public record Given(
    String name,
    String meaning,
    double number_value,
    String unit,
    double least_value,
    double most_value,
    boolean whole,
    String source) {
  /** The source of a value that replaces the source's own. */
  public static final String SET = "set by the user";

  public Given {
    if (!(number_value >= least_value && number_value <= most_value)) {
      throw new IllegalArgumentException(
          name
              + " is "
              + number_value
              + " but must be in ["
              + least_value
              + ", "
              + most_value
              + "]");
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException(name + " needs a source");
    }
  }

  /** The same input with another value. */
  public Given with(double other_value) {
    return new Given(name, meaning, other_value, unit, least_value, most_value, whole, SET);
  }
}
