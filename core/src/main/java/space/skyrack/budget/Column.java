package space.skyrack.budget;

/** When a budget is drawn up. */
public enum Column {
  /** Beginning of life, the median orbit of the year, mean sunlight. */
  BEGINNING,
  /** End of life, the median orbit of the year, mean sunlight. */
  END,
  /** End of life in the season of the longest shadow; for drag, solar activity stays high. */
  WORST
}
