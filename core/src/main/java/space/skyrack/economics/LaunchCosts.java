package space.skyrack.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import space.skyrack.model.Launch;

/**
 * What launching a fleet costs, as purchases and expenses; the satellites themselves are left out.
 *
 * <p>Equation: each batch's launch is recovered over the satellites' life, from the day they begin
 * to serve, in {@link Bucket#LAUNCH}; in {@link Bucket#REPLACEMENT} if it makes up for losses.
 * Premium = share x (launch + satellites launched); against it the insurer pays back what failed
 * launches and their satellites cost. Disposal of those that reach the end of their life is saved
 * up over it.
 *
 * <p>Units: USD of the common year. Limits: launches are paid for on the day they leave; a batch
 * that fails in orbit is not paid back. Source: counting.
 */
public record LaunchCosts(List<Purchase> purchases, List<Expense> expenses) {
  public LaunchCosts {
    purchases = List.copyOf(purchases);
    expenses = List.copyOf(expenses);
  }

  /**
   * Costs of a deployment.
   *
   * @param satellite_usd what one satellite of a batch costs, for the insurer
   */
  public static LaunchCosts of(
      Deployment deployment, ToDoubleFunction<Deployment.Batch> satellite_usd) {
    List<Purchase> purchases = new ArrayList<>();
    List<Expense> expenses = new ArrayList<>();
    Launch.Losses losses = deployment.launch().losses();
    double life_yr = deployment.fleet().life_yr();
    double kept_fraction = Survival.left_fraction(losses.loss_fraction_per_yr(), life_yr);
    for (Deployment.Batch batch : deployment.batches()) {
      boolean lost = batch.kind() == Deployment.Kind.REPLACEMENT;
      Bucket bucket = lost ? Bucket.REPLACEMENT : Bucket.LAUNCH;
      purchases.add(
          purchase(bucket, "launch", batch.cost_usd() * losses.paid_fraction(), batch, life_yr));
      if (losses.insurance_fraction() > 0) {
        double value_usd =
            batch.cost_usd() + batch.launched_count() * satellite_usd.applyAsDouble(batch);
        double premium_usd = losses.insurance_fraction() * value_usd;
        purchases.add(purchase(Bucket.INSURANCE, "launch premium", premium_usd, batch, life_yr));
      }
      if (losses.disposal_usd() > 0) {
        double cost_usd = losses.disposal_usd() * batch.serving_count() * kept_fraction;
        double end_yr = batch.service_yr() + life_yr;
        expenses.add(
            new Expense(
                Bucket.OPERATIONS, "disposal", cost_usd / life_yr, batch.service_yr(), end_yr));
      }
    }
    return new LaunchCosts(purchases, expenses);
  }

  private static Purchase purchase(
      Bucket bucket, String name, double cost_usd, Deployment.Batch batch, double life_yr) {
    return new Purchase(bucket, name, cost_usd, batch.launched_yr(), batch.service_yr(), life_yr);
  }
}
