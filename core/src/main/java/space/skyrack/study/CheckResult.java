package space.skyrack.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.CheckRule;

/**
 * What became of one rule of {@code checks:}.
 *
 * @param quantity null if nothing computes it yet
 */
public record CheckResult(CheckRule rule, Status status, @Nullable Quantity quantity) {
  /** Outcome of a rule. */
  public enum Status {
    PASS,
    FAIL,
    NOT_EVALUATED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }

  /** Holds every rule against the quantities at hand. */
  public static List<CheckResult> of(List<CheckRule> rules, Map<String, Quantity> quantities) {
    List<CheckResult> results = new ArrayList<>();
    for (CheckRule rule : rules) {
      Quantity quantity = quantities.get(rule.quantity());
      Status status =
          quantity == null
              ? Status.NOT_EVALUATED
              : holds(rule, quantity.measured_value()) ? Status.PASS : Status.FAIL;
      results.add(new CheckResult(rule, status, quantity));
    }
    return results;
  }

  private static boolean holds(CheckRule rule, double measured) {
    return switch (rule.comparison()) {
      case AT_LEAST -> measured >= rule.limit_value();
      case AT_MOST -> measured <= rule.limit_value();
      case ABOVE -> measured > rule.limit_value();
      case BELOW -> measured < rule.limit_value();
    };
  }

  SequencedMap<String, Object> document() {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("text", rule.text());
    document.put("status", status.word());
    document.put("value", quantity == null ? null : quantity.measured_value());
    document.put("limit", rule.limit_value());
    document.put("unit", quantity == null ? null : quantity.unit());
    return document;
  }
}
