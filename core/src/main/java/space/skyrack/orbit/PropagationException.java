package space.skyrack.orbit;

/** A satellite cannot be propagated to an instant; the message names both and the reason. */
public final class PropagationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public PropagationException(String message) {
    super(message);
  }
}
