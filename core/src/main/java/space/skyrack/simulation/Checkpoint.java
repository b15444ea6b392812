package space.skyrack.simulation;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A run set aside at a tick, in named sections, each with a CRC-32C.
 *
 * <p>File: magic, format, tool version, lock hash, number of sections; then per section its name,
 * its length, its bytes, the CRC of name and bytes. It holds no predictions: they are made anew.
 */
final class Checkpoint {
  private static final String MAGIC = "skyrack-checkpoint";
  private static final int FORMAT = 1;

  private final String toolVersion;
  private final String lockHash;
  private final Map<String, byte[]> sections = new LinkedHashMap<>();

  Checkpoint(String toolVersion, String lockHash) {
    this.toolVersion = toolVersion;
    this.lockHash = lockHash;
  }

  /** Writes one section. */
  interface Writer {
    void write(DataOutput out) throws IOException;
  }

  /** Reads one section. */
  interface Reader {
    void read(DataInputStream in) throws IOException;
  }

  void put(String section, Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writer.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sections.put(section, bytes.toByteArray());
  }

  /**
   * Reads one section to its last byte.
   *
   * @throws CheckpointException if it is missing, too short or too long
   */
  void get(String section, Reader reader) {
    byte[] bytes = sections.get(section);
    if (bytes == null) {
      throw new CheckpointException("section `" + section + "` is missing");
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      reader.read(in);
      if (in.available() != 0) {
        throw new CheckpointException("section `" + section + "` is longer than it should be");
      }
    } catch (IOException e) {
      throw new CheckpointException("section `" + section + "` ends too early");
    }
  }

  /** Writes to a temporary name, forces it to disk, then renames over {@code file}. */
  void save(Path file) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".new");
    try {
      write(temporary);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Section by section: a second copy in memory could be one too many. */
  private void write(Path temporary) throws IOException {
    try (FileOutputStream bytes = new FileOutputStream(temporary.toFile());
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes, 1 << 16))) {
      out.writeUTF(MAGIC);
      out.writeInt(FORMAT);
      out.writeUTF(toolVersion);
      out.writeUTF(lockHash);
      out.writeInt(sections.size());
      for (Map.Entry<String, byte[]> section : sections.entrySet()) {
        out.writeUTF(section.getKey());
        out.writeInt(section.getValue().length);
        out.write(section.getValue());
        out.writeInt(crc(section.getKey(), section.getValue()));
      }
      out.flush();
      bytes.getFD().sync();
    }
  }

  /**
   * Reads a checkpoint and verifies every section.
   *
   * @throws CheckpointException if the file is not one of this tool and scenario, or is damaged
   */
  static Checkpoint load(Path file, String toolVersion, String lockHash) {
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      if (!in.readUTF().equals(MAGIC) || in.readInt() != FORMAT) {
        throw new CheckpointException(file + " is not a checkpoint of format " + FORMAT);
      }
      String writtenBy = in.readUTF();
      if (!writtenBy.equals(toolVersion)) {
        throw new CheckpointException(
            file + " was written by version " + writtenBy + ", this is " + toolVersion);
      }
      if (!in.readUTF().equals(lockHash)) {
        throw new CheckpointException(
            file + " belongs to other inputs: the scenario or the catalogue has changed since");
      }
      Checkpoint checkpoint = new Checkpoint(toolVersion, lockHash);
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        checkpoint.readSection(in, file);
      }
      return checkpoint;
    } catch (IOException e) {
      throw new CheckpointException(file + " is damaged: it ends too early or cannot be read");
    }
  }

  private void readSection(DataInputStream in, Path file) throws IOException {
    String name = in.readUTF();
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new CheckpointException(file + " is damaged in section `" + name + "`");
    }
    byte[] bytes = in.readNBytes(length);
    if (in.readInt() != crc(name, bytes)) {
      throw new CheckpointException(
          file + " is damaged in section `" + name + "`: its checksum does not match");
    }
    sections.put(name, bytes);
  }

  private static int crc(String name, byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    crc.update(bytes);
    return (int) crc.getValue();
  }
}
