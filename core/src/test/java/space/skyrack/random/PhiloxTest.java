package space.skyrack.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Truth: rows "philox4x32 10" of tests/kat_vectors in Random123 1.14 (D. E. Shaw Research). */
class PhiloxTest {
  @ParameterizedTest
  @CsvSource({
    "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
    "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
    "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1",
  })
  void givesThePublishedWords(String counter, String key, String expected) {
    int[] words = words(counter);
    int[] keys = words(key);
    Philox.block(words, keys[0], keys[1]);
    assertThat(words).containsExactly(words(expected));
  }

  private static int[] words(String hex) {
    return java.util.Arrays.stream(hex.split(" "))
        .mapToInt(w -> Integer.parseUnsignedInt(w, 16))
        .toArray();
  }
}
