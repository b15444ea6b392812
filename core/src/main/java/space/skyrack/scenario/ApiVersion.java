package space.skyrack.scenario;

import space.skyrack.diagnostic.Code;

/** The version of the scenario language that a file asks for. */
final class ApiVersion {
  static final String CURRENT = "skyrack/v1";
  private static final String PREFIX = "skyrack/v";

  private ApiVersion() {}

  /**
   * False, with a finding, if the file is written in a version that this program does not read.
   *
   * <p>Nothing else is then said about the file: it follows other rules. A word that is no version
   * at all is left to the field's own check.
   */
  static boolean isRead(Tree.Mapping file, Findings findings) {
    if (!(file.find("apiVersion") instanceof Tree.Scalar written)) {
      return true;
    }
    String text = written.text().strip();
    int version = text.startsWith(PREFIX) ? number(text.substring(PREFIX.length())) : -1;
    int current = number(CURRENT.substring(PREFIX.length()));
    if (version < 0 || version == current) {
      return true;
    }
    String than = version > current ? "newer" : "older";
    String message = "`" + text + "` is " + than + " than this program, which reads " + CURRENT;
    String help =
        version > current
            ? "update skyrack, or write the file for `apiVersion: " + CURRENT + "`"
            : "docs/reference/language.md says what changed up to `apiVersion: " + CURRENT + "`";
    findings.add(Code.UNSUPPORTED_VERSION, written.place(), "apiVersion", message, help);
    return false;
  }

  /** A whole number of a few digits; -1 if the text is none. */
  private static int number(String text) {
    boolean digits = !text.isEmpty() && text.length() < 6;
    for (int i = 0; i < text.length() && digits; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(text) : -1;
  }
}
