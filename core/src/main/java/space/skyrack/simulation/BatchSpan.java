package space.skyrack.simulation;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one batch met in one span: rows of the satellites that are followed, counts of all. */
final class BatchSpan {
  final List<Happening> limits = new ArrayList<>();
  final List<Passed> phases = new ArrayList<>();
  final LimitTally tally;
  private final @Nullable MessageDigest sha;

  BatchSpan(int groups, boolean hashed) {
    tally = new LimitTally(groups);
    sha = hashed ? Digest.sha256() : null;
  }

  /** Takes the raw bits of a block into the fingerprint, if the span ends a window. */
  void hash(Block block) {
    if (sha != null) {
      Digest.update(sha, block::write);
    }
  }

  /** The fingerprint of all blocks in order. */
  byte[] hash() {
    return sha == null ? new byte[0] : sha.digest();
  }
}
