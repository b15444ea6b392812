package space.skyrack.architecture.bad.orbit;

/** A range in what? Speeds in what? */
public final class ForgetsUnits {
  double range;
  final double[][] speeds = {{1}};
  double height_m;
}
