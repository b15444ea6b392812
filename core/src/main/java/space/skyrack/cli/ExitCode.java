package space.skyrack.cli;

/** What the process says to its caller. */
final class ExitCode {
  static final int OK = 0;
  static final int CHECK_FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int OUTSIDE_VALIDITY = 3;
  static final int FAILURE = 4;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
