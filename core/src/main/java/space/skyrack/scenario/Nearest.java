package space.skyrack.scenario;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a person may have meant. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The known word nearest to a wrong one; null if none is near. */
  public static @Nullable String of(String wrong, Collection<String> known) {
    if (wrong.length() > LONGEST) {
      return null;
    }
    String folded = wrong.toLowerCase(Locale.ROOT).replace('_', '-');
    int limit = Math.max(1, wrong.length() / 3);
    String best = null;
    int least = limit + 1;
    for (String candidate : known) {
      int distance = distance(folded, candidate.toLowerCase(Locale.ROOT).replace('_', '-'));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** A question with the nearest word, else the words there are. */
  public static String help(String wrong, Collection<String> known) {
    String near = of(wrong, known);
    if (near != null) {
      return "did you mean `" + near + "`?";
    }
    if (known.isEmpty()) {
      return "";
    }
    return known.size() == 1
        ? "it must be `" + known.iterator().next() + "`"
        : "known are " + String.join(", ", known);
  }

  /** Edits (insert, delete, replace, swap of neighbours) from one word to the other. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
