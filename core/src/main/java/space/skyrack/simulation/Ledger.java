package space.skyrack.simulation;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One conservation account of a run: what was stored more at the end, against flows that their
 * producers summed.
 *
 * @param flows signed amounts, inflow positive, in the order of the account
 * @param stored_J change of the store
 */
public record Ledger(String name, Map<String, Double> flows, double stored_J) {
  public Ledger {
    flows = Collections.unmodifiableMap(new LinkedHashMap<>(flows));
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(name);
    out.writeDouble(stored_J);
    for (double flow_J : flows.values()) {
      out.writeDouble(flow_J);
    }
  }

  /** Inflow less outflow less what is stored; zero if the books balance. */
  public double residual_J() {
    double sum_J = -stored_J;
    for (double flow_J : flows.values()) {
      sum_J += flow_J;
    }
    return sum_J;
  }

  /** The larger of all inflow and all outflow. */
  public double throughput_J() {
    double in_J = 0;
    double out_J = 0;
    for (double flow_J : flows.values()) {
      in_J += Math.max(0, flow_J);
      out_J += Math.max(0, -flow_J);
    }
    return Math.max(in_J, out_J);
  }

  /** Residual over throughput, without sign. */
  public double relativeResidual_ratio() {
    double throughput_J = throughput_J();
    return throughput_J == 0 ? Math.abs(residual_J()) : Math.abs(residual_J()) / throughput_J;
  }

  /** Largest relative residual at which the books count as balanced. */
  public static final double TOLERANCE_ratio = 1e-9;

  public boolean balances() {
    return relativeResidual_ratio() <= TOLERANCE_ratio;
  }
}
