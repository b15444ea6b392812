package space.skyrack.architecture.bad.budget;

/** Bits depend on the JVM. */
final class CallsMathPow {
  double fourth(double x) {
    return Math.pow(x, 4);
  }
}
