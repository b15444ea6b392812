package space.skyrack.study;

import java.util.List;

/** Claims as text for a terminal and as a page of the documentation. */
final class ClaimPage {
  private ClaimPage() {}

  static String list(List<Claim> claims) {
    Page page = new Page();
    page.line("What the press says of computing in orbit, and what the numbers say.");
    for (Claim claim : claims) {
      page.line("");
      page.entry("%2d".formatted(claim.number()), claim.sentence());
      page.indented(17, claim.verdict().words() + ": " + line(claim));
    }
    page.line("");
    page.line("next: skyrack claims N for the numbers, ranges, sources and commands of one");
    return page.text();
  }

  static String one(Claim claim) {
    Page page = new Page();
    page.line("claim " + claim.number());
    page.fact("claimed", claim.sentence());
    page.fact("verdict", claim.verdict().words() + tail(claim));
    page.fact("because", claim.because());
    if (claim.verdict() != Verdict.HOLDS_ONLY_IF) {
      page.fact(label(claim), claim.condition());
    }
    page.line("  numbers");
    for (ClaimNumber number : claim.numbers()) {
      page.indented(4, number.name() + ": " + number.text());
      page.indented(6, "from " + number.from());
    }
    page.line("  said by");
    claim.sources().forEach(source -> page.indented(4, source));
    page.line("  shown by");
    claim.commands().forEach(command -> page.line("    skyrack " + command));
    return page.text();
  }

  static String markdown(List<Claim> claims) {
    StringBuilder text =
        new StringBuilder(
            """
            # Claims of the press

            What is said about computing in orbit, in our words, and what this version's numbers make of it. The page is written by the program
            (`ClaimsTest` with `-Dskyrack.rewriteGolden=yes`); every number is computed from figures of the catalogue, the plans of shipped
            scenarios and the models, and every verdict by a threshold on such numbers, so that another input can give another verdict. A
            number is central (low to high); the ends combine the ends of its inputs.

            ```sh
            ./skyrack claims
            ./skyrack claims --json
            ```

            | no. | claim | verdict |
            |---|---|---|
            """);
    for (Claim claim : claims) {
      text.append(
          "| [%d](#claim-%d) | %s | %s |%n"
              .formatted(
                  claim.number(), claim.number(), claim.sentence(), claim.verdict().words()));
    }
    claims.forEach(claim -> section(text, claim));
    return text.toString();
  }

  private static void section(StringBuilder text, Claim claim) {
    text.append("%n## Claim %d%n%n%s%n%n".formatted(claim.number(), claim.sentence()));
    text.append("**%s%s.** ".formatted(capital(claim.verdict().words()), tail(claim)));
    text.append(capital(claim.because())).append(".\n");
    if (claim.verdict() != Verdict.HOLDS_ONLY_IF) {
      text.append("%n%s: %s.%n".formatted(capital(label(claim)), claim.condition()));
    }
    text.append("\n| number | central (low to high) | from |\n|---|---|---|\n");
    for (ClaimNumber number : claim.numbers()) {
      text.append("| %s | %s | %s |%n".formatted(number.name(), number.text(), number.from()));
    }
    text.append("\nSaid by:\n\n");
    claim.sources().forEach(source -> text.append("- ").append(source).append('\n'));
    text.append("\n```sh\n");
    claim.commands().forEach(c -> text.append("./skyrack ").append(c).append('\n'));
    text.append("```\n");
  }

  private static String line(Claim claim) {
    return switch (claim.verdict()) {
      case HOLDS_ONLY_IF -> claim.condition();
      case NOT_EVALUATED_YET -> "waits for " + claim.condition();
      case HOLDS, DOES_NOT_HOLD, CANNOT_BE_KNOWN -> claim.because();
    };
  }

  private static String tail(Claim claim) {
    return claim.verdict() == Verdict.HOLDS_ONLY_IF ? " " + claim.condition() : "";
  }

  private static String label(Claim claim) {
    return claim.verdict() == Verdict.NOT_EVALUATED_YET ? "waits for" : "would need";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
