package space.skyrack.economics;

import space.skyrack.unit.Require;

/**
 * What a data center on the ground is built for: the same accelerators as in orbit.
 *
 * @param accelerators_count in service, spares left out
 * @param full_W one accelerator at full work, its host included
 * @param mean_W the same on average over the hours it is powered
 * @param accelerator_usd price of one at the decision
 * @param host_usd its share of host, memory, network card and rack at the decision
 * @param used_fraction share of available hours that reach customers
 */
public record GroundLoad(
    double accelerators_count,
    double full_W,
    double mean_W,
    double accelerator_usd,
    double host_usd,
    double used_fraction) {
  public GroundLoad {
    Require.positive("accelerators", accelerators_count, "");
    Require.positive("power of an accelerator", full_W, "W");
    Require.notNegative("mean power of an accelerator", mean_W, "W");
    Require.notNegative("price of an accelerator", accelerator_usd, "USD");
    Require.notNegative("price of a host", host_usd, "USD");
    Require.fraction("utilisation", used_fraction);
    if (mean_W > full_W) {
      throw new IllegalArgumentException("mean power is above full power");
    }
  }

  /** Power of computing that the building is made for. */
  public double peak_W() {
    return accelerators_count * full_W;
  }
}
