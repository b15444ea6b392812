package space.skyrack.diagnostic;

/** How bad it is. */
public enum Severity {
  /** The input cannot be used. */
  ERROR,
  /** The input can be used, but a person should know. */
  WARNING;

  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
