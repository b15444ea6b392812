package space.skyrack.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
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
  private static final int LARGEST_BYTES = 2_000_000;
  private static final int LONGEST_CHAIN = 50;
  private final Findings findings;
  private final FormerNames formerNames;
  private final List<SourceFile> sources = new ArrayList<>();
  private final List<Path> chain = new ArrayList<>();

  SourceLoader(Findings findings, FormerNames formerNames) {
    this.findings = findings;
    this.formerNames = formerNames;
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
    if (chain.size() > LONGEST_CHAIN) {
      String message = "more than " + LONGEST_CHAIN + " files extend each other";
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
    if (!(tree instanceof Tree.Mapping written) || !ApiVersion.isRead(written, findings)) {
      return null;
    }
    Tree.Mapping top = formerNames.replaced(written);
    Tree base = top.find("extends");
    if (base != null && !(base instanceof Tree.Scalar)) {
      String message = "one file name expected, got " + base.noun();
      String help = "a chain of files does it: let the one extend the other";
      findings.add(Code.WRONG_SHAPE, base.place(), "extends", message, help);
      return null;
    }
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
      byte[] bytes = new byte[0];
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(LARGEST_BYTES + 1);
      }
      if (bytes.length > LARGEST_BYTES) {
        String message = "`" + shown + "` is larger than 2 MB";
        findings.add(Code.FILE_TOO_LARGE, from, from == null ? "" : "extends", message, "");
        return null;
      }
      String text = text(bytes, shown);
      return text == null ? null : new SourceFile(shown, file, text, sha256(bytes));
    } catch (NoSuchFileException e) {
      return missing(shown, from, "does not exist");
    } catch (IOException e) {
      return missing(shown, from, "cannot be read");
    }
  }

  /** The bytes as UTF-8 without byte order mark; null, with a finding, if they are none. */
  private @Nullable String text(byte[] bytes, String shown) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      String read = out.flip().toString();
      int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
      int column = read.length() - read.lastIndexOf('\n');
      int wrong = bytes[in.position()] & 0xff;
      String message = "not UTF-8 text: byte 0x" + HexFormat.of().toHexDigits((byte) wrong);
      boolean wide = in.position() < 2 && (wrong == 0xfe || wrong == 0xff);
      String help = wide ? "this looks like UTF-16: save the file as UTF-8" : "save it as UTF-8";
      findings.add(Code.SYNTAX, new Place(shown, line, column, 1), "", message, help);
      return null;
    }
    String text = out.flip().toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
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
