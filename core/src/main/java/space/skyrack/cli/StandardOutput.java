package space.skyrack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where results are printed; remembers the first failure, which print writers swallow.
 *
 * <p>Limits: a reader that left early (a broken pipe) and an output that was closed before the
 * start are choices of the caller, no faults; they are told from a full disk by the words of the
 * operating system.
 */
final class StandardOutput extends OutputStream {
  private final OutputStream to;
  private @Nullable IOException first;

  StandardOutput(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      to.write(bytes, from, count);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      to.flush();
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  private IOException remembered(IOException failure) {
    if (first == null) {
      first = failure;
    }
    return failure;
  }

  /** Why something that was printed is lost; null if nothing is, or nobody wanted it. */
  @Nullable String fault() {
    if (first == null) {
      return null;
    }
    String said = first.getMessage() == null ? "" : first.getMessage();
    String words = said.toLowerCase(Locale.ROOT);
    boolean unwanted =
        words.contains("pipe") || words.contains("bad file descriptor") || words.contains("handle");
    return unwanted ? null : said.isEmpty() ? first.getClass().getSimpleName() : said;
  }
}
