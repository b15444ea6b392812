package space.skyrack.study;

import java.util.List;
import space.skyrack.random.Draws;

/**
 * Points of the unit cube whose every coordinate falls once into each of n equal parts.
 *
 * <p>Source: McKay, Beckman and Conover, Technometrics 21 (1979) 239. A coordinate depends on the
 * seed, the purpose, its own name and the batch, and on no other coordinate.
 */
final class LatinHypercube {
  private LatinHypercube() {}

  /** Point by point. */
  static double[][] points(long seed, String purpose, List<String> names, int batch, int size) {
    double[][] points = new double[size][names.size()];
    for (int i = 0; i < names.size(); i++) {
      Draws order = Draws.of(seed, purpose + "/order", names.get(i));
      Draws place = Draws.of(seed, purpose + "/place", names.get(i));
      int[] part = order.permutation(size, batch);
      for (int k = 0; k < size; k++) {
        double within_fraction = place.uniform(((long) batch << 32) + k);
        points[k][i] = (part[k] + within_fraction) / size;
      }
    }
    return points;
  }
}
