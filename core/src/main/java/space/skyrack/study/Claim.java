package space.skyrack.study;

import java.util.List;

/**
 * A claim of the press with its verdict.
 *
 * @param sentence what is claimed, in our words
 * @param sources where a reader finds it said, first who said it
 * @param because why the verdict is as it is, in one sentence with the deciding numbers
 * @param condition what would have to be true; for a claim that waits, what it waits for
 * @param numbers what the verdict rests on, and what is worth knowing beside it
 * @param commands command lines that show the numbers or their inputs
 */
record Claim(
    int number,
    String sentence,
    List<String> sources,
    Verdict verdict,
    String because,
    String condition,
    List<ClaimNumber> numbers,
    List<String> commands) {
  Claim {
    sources = List.copyOf(sources);
    numbers = List.copyOf(numbers);
    commands = List.copyOf(commands);
  }
}
