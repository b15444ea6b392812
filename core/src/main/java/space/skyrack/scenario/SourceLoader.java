package space.skyrack.scenario;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Code;
import space.skyrack.diagnostic.Place;

/** Reads a scenario file and the files it extends into one tree. */
final class SourceLoader {
  private static final long LARGEST_BYTES = 2_000_000;
  private final Findings findings;
  private final List<SourceFile> sources = new ArrayList<>();
  private final List<Path> chain = new ArrayList<>();

  SourceLoader(Findings findings) {
    this.findings = findings;
  }

  /** Files in the order they were opened: the scenario first, then what it extends. */
  List<SourceFile> sources() {
    return sources;
  }

  /** The merged tree; null if nothing could be read. */
  Tree.@Nullable Mapping load(Path file) {
    return load(file, file.toString(), null);
  }

  private Tree.@Nullable Mapping load(Path file, String shown, @Nullable Place from) {
    Path identity = file.toAbsolutePath().normalize();
    if (chain.contains(identity)) {
      String message = "`" + shown + "` extends itself" + (chain.size() > 1 ? " in a circle" : "");
      findings.add(Code.EXTENDS_CYCLE, from, "extends", message, "");
      return null;
    }
    SourceFile source = read(file, shown, from);
    if (source == null) {
      return null;
    }
    sources.add(source);
    Tree tree = YamlTree.parse(source.text(), shown, findings);
    if (tree == null && findings.list().isEmpty()) {
      String help = "start with `apiVersion: skyrack/v1`";
      findings.add(Code.WRONG_SHAPE, new Place(shown, 1, 1, 1), "", "the file is empty", help);
    }
    if (tree != null && !(tree instanceof Tree.Mapping)) {
      String message = "a scenario is a section of keys, got " + tree.noun();
      findings.add(Code.WRONG_SHAPE, tree.place(), "", message, "");
    }
    if (!(tree instanceof Tree.Mapping top)) {
      return null;
    }
    Tree base = top.find("extends");
    if (!(base instanceof Tree.Scalar parent) || parent.text().isBlank()) {
      return top;
    }
    chain.add(identity);
    Tree.Mapping below = extended(file, parent);
    chain.removeLast();
    return below == null ? null : Merge.mappings(below, top);
  }

  private Tree.@Nullable Mapping extended(Path file, Tree.Scalar parent) {
    try {
      Path path = file.resolveSibling(parent.text()).normalize();
      return load(path, path.toString(), parent.place());
    } catch (InvalidPathException e) {
      String message = "`" + parent.text() + "` is not a file name";
      findings.add(Code.FILE_MISSING, parent.place(), "extends", message, "");
      return null;
    }
  }

  private @Nullable SourceFile read(Path file, String shown, @Nullable Place from) {
    try {
      if (Files.isDirectory(file)) {
        return missing(shown, from, "is a folder, not a file");
      }
      if (Files.size(file) > LARGEST_BYTES) {
        String message = "`" + shown + "` is larger than 2 MB";
        findings.add(Code.FILE_TOO_LARGE, from, from == null ? "" : "extends", message, "");
        return null;
      }
      byte[] bytes = Files.readAllBytes(file);
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)) + "";
      return new SourceFile(shown, file, text, sha256(bytes));
    } catch (NoSuchFileException e) {
      return missing(shown, from, "does not exist");
    } catch (CharacterCodingException e) {
      return missing(shown, from, "is not UTF-8 text");
    } catch (IOException e) {
      return missing(shown, from, "cannot be read");
    }
  }

  private @Nullable SourceFile missing(String shown, @Nullable Place from, String what) {
    String path = from == null ? "" : "extends";
    findings.add(Code.FILE_MISSING, from, path, "`" + shown + "` " + what, "");
    return null;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
