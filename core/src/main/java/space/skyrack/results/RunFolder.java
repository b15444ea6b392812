package space.skyrack.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder a run writes to: work goes on in {@code <dir>.partial}, then replaces the old run.
 *
 * <p>Until {@link #finish} succeeds, a run that was there before is intact. {@link #close} keeps
 * the partial folder for {@link #resume} if {@link #keep} was called; {@link #abandon} removes it.
 */
public final class RunFolder implements AutoCloseable {
  private static final String TABLES = "tables";
  private static final String IN_USE = ".in-use";

  private final Path target;
  private final Path partial;
  private final boolean resumed;
  private final FileChannel lockFile;
  private final SequencedMap<String, Table> tables = new LinkedHashMap<>();
  private final List<Path> scratch = new ArrayList<>();
  private @Nullable ParquetTwins twins;
  private boolean kept;

  private RunFolder(Path target, Path partial, boolean resumed, FileChannel lockFile) {
    this.target = target;
    this.partial = partial;
    this.resumed = resumed;
    this.lockFile = lockFile;
    kept = resumed;
  }

  /**
   * Starts a run; what an unfinished run left in the partial folder is removed.
   *
   * @throws ResultsException if the folder holds something else, is in use or cannot be written
   */
  public static RunFolder create(Path dir) {
    Path target = resolved(dir);
    Path partial = partialOf(target);
    try {
      FolderSwap.restore(target);
      refuseForeign(target, false);
      refuseForeign(partial, true);
      refuseMountPoint(target);
      Files.createDirectories(partial);
      RunFolder folder = new RunFolder(target, partial, false, lock(partial));
      try {
        folder.empty();
      } catch (IOException e) {
        folder.close();
        throw e;
      }
      return folder;
    } catch (IOException e) {
      throw ResultsException.unwritable(partial, e);
    }
  }

  /**
   * Goes on with the run that was left in the partial folder.
   *
   * @throws ResultsException if there is none, or another program works on it
   */
  public static RunFolder resume(Path dir) {
    Path target = resolved(dir);
    Path partial = partialOf(target);
    if (!FolderSwap.holdsRun(partial)) {
      throw ResultsException.badInput(
          "there is no unfinished run in `" + partial + "`", "start it without --resume", null);
    }
    try {
      FolderSwap.restore(target);
      refuseForeign(target, false);
      FileChannel lockFile = lock(partial);
      for (Path left : FolderSwap.list(Files.createDirectories(partial.resolve(TABLES)))) {
        if (!left.toString().endsWith(".csv")) {
          FolderSwap.deleteTree(left);
        }
      }
      return new RunFolder(target, partial, true, lockFile);
    } catch (IOException e) {
      throw ResultsException.unwritable(partial, e);
    }
  }

  /** The partial folder that belongs to a run folder, whether or not either exists. */
  public static Path partial(Path dir) {
    return partialOf(resolved(dir));
  }

  /** Where files of the run go until it is finished. */
  public Path path() {
    return partial;
  }

  /** A file that only an unfinished run needs: it goes when all others are safely on disk. */
  public Path scratch(String name) {
    Path file = partial.resolve(name);
    scratch.add(file);
    return file;
  }

  /** From here on the partial folder has what a run needs to go on, and outlives a failure. */
  public void keep() {
    kept = true;
  }

  /** Where the run will be. */
  public Path target() {
    return target;
  }

  /**
   * Opens a table. In a resumed run an existing one must be cut to its checkpointed position before
   * the first row.
   */
  public Table table(String name, List<Column> columns) {
    if (tables.containsKey(name)) {
      throw new IllegalArgumentException("table " + name + " is open already");
    }
    Path csv = partial.resolve(TABLES).resolve(name + ".csv");
    Table table =
        resumed && Files.exists(csv) ? Table.reopen(csv, columns) : Table.create(csv, columns);
    tables.put(name, table);
    return table;
  }

  /** Opens a table from its first row on, also in a resumed run that had begun it before. */
  public Table newTable(String name, List<Column> columns) {
    try {
      Files.deleteIfExists(partial.resolve(TABLES).resolve(name + ".csv"));
    } catch (IOException e) {
      throw ResultsException.unwritable(partial, e);
    }
    return table(name, columns);
  }

  /** Hands every row to the operating system, so that readers of {@link #path} see it. */
  public void flush() {
    tables.values().forEach(Table::flush);
  }

  /**
   * Closes all tables, to which no more rows come, and begins to add their Parquet twins while the
   * caller goes on reading the CSV.
   */
  public void complete() {
    seal();
  }

  private ParquetTwins seal() {
    if (twins == null) {
      for (Table table : tables.values()) {
        table.flush();
        table.close();
      }
      twins = new ParquetTwins(List.copyOf(tables.values()), spill());
    }
    return twins;
  }

  private Path spill() {
    return partial.resolve(TABLES).resolve("spill");
  }

  /** Hands every row to the disk; a checkpoint that names positions comes after this. */
  public void sync() {
    tables.values().forEach(Table::sync);
  }

  /**
   * Adds the Parquet twins and puts the run in its place.
   *
   * @throws ResultsException if that fails; the previous run and the partial folder stay
   */
  public void finish() {
    try (ParquetTwins begun = seal()) {
      begun.await();
    }
    try {
      FolderSwap.deleteTree(spill());
      FolderSwap.syncTree(partial);
      Files.deleteIfExists(partial.resolve(IN_USE));
      FolderSwap.replace(
          partial, target, scratch.stream().map(file -> file.getFileName().toString()).toList());
      lockFile.close();
    } catch (IOException e) {
      throw ResultsException.unwritable(target, e);
    }
  }

  /** Gives the run up and removes what it wrote. */
  public void abandon() {
    close();
    try {
      FolderSwap.deleteTree(partial);
    } catch (IOException e) {
      throw ResultsException.unwritable(partial, e);
    }
  }

  /** Releases files and lock; after {@link #finish} it does nothing. */
  @Override
  public void close() {
    if (!lockFile.isOpen()) {
      return;
    }
    if (twins != null) {
      twins.close();
    }
    for (Table table : tables.values()) {
      table.close();
    }
    try {
      Files.deleteIfExists(partial.resolve(IN_USE));
      lockFile.close();
      if (!kept) {
        FolderSwap.deleteTree(partial);
      }
    } catch (IOException e) {
      throw ResultsException.unwritable(partial, e);
    }
  }

  private void empty() throws IOException {
    for (Path left : FolderSwap.list(partial)) {
      if (!left.endsWith(IN_USE)) {
        FolderSwap.deleteTree(left);
      }
    }
    Files.createDirectory(partial.resolve(TABLES));
  }

  private static Path resolved(Path dir) {
    try {
      Path full = Files.exists(dir) ? dir.toRealPath() : dir.toAbsolutePath().normalize();
      if (full.getFileName() == null) {
        throw new ResultsException("`" + dir + "` cannot hold a run", "choose a folder with -o");
      }
      return full;
    } catch (IOException e) {
      throw ResultsException.unreadable(dir, e);
    }
  }

  private static Path partialOf(Path target) {
    return target.resolveSibling(target.getFileName() + ".partial");
  }

  private static void refuseForeign(Path folder, boolean unfinished) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ResultsException(
          "`" + folder + "` is a file, not a folder", "choose another folder with -o");
    }
    List<Path> entries = FolderSwap.list(folder);
    boolean ours =
        entries.isEmpty()
            || FolderSwap.holdsRun(folder)
            || (unfinished && Files.isDirectory(folder.resolve(TABLES)))
            || (unfinished && entries.stream().allMatch(entry -> entry.endsWith(IN_USE)));
    if (!ours) {
      throw new ResultsException(
          "`%s` is not empty and holds no run: it has %s%s"
              .formatted(
                  folder,
                  entries.getFirst().getFileName(),
                  entries.size() == 1 ? "" : " and " + (entries.size() - 1) + " more"),
          "choose another folder with -o, or empty this one");
    }
  }

  /** The root of a mounted disk cannot be renamed: better said now than when the run is over. */
  private static void refuseMountPoint(Path target) throws IOException {
    Path parent = target.getParent();
    if (parent != null
        && Files.isDirectory(target)
        && !Files.getFileStore(target).equals(Files.getFileStore(parent))) {
      throw new ResultsException(
          "`" + target + "` is where a disk is mounted, so a finished run cannot take its place",
          "choose a folder on that disk, such as -o " + target.resolve("run"));
    }
  }

  private static FileChannel lock(Path partial) throws IOException {
    FileChannel file =
        FileChannel.open(
            partial.resolve(IN_USE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by this very program: as busy as if another held it
    }
    if (lock == null) {
      file.close();
      throw new ResultsException(
          "`" + partial + "` is in use by another run", "wait for it, or choose another folder");
    }
    return file;
  }
}
