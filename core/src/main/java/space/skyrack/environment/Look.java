package space.skyrack.environment;

/** What {@link Limb#look} said at one instant. */
final class Look {
  double chord_ratio;
  double bend_ratio;

  void take(Limb limb) {
    chord_ratio = limb.chord_ratio;
    bend_ratio = limb.bend_ratio;
  }

  void copy(Look other) {
    chord_ratio = other.chord_ratio;
    bend_ratio = other.bend_ratio;
  }
}
