import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar anew with its classes in a format that start-up caches take.
 *
 * <p>The JVM leaves classes older than Java 6 out of its caches, since they lack the frames by
 * which newer ones are verified, and would load, parse and verify them at each start. Here they get
 * frames and the version number of the first format that must have them; nothing else changes.
 *
 * <p>Use: {@code java CacheableJar.java FROM.jar TO.jar}
 */
public final class CacheableJar {
  private static final int FIRST_WITH_FRAMES = ClassFile.JAVA_7_VERSION;

  private CacheableJar() {}

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path part = Path.of(args[1] + ".part");
    try (URLClassLoader classes = new URLClassLoader(new URL[] {from.toUri().toURL()}, null);
        ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(part))) {
      ClassFile format =
          ClassFile.of(
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        out.write(entry.getName().endsWith(".class") ? framed(format, bytes) : bytes);
        out.closeEntry();
      }
    }
    Files.move(part, Path.of(args[1]), StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] framed(ClassFile format, byte[] bytes) {
    ClassModel old = format.parse(bytes);
    if (old.majorVersion() >= FIRST_WITH_FRAMES) {
      return bytes;
    }
    // A body that no transform touches would be copied as it stands, without frames.
    return format.transformClass(
        old,
        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen(
                ClassTransform.endHandler(made -> made.withVersion(FIRST_WITH_FRAMES, 0))));
  }
}
