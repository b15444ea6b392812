package space.skyrack.results;

/**
 * One column of a table.
 *
 * @param name lower case words and a unit suffix, such as {@code array_W}
 * @param digits significant digits that a {@link Type#REAL} is rounded to; 17 keeps it exact
 */
public record Column(String name, Type type, int digits) {
  private static final int EXACT = 17;

  public Column {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new IllegalArgumentException("column name `" + name + "` must be letters, digits, _");
    }
    if (type == Type.REAL && (digits < 1 || digits > RealText.MOST_DIGITS) && digits != EXACT) {
      throw new IllegalArgumentException(
          "column " + name + " has " + digits + " digits but must have 1 to 15, or 17");
    }
  }

  /** What a column holds, and how Parquet stores it. */
  public enum Type {
    TEXT("VARCHAR"),
    /** UTC as text in CSV, an instant in Parquet. */
    TIME("TIMESTAMPTZ"),
    INTEGER("BIGINT"),
    REAL("DOUBLE");

    final String sql;

    Type(String sql) {
      this.sql = sql;
    }
  }

  public static Column text(String name) {
    return new Column(name, Type.TEXT, 0);
  }

  public static Column time(String name) {
    return new Column(name, Type.TIME, 0);
  }

  public static Column integer(String name) {
    return new Column(name, Type.INTEGER, 0);
  }

  public static Column real(String name, int digits) {
    return new Column(name, Type.REAL, digits);
  }
}
