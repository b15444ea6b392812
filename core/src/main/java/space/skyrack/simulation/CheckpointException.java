package space.skyrack.simulation;

/** A checkpoint cannot be used; the message says which and why. */
public final class CheckpointException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CheckpointException(String message) {
    super(message);
  }
}
