package space.skyrack.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {
  @TempDir Path temp;

  @Test
  void leavesTheLibraryOfThisPlatformBesideASlimJar() throws IOException {
    Path jar = temp.resolve("duckdb_jdbc-9.jar");
    List<String> platforms =
        List.of("linux_amd64", "linux_arm64", "macos_arm64", "macos_amd64", "windows_amd64");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry("org/duckdb/DuckDBDriver.class"));
      for (String platform : platforms) {
        entries.putNextEntry(new JarEntry("libduckdb_java.so_" + platform));
        entries.write(platform.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    NativeLibrary.unpackIn(temp);
    NativeLibrary.unpackIn(temp);
    List<Path> files = FolderSwap.list(temp);
    assertThat(files).hasSize(2);
    String library = files.get(1).getFileName().toString();
    assertThat(library).isEqualTo("libduckdb_java.so_" + Files.readString(files.get(1)));
    try (JarFile slim = new JarFile(jar.toFile())) {
      assertThat(slim.stream().map(JarEntry::getName))
          .containsExactly("org/duckdb/DuckDBDriver.class");
    }
  }
}
