package space.skyrack.environment;

/** What {@link Limb#look} said at one instant. */
final class Look {
  double height_ratio;
  double disc_ratio;
  double curvature_ratio;

  void take(Limb limb) {
    height_ratio = limb.height_ratio;
    disc_ratio = limb.disc_ratio;
    curvature_ratio = limb.curvature_ratio;
  }

  void copy(Look other) {
    height_ratio = other.height_ratio;
    disc_ratio = other.disc_ratio;
    curvature_ratio = other.curvature_ratio;
  }
}
