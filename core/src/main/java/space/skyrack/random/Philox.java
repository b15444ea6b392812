package space.skyrack.random;

/**
 * Philox4x32-10: 128 random bits as a pure function of a counter and a key.
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3, SC11
 * (doi:10.1145/2063384.2063405). Limits: not for secrets.
 */
final class Philox {
  private static final int ROUNDS = 10;
  private static final long MULTIPLIER_A = 0xD2511F53L;
  private static final long MULTIPLIER_B = 0xCD9E8D57L;
  private static final int WEYL_A = 0x9E3779B9;
  private static final int WEYL_B = 0xBB67AE85;
  private static final long LOW = 0xFFFF_FFFFL;

  private Philox() {}

  /** Replaces the four words of the counter by the output. */
  static void block(int[] words, int keyA, int keyB) {
    int a = keyA;
    int b = keyB;
    for (int round = 0; round < ROUNDS; round++) {
      long first = MULTIPLIER_A * (words[0] & LOW);
      long third = MULTIPLIER_B * (words[2] & LOW);
      words[0] = (int) (third >>> 32) ^ words[1] ^ a;
      words[1] = (int) third;
      words[2] = (int) (first >>> 32) ^ words[3] ^ b;
      words[3] = (int) first;
      a += WEYL_A;
      b += WEYL_B;
    }
  }
}
