package space.skyrack.architecture.bad.orbit;

import java.util.Arrays;

/** Transcendental functions in a kernel, by method reference. */
final class SineKernel {
  private SineKernel() {}

  static double[] sines(double[] angles) {
    return Arrays.stream(angles).map(StrictMath::sin).map(Math::sqrt).toArray();
  }
}
