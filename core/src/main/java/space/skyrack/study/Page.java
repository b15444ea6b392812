package space.skyrack.study;

/** Plain text for a terminal, wrapped at a width that a narrow one holds. */
final class Page {
  private static final int WIDTH = 100;
  private static final int LABEL = 14;
  private final StringBuilder text = new StringBuilder();

  /** A line as it is. */
  void line(String line) {
    text.append(line).append('\n');
  }

  /** A label and what it says, wrapped under itself; nothing if it says nothing. */
  void fact(String label, String said) {
    if (!said.isEmpty()) {
      wrap("  " + pad(label, LABEL), said);
    }
  }

  /** A name and what it means. */
  void entry(String name, String meaning) {
    wrap("  " + pad(name, LABEL), meaning);
  }

  /** Text wrapped with an indent. */
  void indented(int columns, String said) {
    wrap(" ".repeat(columns), said);
  }

  String text() {
    return text.toString();
  }

  private void wrap(String start, String said) {
    String indent = " ".repeat(Math.min(start.length(), LABEL + 3));
    StringBuilder line = new StringBuilder(start);
    boolean empty = true;
    for (String word : said.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    line(line.toString().stripTrailing());
  }

  private static String pad(String name, int width) {
    return name.length() < width ? name + " ".repeat(width - name.length() + 1) : name + " ";
  }
}
