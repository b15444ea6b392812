package space.skyrack.study;

import java.util.Objects;

/** This program. */
public final class Tool {
  /** Version as the build names it; `development` when run from classes. */
  public static final String VERSION =
      Objects.requireNonNullElse(Tool.class.getPackage().getImplementationVersion(), "development");

  private Tool() {}
}
