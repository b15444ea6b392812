package space.skyrack.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** File operations that keep one whole run in place at every instant. */
final class FolderSwap {
  private FolderSwap() {}

  /** Whether a folder holds a run, so that a new run may replace it. */
  static boolean holdsRun(Path folder) {
    return Files.isRegularFile(folder.resolve("run.lock"))
        || Files.isRegularFile(folder.resolve("summary.json"));
  }

  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /**
   * Puts {@code fresh} in the place of {@code target}; what only an unfinished run needs goes when
   * nothing can fail any more, and the old run leaves last.
   */
  static void replace(Path fresh, Path target, List<String> scratch) throws IOException {
    Path old = replaced(target);
    deleteTree(old);
    if (Files.exists(target)) {
      Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      restore(target);
      throw e;
    }
    for (String name : scratch) {
      Files.deleteIfExists(target.resolve(name));
    }
    syncFolder(target.getParent());
    deleteTree(old);
  }

  /** Brings the old run back when a crash fell between the two moves of {@link #replace}. */
  static void restore(Path target) throws IOException {
    Path old = replaced(target);
    if (!Files.exists(target) && Files.isDirectory(old)) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Hands every file below a folder to the disk. */
  static void syncTree(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.toList()) {
        if (Files.isDirectory(entry)) {
          syncFolder(entry);
        } else {
          try (FileChannel file = FileChannel.open(entry, StandardOpenOption.WRITE)) {
            file.force(true);
          }
        }
      }
    }
  }

  /** Makes names durable; systems that cannot open a folder do so by themselves. */
  private static void syncFolder(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    } catch (IOException e) {
      // Windows refuses to open a folder; the content of the files is already safe.
    }
  }

  private static Path replaced(Path target) {
    return target.resolveSibling(target.getFileName() + ".replaced");
  }
}
