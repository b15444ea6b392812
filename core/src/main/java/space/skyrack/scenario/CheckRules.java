package space.skyrack.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.model.CheckRule;
import space.skyrack.unit.QuantityParser;

/** Reads rules such as {@code battery.soc.min >= 60 %}. */
final class CheckRules {
  private static final String[] SIGNS = {">=", "<=", ">", "<"};
  private static final CheckRule.Comparison[] COMPARISONS = {
    CheckRule.Comparison.AT_LEAST,
    CheckRule.Comparison.AT_MOST,
    CheckRule.Comparison.ABOVE,
    CheckRule.Comparison.BELOW
  };

  private CheckRules() {}

  static List<CheckRule> read(Values values, Findings findings) {
    Value written = values.find("checks");
    if (written == null || written.text().isEmpty()) {
      return List.of();
    }
    List<CheckRule> rules = new ArrayList<>();
    String[] texts = written.text().split("\n", -1);
    for (int i = 0; i < texts.length; i++) {
      String path = "checks[" + i + "]";
      CheckRule rule = rule(texts[i].strip());
      if (rule == null) {
        String message = "`" + AmountReader.brief(texts[i]) + "` is not a rule";
        String help = "write it as `battery.soc.min >= 60 %`";
        findings.add(Code.BAD_RULE, values.place(path), path, message, help);
      } else {
        rules.add(rule);
      }
    }
    return rules;
  }

  private static @Nullable CheckRule rule(String text) {
    for (int i = 0; i < SIGNS.length; i++) {
      int at = text.indexOf(SIGNS[i]);
      if (at <= 0) {
        continue;
      }
      String quantity = text.substring(0, at).strip();
      String limit = text.substring(at + SIGNS[i].length());
      double limit_value =
          switch (QuantityParser.parse(limit)) {
            case QuantityParser.Parsed parsed -> parsed.quantity().si();
            case QuantityParser.Bare bare -> bare.number_value();
            case QuantityParser.NotANumber wrong -> Double.NaN;
            case QuantityParser.UnknownUnit wrong -> Double.NaN;
          };
      boolean good = isPath(quantity) && !Double.isNaN(limit_value);
      return good ? new CheckRule(text, quantity, COMPARISONS[i], limit_value) : null;
    }
    return null;
  }

  private static boolean isPath(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
      if (!good) {
        return false;
      }
    }
    return true;
  }
}
