package space.skyrack.report;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** A piece of content that every form of the report can show. */
sealed interface Block {
  /** A sentence or two. */
  record Text(String text) implements Block {}

  /** A sentence that ends in a link to another section. */
  record Pointer(String text, String section, String words) implements Block {}

  /** The answer, before everything else. */
  record Verdict(Tone tone, String word, String sentence) implements Block {}

  /** Numbers to remember. */
  record Figures(List<Figure> figures) implements Block {}

  /**
   * One number with what it is.
   *
   * @param note where, when or against which limit
   */
  record Figure(String label, String value, String unit, String note, Tone tone) {}

  /**
   * A table.
   *
   * @param folded whether a reader has to open it
   */
  record Rows(String title, List<Head> heads, List<Row> rows, String note, boolean folded)
      implements Block {}

  /**
   * A column heading.
   *
   * @param group heading above several columns, or empty
   */
  record Head(String group, String name, boolean number) {}

  /** A table row. */
  record Row(List<Cell> cells, boolean marked) {}

  /**
   * A table cell.
   *
   * @param note small print below the text, or empty
   */
  record Cell(String text, Tone tone, String note) {
    Cell(String text, Tone tone) {
      this(text, tone, "");
    }

    static Cell of(String text) {
      return new Cell(text, Tone.PLAIN, "");
    }

    /** A word of a short list, set off from the text around it. */
    static Cell tag(String word) {
      return new Cell(word, Tone.TAG, "");
    }

    /** Text and note in one line. */
    String line() {
      return note.isEmpty() ? text : text + " (" + note + ")";
    }
  }

  /** A list of short texts. */
  record Items(String title, List<String> items) implements Block {}

  /**
   * Horizontal bars that share one scale.
   *
   * @param unit unit of every bar
   */
  record Bars(String title, String unit, List<Bar> bars, List<String> files) implements Block {}

  /**
   * One bar; null when there is no number yet.
   *
   * @param fraction of the longest bar
   * @param lost_fraction what the stage takes away, of the longest bar
   */
  record Bar(
      String label,
      @Nullable Double value,
      double fraction,
      double lost_fraction,
      String text,
      String note) {}

  /**
   * A plot.
   *
   * @param kind what draws it: {@code strips}, {@code heat}, {@code timeline}, {@code formation},
   *     {@code curve}, {@code waterfall}, {@code stack}, {@code stages}, {@code years}, {@code
   *     spread} or {@code tornado}
   * @param content the numbers, in the units of the axes
   * @param files data behind it, relative to the run folder
   * @param warning what in it is outside validity; may be empty
   */
  record Chart(
      String id,
      String kind,
      String title,
      String caption,
      int height,
      SequencedMap<String, Object> content,
      List<String> files,
      String warning)
      implements Block {}

  /** What a reader should feel about a value. */
  enum Tone {
    PLAIN,
    GOOD,
    BAD,
    WARN,
    FAINT,
    TAG
  }
}
