package space.skyrack.catalog;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import space.skyrack.model.Input;
import space.skyrack.unit.Quantity;

/** What is wrong with the figures of a part, as a reader who wants to check them would say it. */
public final class Provenance {
  /** The month in which the catalogue's figures were collected. */
  private static final YearMonth COLLECTED = YearMonth.of(2026, 11);

  private static final Pattern REFERENCE =
      Pattern.compile(
          "https://[a-z0-9][a-z0-9.-]*\\.[a-z]{2,}(/|\\b)"
              + "|doi:10\\.\\d{4,9}/\\S+"
              + "|arXiv:\\d{4}\\.\\d{4,5}"
              + "|NTRS \\d{8,11}"
              + "|ISBN 97[89]-[\\d-]{13}"
              + "|\\b(ECSS-[EQM]-\\S+|IEC \\d+|SAE \\d+|NASA (SP|TM|TN|CR|TP|RP)-\\S+|ASD TR \\S+)");
  private static final Pattern CHAT =
      Pattern.compile(
          "chatgpt\\.|chat\\.openai|openai\\.com/share|claude\\.ai|gemini\\.google|bard\\.google"
              + "|perplexity\\.ai|copilot\\.microsoft|grok\\.com|x\\.ai/share|poe\\.com"
              + "|chat\\.deepseek");

  /** Pages that copy others; the original is named instead, and that it was read second-hand. */
  private static final Pattern COPY =
      Pattern.compile(
          "promo-sale\\.live|paperexplained\\.cn|rl\\.huuu\\.biz|eatsip365\\.com|livingip\\.xyz"
              + "|wikisum\\.wiki|fid-move\\.de|scite\\.ai|winenfood\\.com|visualfoodie\\.com");

  private Provenance() {}

  /** One line a fault; none if every figure can be checked. */
  public static List<String> faults(Part part) {
    List<String> faults = new ArrayList<>();
    for (Figure figure : part.figures().values()) {
      for (String fault : faults(part.kind(), figure)) {
        faults.add(part.kind() + " " + part.name() + "." + figure.name() + ": " + fault);
      }
    }
    return faults;
  }

  private static List<String> faults(String kind, Figure figure) {
    List<String> faults = new ArrayList<>();
    Vocabulary.find(kind, figure.name())
        .ifPresentOrElse(
            meaning -> {
              for (Quantity q : List.of(figure.low(), figure.central(), figure.high())) {
                if (!q.unit().dimension().equals(meaning.unit().dimension())) {
                  faults.add("`" + q + "` is no " + meaning.unit().symbol());
                } else if (!meaning.allows(q)) {
                  faults.add("`" + q + "` is absurd");
                }
              }
            },
            () -> faults.add("means nothing for this kind of part"));
    source(figure, faults);
    derivation(figure, faults);
    try {
      String read = figure.read();
      YearMonth month = YearMonth.parse(read.substring(0, Math.min(7, read.length())));
      if (read.length() > 7) {
        java.time.LocalDate.parse(read);
      }
      if (month.isAfter(COLLECTED) || month.getYear() < 2020) {
        faults.add("read in " + read + ", not by " + COLLECTED);
      }
    } catch (DateTimeException e) {
      faults.add("read `" + figure.read() + "` is no date");
    }
    return faults;
  }

  private static void source(Figure figure, List<String> faults) {
    String source = figure.source();
    if (!REFERENCE.matcher(source).find()) {
      faults.add("source cannot be resolved: " + source);
    }
    if (CHAT.matcher(source.toLowerCase(Locale.ROOT)).find()) {
      faults.add("source is a chat");
    }
    if (COPY.matcher(source).find()) {
      faults.add("source is a copy of another page");
    }
    if (source.contains("http://")) {
      faults.add("source is not https");
    }
  }

  private static void derivation(Figure figure, List<String> faults) {
    String text = (figure.source() + " " + figure.derivation()).toLowerCase(Locale.ROOT);
    boolean soft = figure.kind() == Input.Kind.ESTIMATED || figure.kind() == Input.Kind.SPECULATIVE;
    if (soft && figure.derivation().isBlank()) {
      faults.add("no derivation");
    }
    if (text.matches(".*\\b(from memory|by memory|recalled)\\b.*")) {
      faults.add("from memory");
    }
    if (!soft && text.contains("second-hand")) {
      faults.add("second-hand but called " + word(figure));
    }
    if (!soft && text.matches(".*\\bassumed\\b.*")) {
      faults.add("assumed but called " + word(figure));
    }
    if (figure.kind() == Input.Kind.CHOICE) {
      faults.add("a choice is no figure");
    }
  }

  private static String word(Figure figure) {
    return figure.kind().name().toLowerCase(Locale.ROOT);
  }
}
