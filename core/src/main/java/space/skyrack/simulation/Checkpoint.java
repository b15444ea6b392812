package space.skyrack.simulation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;

/**
 * A run set aside at a tick, in named sections, each in pieces with a CRC-32C.
 *
 * <p>File: magic, format, tool version, lock hash; then per section its name and its pieces: a
 * length of at most {@link #PIECE_BYTES}, as many bytes, the CRC of name and bytes; a length of
 * zero ends the section, an empty name the file. Sections are read in the order in which they were
 * written, piece by piece, so that a fleet of any size needs no more memory than one piece. It
 * holds no predictions: they are made anew.
 */
final class Checkpoint {
  private static final String MAGIC = "skyrack-checkpoint";
  private static final int FORMAT = 2;
  private static final int PIECE_BYTES = 1 << 20;

  private Checkpoint() {}

  /** Writes one section. */
  interface Writer {
    void write(DataOutput out) throws IOException;
  }

  /** Reads one section. */
  interface Reader {
    void read(DataInputStream in) throws IOException;
  }

  /** Puts the sections into a checkpoint. */
  interface Content {
    void writeTo(Saving checkpoint) throws IOException;
  }

  /** Writes to a temporary name, forces it to disk, then renames over {@code file}. */
  static void save(Path file, Simulation.Identity identity, Content content) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    try {
      write(temporary, identity, content);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void write(Path temporary, Simulation.Identity identity, Content content)
      throws IOException {
    try (FileOutputStream bytes = new FileOutputStream(temporary.toFile());
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, 1 << 16))) {
      out.writeUTF(MAGIC);
      out.writeInt(FORMAT);
      out.writeUTF(identity.toolVersion());
      out.writeUTF(identity.lockHash());
      content.writeTo(new Saving(out));
      out.writeUTF("");
      out.flush();
      bytes.getFD().sync();
    }
  }

  /** A checkpoint that is being written. */
  static final class Saving {
    private final DataOutputStream file;
    private final byte[] piece = new byte[PIECE_BYTES];
    private int filled;
    private String section = "";

    private Saving(DataOutputStream file) {
      this.file = file;
    }

    void put(String name, Writer writer) throws IOException {
      section = name;
      file.writeUTF(name);
      DataOutputStream out = new DataOutputStream(new PiecesOut());
      writer.write(out);
      endPiece();
      file.writeInt(0);
    }

    private void endPiece() throws IOException {
      if (filled > 0) {
        file.writeInt(filled);
        file.write(piece, 0, filled);
        file.writeInt(crc(section, piece, filled));
        filled = 0;
      }
    }

    private final class PiecesOut extends OutputStream {
      @Override
      public void write(int one) throws IOException {
        if (filled == PIECE_BYTES) {
          endPiece();
        }
        piece[filled++] = (byte) one;
      }

      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        for (int done = 0; done < count; ) {
          if (filled == PIECE_BYTES) {
            endPiece();
          }
          int now = Math.min(count - done, PIECE_BYTES - filled);
          System.arraycopy(bytes, from + done, piece, filled, now);
          filled += now;
          done += now;
        }
      }
    }
  }

  /**
   * Opens a checkpoint.
   *
   * @throws CheckpointException if the file is not one of this tool and scenario, or is damaged
   */
  static Loading load(Path file, Simulation.Identity identity) {
    try {
      return new Loading(file, identity);
    } catch (IOException e) {
      throw new CheckpointException(file + " is damaged: it ends too early or cannot be read");
    }
  }

  /** A checkpoint that is being read. */
  static final class Loading implements AutoCloseable {
    private final Path path;
    private final DataInputStream file;

    private Loading(Path path, Simulation.Identity identity) throws IOException {
      this.path = path;
      file = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
      try {
        if (!file.readUTF().equals(MAGIC) || file.readInt() != FORMAT) {
          throw new CheckpointException(path + " is not a checkpoint of format " + FORMAT);
        }
        String writtenBy = file.readUTF();
        if (!writtenBy.equals(identity.toolVersion())) {
          throw new CheckpointException(
              path
                  + " was written by version "
                  + writtenBy
                  + ", this is "
                  + identity.toolVersion());
        }
        if (!file.readUTF().equals(identity.lockHash())) {
          throw new CheckpointException(
              path + " belongs to other inputs: the scenario or the catalogue has changed since");
        }
      } catch (IOException | CheckpointException e) {
        file.close();
        throw e;
      }
    }

    /**
     * Reads the next section to its last byte.
     *
     * @throws CheckpointException if it is another one, damaged, too short or too long
     */
    void get(String section, Reader reader) {
      try {
        if (!file.readUTF().equals(section)) {
          throw new CheckpointException(path + " is damaged: section `" + section + "` is missing");
        }
        PiecesIn pieces = new PiecesIn(section);
        reader.read(new DataInputStream(pieces));
        if (pieces.read() >= 0) {
          throw new CheckpointException(
              path + " is damaged: section `" + section + "` is longer than it should be");
        }
      } catch (IOException e) {
        throw new CheckpointException(
            path + " is damaged: section `" + section + "` ends too early or cannot be read");
      }
    }

    @Override
    public void close() {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private final class PiecesIn extends InputStream {
      private final String section;
      private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);
      private boolean ended;

      PiecesIn(String section) {
        this.section = section;
      }

      @Override
      public int read() throws IOException {
        return next() ? piece.read() : -1;
      }

      @Override
      public int read(byte[] into, int from, int count) throws IOException {
        return next() ? piece.read(into, from, count) : -1;
      }

      private boolean next() throws IOException {
        if (piece.available() == 0 && !ended) {
          int length = file.readInt();
          if (length < 0 || length > PIECE_BYTES) {
            throw damaged();
          }
          ended = length == 0;
          byte[] bytes = new byte[length];
          file.readFully(bytes);
          if (!ended && file.readInt() != crc(section, bytes, length)) {
            throw damaged();
          }
          piece = new ByteArrayInputStream(bytes);
        }
        return !ended;
      }

      private CheckpointException damaged() {
        return new CheckpointException(
            path + " is damaged in section `" + section + "`: its checksum does not match");
      }
    }
  }

  private static int crc(String name, byte[] bytes, int count) {
    CRC32C crc = new CRC32C();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    crc.update(bytes, 0, count);
    return (int) crc.getValue();
  }
}
