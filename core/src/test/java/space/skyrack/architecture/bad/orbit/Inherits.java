package space.skyrack.architecture.bad.orbit;

/** A parent and its child. */
class Inherits {
  static final class Child extends Inherits {}
}
