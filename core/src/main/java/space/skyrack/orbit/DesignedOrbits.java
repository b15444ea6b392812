package space.skyrack.orbit;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;

/**
 * Expands a designed pattern into mean elements, plane by plane.
 *
 * <p>Satellites of a plane are spaced evenly; the first one of the first plane passes its ascending
 * node at the start. Orbits are circular in the mean.
 */
final class DesignedOrbits {
  private static final double TURN_rad = 2 * Math.PI;

  private DesignedOrbits() {}

  /** Satellites of all planes; plane p holds indices p x size / planes onwards. */
  record Pattern(List<MeanElements> elements, int planes, J2Propagator kernel) {
    private Pattern(List<MeanElements> elements) {
      this(elements, 1, new J2Propagator(elements));
    }

    private Pattern(Rings rings, int planes) {
      this(rings, planes, new J2Propagator(rings));
    }
  }

  static Pattern of(OrbitSpec.SunSynchronous spec, Epoch start) {
    double a = EarthGravity.ALTITUDE_ZERO_m + spec.altitude_m();
    double inclination = SunSynchronous.inclination_rad(a);
    List<MeanElements> first = new ArrayList<>();
    for (int plane = 0; plane < spec.planes(); plane++) {
      double raan =
          SunSynchronous.raan_rad(spec.ltan_rad() + plane * spec.ltanSpacing_rad(), start);
      first.add(new MeanElements(a, 0, inclination, raan, 0, 0, start));
    }
    return new Pattern(new Rings(first, spec.satellitesPerPlane()), spec.planes());
  }

  static Pattern of(OrbitSpec.Walker spec, Epoch start) {
    double a = EarthGravity.ALTITUDE_ZERO_m + spec.altitude_m();
    double spread =
        switch (spec.pattern()) {
          case DELTA -> TURN_rad;
          case STAR -> TURN_rad / 2;
        };
    List<MeanElements> first = new ArrayList<>();
    for (int plane = 0; plane < spec.planes(); plane++) {
      double raan = spec.raan_rad() + plane * spread / spec.planes();
      double shift = TURN_rad * ((double) plane * spec.phasing() / spec.total());
      first.add(new MeanElements(a, 0, spec.inclination_rad(), raan, 0, shift, start));
    }
    return new Pattern(new Rings(first, spec.total() / spec.planes()), spec.planes());
  }

  static Pattern of(OrbitSpec.Keplerian spec) {
    MeanElements one =
        new MeanElements(
            spec.semiMajorAxis_m(),
            spec.eccentricity_ratio(),
            spec.inclination_rad(),
            spec.raan_rad(),
            spec.argumentOfPerigee_rad(),
            spec.meanAnomaly_rad(),
            spec.epoch());
    return new Pattern(List.of(one));
  }

  static Pattern of(OrbitSpec.Cluster spec, Epoch start) {
    return new Pattern(ClusterOrbits.of(spec, start));
  }
}
