package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * What one accelerator does in a second at full work; zero where nobody says.
 *
 * @param dense16_per_s 16-bit operations without sparsity
 * @param dense8_per_s 8-bit operations without sparsity
 * @param dense4_per_s 4-bit operations without sparsity
 * @param tokens_per_s tokens that leave a language model, all its users together
 */
public record Throughput(
    double dense16_per_s, double dense8_per_s, double dense4_per_s, double tokens_per_s) {
  /** Nothing is known of the accelerator. */
  public static final Throughput UNKNOWN = new Throughput(0, 0, 0, 0);

  public Throughput {
    Require.notNegative("dense_bf16", dense16_per_s, "/s");
    Require.notNegative("dense_fp8", dense8_per_s, "/s");
    Require.notNegative("dense_fp4", dense4_per_s, "/s");
    Require.notNegative("tokens_per_s", tokens_per_s, "/s");
  }
}
