package space.skyrack.economics;

import java.util.List;

/**
 * Which of the satellites launched after the planned ones replace worn-out ones, and which lost
 * ones.
 *
 * <p>Equation: of those that reached the end of their life before a batch serves, what earlier
 * batches have not renewed is renewed first; the rest of the batch replaces losses.
 *
 * <p>Limits: satellites are alike, so the order is a convention of bookkeeping.
 */
final class Renewal {
  private static final double ROUNDING_yr = 1e-9;

  private Renewal() {}

  /** For each batch, the share that is first purchase or renewal; 0 where all replaces losses. */
  static double[] regular_fraction(Deployment deployment) {
    List<Deployment.Batch> batches = deployment.batches();
    double life_yr = deployment.fleet().life_yr();
    double left_fraction =
        Survival.left_fraction(deployment.launch().losses().loss_fraction_per_yr(), life_yr);
    double[] shares = new double[batches.size()];
    double renewed_count = 0;
    double worn_count = 0;
    int oldest = 0;
    for (int i = 0; i < batches.size(); i++) {
      Deployment.Batch batch = batches.get(i);
      while (batches.get(oldest).service_yr() + life_yr <= batch.service_yr() + ROUNDING_yr) {
        worn_count += batches.get(oldest).serving_count() * left_fraction;
        oldest++;
      }
      if (batch.planned()) {
        shares[i] = 1;
        continue;
      }
      double renewals_count = Math.clamp(worn_count - renewed_count, 0, batch.launched_count());
      shares[i] = renewals_count / batch.launched_count();
      renewed_count += renewals_count;
    }
    return shares;
  }
}
