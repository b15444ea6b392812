package space.skyrack.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Constellation;
import space.skyrack.model.OrbitSpec;
import space.skyrack.results.Json;
import space.skyrack.results.ResultsException;
import space.skyrack.scenario.CatalogReader;
import space.skyrack.simulation.CheckpointException;

/**
 * {@code run.lock}: everything that a run depends on, resolved, and its fingerprint. Paths stay out
 * of it, so that the same inputs give the same lock anywhere.
 */
final class RunLock {
  private final SequencedMap<String, Object> document;
  private final String sha256;

  private RunLock(SequencedMap<String, Object> document) {
    this.document = document;
    sha256 = hash(Json.pretty(document).getBytes(StandardCharsets.UTF_8));
  }

  static RunLock of(Opening opening) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("format", "skyrack.lock/1");
    document.put("tool_version", Tool.VERSION);
    document.put("catalog_sha256", CatalogReader.sha256());
    document.put("scenario", opening.scenario().name());
    document.put("seed", opening.scenario().seed());
    List<SequencedMap<String, Object>> files = new ArrayList<>();
    for (Constellation constellation : opening.scenario().constellations()) {
      Path orbits = orbitFile(constellation.orbit());
      if (orbits != null) {
        SequencedMap<String, Object> file = new LinkedHashMap<>();
        file.put("name", String.valueOf(orbits.getFileName()));
        file.put("sha256", hash(read(orbits)));
        files.add(file);
      }
    }
    document.put("element_files", files);
    document.put("resolved", opening.reading().canonical().lines().toList());
    return new RunLock(document);
  }

  private static @Nullable Path orbitFile(OrbitSpec orbit) {
    return switch (orbit) {
      case OrbitSpec.Elements elements -> elements.file();
      case OrbitSpec.Oem oem -> oem.file();
      case OrbitSpec.SunSynchronous designed -> null;
      case OrbitSpec.Walker designed -> null;
      case OrbitSpec.Keplerian designed -> null;
      case OrbitSpec.Cartesian designed -> null;
      case OrbitSpec.Cluster designed -> null;
      case OrbitSpec.EarthMoonL1 place -> null;
      case OrbitSpec.LunarSurface place -> null;
    };
  }

  SequencedMap<String, Object> document() {
    return document;
  }

  /**
   * Holds the inputs against those of an unfinished run.
   *
   * @throws CheckpointException if they are others, or the lock cannot be told
   */
  void mustEqual(Path lock) {
    if (!isOf(lock)) {
      throw new CheckpointException(
          lock + " belongs to other inputs: the scenario or the catalogue has changed since");
    }
  }

  /** Whether a lock that a run left is this one. */
  boolean isOf(Path lock) {
    return hash(read(lock)).equals(sha256);
  }

  /** Hash of the document as it is written. */
  String sha256() {
    return sha256;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw ResultsException.unreadable(file, e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
