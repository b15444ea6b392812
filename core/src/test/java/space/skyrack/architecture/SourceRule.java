package space.skyrack.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What only source text can be checked for, each with a text that breaks it. */
enum SourceRule {
  FITS_A_SITTING(
      "no file has more than 400 lines", "package space.skyrack.time;\n" + "\n".repeat(400)) {
    @Override
    List<String> violations(String text) {
      long lines = text.lines().count();
      return lines > 400 ? List.of(lines + " lines") : List.of();
    }
  },

  IMPORTS_IN_ORDER(
      "a package imports only what stands to its left, constants included",
      "package space.skyrack.time;\nimport static space.skyrack.orbit.Earth.MU_m3_per_s2;\n") {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z.]+);");
    private static final Pattern IMPORT =
        Pattern.compile("(?m)^import (?:static )?(space\\.skyrack\\.[a-z.]+)\\.[A-Z]");

    @Override
    List<String> violations(String text) {
      String from = first(PACKAGE, text);
      return all(IMPORT, text).stream()
          .map(to -> Layers.objection(Layers.of(from), Layers.of(to)))
          .filter(objection -> !objection.isEmpty())
          .toList();
    }
  },

  TABLES_ARE_NEVER_WRITTEN(
      "nothing writes into a static table after it was made",
      "private static final int[] SEEN = new int[9];\nvoid see(int i) { SEEN[i]++; }\n") {
    private static final Pattern TABLE =
        Pattern.compile(
            "static final (?:[\\w.]+(?:\\[\\])+|(?:\\w*(?:List|Set|Map))<.*>) (\\w+)\\b");

    @Override
    List<String> violations(String text) {
      List<String> found = new ArrayList<>();
      for (String table : all(TABLE, text)) {
        String target = "\\b" + table + "(\\[[^\\n;]*?\\])+\\s*";
        String assigned = target + "([-+*/%&|^]|<<|>>>?)?=(?!=)";
        String counted = target + "(\\+\\+|--)|(\\+\\+|--)\\s*" + target;
        String called =
            "\\b"
                + table
                + "\\.(add|put|set|remove|clear|compute|merge|poll|pop|push|replace)\\w*\\(";
        if (Pattern.compile(assigned + "|" + counted + "|" + called).matcher(text).find()) {
          found.add(table + " is written");
        }
      }
      return found;
    }
  },

  SHARED_COLLECTIONS_ARE_IMMUTABLE(
      "a static collection that others see is made immutable",
      "static final List<String> WORDS = new ArrayList<>();\n") {
    private static final Pattern SHARED =
        Pattern.compile(
            "(?m)^ *(?:public |protected )?static final \\w*(?:List|Set|Map)<.*>\\s+(\\w+ =[^;]*);");
    private static final Pattern MUTABLE = Pattern.compile("= *new |\\bArrays\\.asList\\(");

    @Override
    List<String> violations(String text) {
      return all(SHARED, text).stream()
          .filter(field -> MUTABLE.matcher(field).find())
          .map(field -> field.substring(0, field.indexOf(' ')) + " is mutable")
          .toList();
    }
  },

  NO_LEFTOVERS("no notes of work that was left undone", "// TO" + "DO: more\n") {
    private static final Pattern NOTE =
        Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");

    @Override
    List<String> violations(String text) {
      return all(NOTE, text).stream().map(note -> "says " + note).toList();
    }
  };

  final String sentence;

  /** A text that must break this rule. */
  final String fixture;

  SourceRule(String sentence, String fixture) {
    this.sentence = sentence;
    this.fixture = fixture;
  }

  /** What is wrong with the text of one file. */
  abstract List<String> violations(String text);

  private static String first(Pattern pattern, String text) {
    List<String> found = all(pattern, text);
    return found.isEmpty() ? "" : found.getFirst();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(SourceRule::captured).toList();
  }

  private static String captured(MatchResult match) {
    return match.group(1);
  }
}
