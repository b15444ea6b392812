package space.skyrack.scenario;

/** What a field holds when a scenario does not say. */
public sealed interface Fallback {

  /** The field must be written. */
  record Required() implements Fallback {}

  /** The field may be missing, and then there is nothing. */
  record Absent() implements Fallback {}

  /**
   * A free choice that needs no source, only a reason.
   *
   * @param text as it would be written
   */
  record Choice(String text, String reason) implements Fallback {}

  /**
   * A figure of the catalogue part that a sibling field names.
   *
   * @param sibling key of that field in the same section
   * @param chooser key of an earlier field in the same section; the part's figure whose name starts
   *     with that field's word and {@code _} goes first. Empty if there is none.
   */
  record OfPart(String sibling, String figure, String chooser) implements Fallback {}
}
