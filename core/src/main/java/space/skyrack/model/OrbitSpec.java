package space.skyrack.model;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.time.Epoch;
import space.skyrack.unit.Require;

/** How a scenario describes the orbits of one constellation. */
public sealed interface OrbitSpec {

  /**
   * Circular orbits whose plane follows the mean Sun; the inclination is solved for.
   *
   * @param altitude_m mean semi-major axis less 6378.137 km
   * @param ltan_rad local mean solar time of the ascending node as an angle (24 h is 2 pi)
   * @param ltanSpacing_rad difference of that angle between neighbouring planes
   */
  record SunSynchronous(
      double altitude_m,
      double ltan_rad,
      double ltanSpacing_rad,
      int planes,
      int satellitesPerPlane)
      implements OrbitSpec {
    public SunSynchronous {
      Require.positive("altitude", altitude_m, "m");
      Require.atLeast("planes", planes, 1);
      Require.atLeast("satellites_per_plane", satellitesPerPlane, 1);
    }
  }

  /**
   * A Walker pattern i: t/p/f, with ascending nodes over 360 deg (delta) or 180 deg (star).
   *
   * @param total satellites of the pattern, a multiple of {@code planes}
   * @param phasing f in 0 to planes - 1: neighbouring planes are shifted by f x 360 deg / t
   * @param raan_rad right ascension of the first plane at the scenario start, TEME
   */
  record Walker(
      Pattern pattern,
      double altitude_m,
      double inclination_rad,
      int total,
      int planes,
      int phasing,
      double raan_rad)
      implements OrbitSpec {
    public Walker {
      Require.positive("altitude", altitude_m, "m");
      Require.atLeast("planes", planes, 1);
      Require.atLeast("satellites", total, planes);
      if (total % planes != 0) {
        throw new IllegalArgumentException(
            "satellites is " + total + " but must be a multiple of the " + planes + " planes");
      }
      if (phasing < 0 || phasing >= planes) {
        throw new IllegalArgumentException(
            "phasing is " + phasing + " but must be between 0 and planes - 1 = " + (planes - 1));
      }
    }

    /** Spread of the ascending nodes. */
    public enum Pattern {
      DELTA,
      STAR
    }
  }

  /** One satellite from mean Keplerian elements at {@code epoch}, TEME. */
  record Keplerian(
      double semiMajorAxis_m,
      double eccentricity_ratio,
      double inclination_rad,
      double raan_rad,
      double argumentOfPerigee_rad,
      double meanAnomaly_rad,
      Epoch epoch)
      implements OrbitSpec {
    public Keplerian {
      Require.positive("semi_major_axis", semiMajorAxis_m, "m");
      if (!(eccentricity_ratio >= 0 && eccentricity_ratio < 1)) {
        throw new IllegalArgumentException(
            "eccentricity is " + eccentricity_ratio + " but must be at least 0 and below 1");
      }
      if (semiMajorAxis_m * (1 - eccentricity_ratio) < 6_378_137) {
        throw new IllegalArgumentException("the perigee lies below the Earth's surface");
      }
    }
  }

  /** One satellite from its position and velocity at {@code epoch}. */
  record Cartesian(
      double x_m,
      double y_m,
      double z_m,
      double vx_m_per_s,
      double vy_m_per_s,
      double vz_m_per_s,
      FrameName frame,
      Epoch epoch)
      implements OrbitSpec {
    /** Frames in which a state may be given. */
    public enum FrameName {
      /** Axes of the celestial reference system. */
      GCRF,
      /** Mean equator and equinox of J2000.0; 0.02 arc seconds from GCRF. */
      EME2000,
      /** True equator, mean equinox of date. */
      TEME,
      /** Turns with the Earth. */
      ITRF
    }
  }

  /**
   * Satellites of an element file (TLE, or OMM in XML, KVN, CSV or JSON; may be gzipped).
   *
   * @param nameContains keep satellites whose name contains this, case ignored; null keeps all
   * @param ids keep these catalogue numbers; empty keeps all
   */
  record Elements(Path file, @Nullable String nameContains, List<Integer> ids)
      implements OrbitSpec {
    public Elements {
      ids = List.copyOf(ids);
    }
  }

  /**
   * A formation around a reference point on a circular orbit.
   *
   * @param reference orbit of that point: sun-synchronous with one satellite, or Keplerian
   * @param start how the velocities at the scenario's start follow from the places
   * @param sigma_m standard deviation of a satellite's distance from its place, under control
   * @param dispersion_fraction by how much area over mass of a satellite may differ from the mean
   */
  record Cluster(
      OrbitSpec reference,
      Formation formation,
      Start start,
      double sigma_m,
      double dispersion_fraction)
      implements OrbitSpec {
    public Cluster {
      Require.positive("sigma", sigma_m, "m");
      Require.notNegative("dispersion", dispersion_fraction, "");
      boolean circular =
          switch (reference) {
            case SunSynchronous sso -> sso.planes() * sso.satellitesPerPlane() == 1;
            case Keplerian one -> one.eccentricity_ratio() == 0;
            case Walker w -> false;
            case Cartesian c -> false;
            case Elements e -> false;
            case Oem o -> false;
            case Cluster c -> false;
            case EarthMoonL1 l -> false;
            case LunarSurface l -> false;
          };
      if (!circular) {
        throw new IllegalArgumentException("the reference of a cluster must be one circular orbit");
      }
    }

    /** Convention for the start of the relative motion. */
    public enum Start {
      /** Places as differences of mean elements, with equal along-track rates under J2. */
      TRIMMED,
      /** Positions exact, velocities by the unperturbed Hill-Clohessy-Wiltshire equations. */
      HCW
    }
  }

  /**
   * Nodes at the point between Earth and Moon where a satellite keeps step with the Moon.
   *
   * @param nodes alike; small orbits around the point are left out
   */
  record EarthMoonL1(int nodes) implements OrbitSpec {
    public EarthMoonL1 {
      Require.atLeast("nodes", nodes, 1);
    }
  }

  /**
   * Nodes that stand on level ground of the Moon.
   *
   * @param latitude_rad selenographic, north positive
   * @param longitude_rad selenographic, east positive; the Earth stands over 0
   */
  record LunarSurface(double latitude_rad, double longitude_rad, int nodes) implements OrbitSpec {
    public LunarSurface {
      Require.atLeast("nodes", nodes, 1);
    }
  }

  /** Whether the Moon, not the Earth, decides over light and motion there: planned, not flown. */
  default boolean isCislunar() {
    return this instanceof EarthMoonL1 || this instanceof LunarSurface;
  }

  /**
   * Satellites of an orbit ephemeris message (CCSDS OEM in KVN or XML; may be gzipped).
   *
   * @param nameContains keep objects whose name contains this, case ignored; null keeps all
   */
  record Oem(Path file, @Nullable String nameContains) implements OrbitSpec {}
}
