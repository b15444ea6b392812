package space.skyrack.simulation;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of a run: SHA-256 chained over processed events, over the raw bits of the state
 * at window ends, and over the ledgers. Two runs with one digest did the same things.
 */
final class Digest {
  private byte[] chain = new byte[32];

  /** Writes something to be hashed. */
  interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  void add(byte[] bytes) {
    MessageDigest sha = sha256();
    sha.update(chain);
    chain = sha.digest(bytes);
  }

  void addEvent(Happening event) {
    add(
        ByteBuffer.allocate(24)
            .putLong(event.epoch_ns())
            .putInt(event.satellite())
            .putInt(event.kind().ordinal())
            .putDouble(event.measured_value())
            .array());
  }

  byte[] chain() {
    return chain.clone();
  }

  void restore(byte[] saved) {
    chain = saved.clone();
  }

  String hex() {
    return HexFormat.of().formatHex(chain);
  }

  static byte[] of(Content content) {
    MessageDigest sha = sha256();
    update(sha, content);
    return sha.digest();
  }

  static void update(MessageDigest sha, Content content) {
    try (DataOutputStream out =
        new DataOutputStream(
            new java.io.BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), sha), 1 << 14))) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
