package space.skyrack.simulation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

/**
 * The commands of a run, in order. With a file each entry is on disk before it takes effect.
 *
 * <p>An entry is (length, CRC-32C, body). A torn last entry, as a power cut leaves it, never took
 * effect and is dropped; a broken entry before the last one is an error.
 */
public final class Journal {
  private final List<Entry> entries = new ArrayList<>();
  private final @Nullable Path file;

  /** One command and the instant at which it takes effect. */
  public record Entry(long epoch_ns, Command command) {}

  private Journal(@Nullable Path file) {
    this.file = file;
  }

  /** A journal that is kept in memory only. */
  public static Journal inMemory() {
    return new Journal(null);
  }

  /**
   * Opens the journal at {@code file}, reading what stands there.
   *
   * @throws IOException if it cannot be read or an entry before the last is broken
   */
  public static Journal open(Path file) throws IOException {
    Journal journal = new Journal(file);
    if (Files.exists(file)) {
      byte[] bytes = Files.readAllBytes(file);
      int whole = journal.readEntries(bytes, file);
      if (whole < bytes.length) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(whole);
        }
      }
    }
    return journal;
  }

  /** The same commands, kept in memory only from here on. */
  static Journal copyOf(Journal other) {
    Journal copy = inMemory();
    copy.entries.addAll(other.entries);
    return copy;
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public int size() {
    return entries.size();
  }

  Entry entry(int index) {
    return entries.get(index);
  }

  /** Appends a command and, with a file, forces it to disk. Epochs must not go backwards. */
  void append(Entry entry) {
    if (!entries.isEmpty() && entry.epoch_ns() <= entries.getLast().epoch_ns()) {
      throw new IllegalArgumentException("a command must come after the last one in the journal");
    }
    if (file != null) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        channel.write(ByteBuffer.wrap(framed(body(entry))));
        channel.force(true);
      } catch (IOException e) {
        throw new UncheckedIOException("the journal " + file + " cannot be written", e);
      }
    }
    entries.add(entry);
  }

  private int readEntries(byte[] bytes, Path from) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.remaining() >= 8) {
      int start = in.position();
      int length = in.getInt();
      int crc = in.getInt();
      if (length < 0 || length > in.remaining()) {
        return start;
      }
      byte[] body = new byte[length];
      in.get(body);
      if (crc != crc(body)) {
        if (in.hasRemaining()) {
          throw new IOException("the journal " + from + " is damaged at byte " + start);
        }
        return start;
      }
      entries.add(parse(body));
    }
    return in.position();
  }

  private static byte[] framed(byte[] body) {
    return ByteBuffer.allocate(8 + body.length)
        .putInt(body.length)
        .putInt(crc(body))
        .put(body)
        .array();
  }

  private static int crc(byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(body);
    return (int) crc.getValue();
  }

  static byte[] body(Entry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(entry.epoch_ns());
      out.writeInt(entry.command().satellite());
      switch (entry.command()) {
        case Command.SetWork set -> {
          out.writeByte('W');
          out.writeDouble(set.work_fraction());
        }
        case Command.NewOrbit order -> {
          out.writeByte('O');
          OrbitSpec.Keplerian orbit = order.orbit();
          out.writeDouble(orbit.semiMajorAxis_m());
          out.writeDouble(orbit.eccentricity_ratio());
          out.writeDouble(orbit.inclination_rad());
          out.writeDouble(orbit.raan_rad());
          out.writeDouble(orbit.argumentOfPerigee_rad());
          out.writeDouble(orbit.meanAnomaly_rad());
          out.writeLong(orbit.epoch().tai_ns());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Entry parse(byte[] body) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      long epoch_ns = in.readLong();
      int satellite = in.readInt();
      byte kind = in.readByte();
      return switch (kind) {
        case 'W' -> new Entry(epoch_ns, new Command.SetWork(satellite, in.readDouble()));
        case 'O' -> new Entry(epoch_ns, new Command.NewOrbit(satellite, readOrbit(in)));
        default -> throw new IOException("the journal has an entry of unknown kind " + kind);
      };
    } catch (EOFException e) {
      throw new IOException("the journal has a short entry", e);
    }
  }

  private static OrbitSpec.Keplerian readOrbit(DataInputStream in) throws IOException {
    return new OrbitSpec.Keplerian(
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        new Epoch(in.readLong()));
  }
}
