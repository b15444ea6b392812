package space.skyrack.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import space.skyrack.SharedData;
import space.skyrack.environment.ViewFactor;
import space.skyrack.model.Envelope;
import space.skyrack.satellite.SolarArray;

/** The registry of models is complete, and figures that envelopes quote come out again. */
class ModelsTest {
  private static final List<String> PHYSICS =
      List.of("orbit", "environment", "satellite", "network", "budget");

  /** What a file gives; EphemerisCheck says, file by file, how well its states determine it. */
  private static final Set<String> OF_FILES =
      Set.of("OemEntry", "OemOrbits", "Interpolation", "Tracks", "FrameTurn");

  /** Closed forms of the delivered-compute waterfall: their card says what is not in them. */
  private static final List<String> WATERFALL = List.of("Spares", "Upsets", "DeliveredCompute");

  /** Classes that state equations or limits as a part of the model with this id. */
  private static final Map<String, String> PARTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("J2Kernel", "orbit.j2"),
              Map.entry("SecularRates", "orbit.j2"),
              Map.entry("EccentricityFits", "orbit.j2"),
              Map.entry("EarthGravity", "orbit.numerical"),
              Map.entry("Sgp4Kernel", "orbit.sgp4"),
              Map.entry("Sgp4Drag", "orbit.sgp4"),
              Map.entry("Sgp4Rates", "orbit.sgp4"),
              Map.entry("Resonance", "orbit.sgp4"),
              Map.entry("ResonanceTerms", "orbit.sgp4"),
              Map.entry("ThirdBody", "orbit.sgp4"),
              Map.entry("Wgs72", "orbit.sgp4"),
              Map.entry("OmmEntry", "orbit.sgp4"),
              Map.entry("SiderealTime", "orbit.sgp4"),
              Map.entry("Polynomials", "orbit.j2"),
              Map.entry("Gauss", "environment.earth"),
              Map.entry("ViewFactor", "environment.earth"),
              Map.entry("Limb", "environment.shadow"),
              Map.entry("ZonalKernel", "orbit.cluster"),
              Map.entry("ClusterDrift", "orbit.cluster"),
              Map.entry("Sgp4Fit", "orbit.sgp4"),
              Map.entry("LineOfSight", "environment.shadow"),
              Map.entry("Moon", "environment.sun"),
              Map.entry("L1Shadows", "environment.cislunar"),
              Map.entry("LunarSky", "environment.cislunar"),
              Map.entry("Regolith", "environment.cislunar"),
              Map.entry("CellLife", "environment.dose"),
              Map.entry("Sizing", "environment.season")));

  @Test
  void everyDeclarationIsListedOnce() {
    JavaClasses product =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("space.skyrack");
    List<String> declared = new ArrayList<>();
    for (JavaClass each : product) {
      each.getFields().stream()
          .filter(field -> field.getRawType().isEquivalentTo(Envelope.class))
          .filter(field -> field.getOwner().equals(each))
          .filter(field -> field.getModifiers().toString().contains("STATIC"))
          .forEach(field -> declared.add(field.getFullName()));
    }
    assertThat(declared).isNotEmpty().allMatch(name -> name.endsWith(".VALIDITY"));
    assertThat(Models.ALL).hasSameSizeAs(declared).doesNotHaveDuplicates();
    assertThat(Models.ALL.stream().map(Envelope::id)).doesNotHaveDuplicates();
    assertThat(Models.ALL.size()).as("one bit each").isLessThanOrEqualTo(63);
  }

  /** A class that states where its equations come from or end is a model, or a part of one. */
  @Test
  void aPhysicsClassWithEquationsDeclaresAnEnvelope() throws IOException {
    Path root = SharedData.repository().resolve("core/src/main/java/space/skyrack");
    List<String> missing = new ArrayList<>();
    for (String area : PHYSICS) {
      if (Files.isDirectory(root.resolve(area))) {
        try (Stream<Path> files = Files.walk(root.resolve(area))) {
          for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
            String source = Files.readString(file);
            String name = file.getFileName().toString().replace(".java", "");
            boolean states = source.matches("(?s).*(Limits|Equations?|Source):.*");
            boolean known =
                PARTS.containsKey(name) || OF_FILES.contains(name) || WATERFALL.contains(name);
            if (states && !source.contains("Envelope VALIDITY") && !known) {
              missing.add(name);
            }
          }
        }
      }
    }
    assertThat(missing).as("declare VALIDITY, or name the model it is a part of here").isEmpty();
    assertThat(Models.ALL.stream().map(Envelope::id)).containsAll(PARTS.values());
  }

  /** Truth: the array's balance, solved with the infrared of each height, F of edge-on plates. */
  @Test
  void infraredOf550KilometresIsGoodEnoughForArrays() {
    for (double altitude_km : new double[] {400, 1400}) {
      double ratio = 6378.137 / (6378.137 + altitude_km);
      double earth_W_per_m2 = 2 * ViewFactor.edgeOn(ratio) * 237;
      double here_K = balance_K(earth_W_per_m2);
      double taken_K = balance_K(SolarArray.EDGE_ON_EARTH_W_per_m2);
      System.out.printf("array at %.0f km: %.2f K, taken %.2f K%n", altitude_km, here_K, taken_K);
      assertThat(taken_K).isCloseTo(here_K, within(4.0));
    }
  }

  private static double balance_K(double earth_W_per_m2) {
    double heat = 0.88 * 1361 + 0.5 * 1.65 * earth_W_per_m2 - 0.27 * 1361;
    return Math.pow(heat / (1.65 * 5.670374419e-8), 0.25);
  }

  /** Truth: the catalogue's derivation, tanh(mL) / (mL) with mL = 0.47 at 320 K. */
  @Test
  void finEfficiencyHoldsOverTheRadiatorsRange() {
    for (double radiator_K : new double[] {200, 370}) {
      double length = 0.47 * Math.pow(radiator_K / 320, 1.5);
      double efficiency = Math.tanh(length) / length;
      System.out.printf("fin efficiency at %.0f K: %.3f%n", radiator_K, efficiency);
      assertThat(efficiency).isCloseTo(0.93, within(0.06));
    }
  }
}
