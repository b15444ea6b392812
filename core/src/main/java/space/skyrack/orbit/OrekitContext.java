package space.skyrack.orbit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.CelestialBodies;
import org.orekit.data.DataContext;
import org.orekit.forces.gravity.potential.GravityFields;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.models.earth.GeoMagneticFields;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateComponents;
import org.orekit.time.OffsetModel;
import org.orekit.time.TimeScales;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;
import space.skyrack.time.LeapSeconds;

/**
 * Orekit's time scales and frames without any file: leap seconds from {@link LeapSeconds}, no Earth
 * orientation corrections (UT1 = UTC, no polar motion, no celestial pole offsets).
 *
 * <p>Errors: UT1 - UTC of up to 0.9 s turns the Earth by up to 0.004 deg; polar motion moves it by
 * up to 15 m.
 */
public final class OrekitContext implements DataContext {
  private final TimeScales scales = TimeScales.of(leapSeconds(), (conventions, all) -> List.of());
  private final Frames frames = Frames.of(scales, OrekitContext::noIcrf);
  private final AbsoluteDate origin = new AbsoluteDate(2000, 1, 1, 0, 0, 0.0, scales.getTAI());

  @Override
  public TimeScales getTimeScales() {
    return scales;
  }

  @Override
  public Frames getFrames() {
    return frames;
  }

  @Override
  public CelestialBodies getCelestialBodies() {
    throw absent("planets need an ephemeris file");
  }

  @Override
  public GravityFields getGravityFields() {
    throw absent("gravity stands in EarthGravity");
  }

  @Override
  public GeoMagneticFields getGeoMagneticFields() {
    throw absent("the geomagnetic field needs a file");
  }

  /** True equator, mean equinox of date: the frame of {@link Ephemeris}. */
  public Frame teme() {
    return frames.getTEME();
  }

  /** The frame that turns with the Earth. */
  public Frame itrf() {
    return frames.getITRF(IERSConventions.IERS_2010, true);
  }

  /** Orekit's date of this instant, exact to the nanosecond. */
  public AbsoluteDate date(long tai_ns) {
    return new AbsoluteDate(origin, tai_ns, TimeUnit.NANOSECONDS);
  }

  /** The instant of Orekit's date, to the nearest nanosecond. */
  public Epoch epoch(AbsoluteDate date) {
    return new Epoch(date.durationFrom(origin, TimeUnit.NANOSECONDS));
  }

  /** A state as Orekit's coordinates, TEME. */
  TimeStampedPVCoordinates coordinates(State state) {
    return new TimeStampedPVCoordinates(
        date(state.epoch().tai_ns()),
        new Vector3D(state.x_m(), state.y_m(), state.z_m()),
        new Vector3D(state.vx_m_per_s(), state.vy_m_per_s(), state.vz_m_per_s()));
  }

  /** The frame of this name. */
  public Frame frame(OrbitSpec.Cartesian.FrameName name) {
    return switch (name) {
      case GCRF -> frames.getGCRF();
      case EME2000 -> frames.getEME2000();
      case TEME -> teme();
      case ITRF -> itrf();
    };
  }

  /** The state that a scenario gives, in TEME. */
  State state(OrbitSpec.Cartesian spec) {
    Frame from = frame(spec.frame());
    AbsoluteDate date = date(spec.epoch().tai_ns());
    PVCoordinates given =
        new PVCoordinates(
            new Vector3D(spec.x_m(), spec.y_m(), spec.z_m()),
            new Vector3D(spec.vx_m_per_s(), spec.vy_m_per_s(), spec.vz_m_per_s()));
    PVCoordinates teme = from.getTransformTo(teme(), date).transformPVCoordinates(given);
    return state(teme, spec.epoch());
  }

  /** Orekit's coordinates in TEME as a state. */
  static State state(PVCoordinates teme, Epoch epoch) {
    Vector3D p = teme.getPosition();
    Vector3D v = teme.getVelocity();
    return new State(p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ(), epoch);
  }

  private static List<OffsetModel> leapSeconds() {
    List<OffsetModel> rows = new ArrayList<>();
    int offset_s = 10;
    for (LocalDate day : LeapSeconds.dates()) {
      rows.add(
          new OffsetModel(
              new DateComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
              offset_s++));
    }
    return rows;
  }

  private static Frame noIcrf() {
    throw absent("the ICRF needs an ephemeris file");
  }

  private static IllegalStateException absent(String what) {
    return new IllegalStateException("no external data: " + what);
  }
}
