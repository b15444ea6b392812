package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.economics.Bucket;
import space.skyrack.economics.Ledger;

/** The money of each side as a ledger: what is bought, priced flow by flow, against the buckets. */
final class CostBooks {
  private CostBooks() {}

  /** One book a side; none without a price. */
  static List<SequencedMap<String, Object>> of(@Nullable Costs costs) {
    List<SequencedMap<String, Object>> books = new ArrayList<>();
    if (costs == null) {
      return books;
    }
    for (Side side : costs.sides()) {
      double gap_fraction = Ledger.gap_fraction(side.cost());
      SequencedMap<String, Object> flows = new LinkedHashMap<>();
      for (Bucket bucket : Bucket.values()) {
        flows.put(bucket.key(), side.cost().present_usd(bucket));
      }
      SequencedMap<String, Object> d = new LinkedHashMap<>();
      d.put("name", "money " + side.name());
      d.put("throughput", side.cost().present_usd());
      d.put("residual", gap_fraction * side.cost().present_usd());
      d.put("relative_residual", gap_fraction);
      d.put("balances", gap_fraction <= Ledger.TOLERANCE_fraction);
      d.put("unit", "USD");
      d.put("flows", flows);
      books.add(d);
    }
    return books;
  }
}
