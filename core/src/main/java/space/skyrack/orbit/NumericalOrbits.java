package space.skyrack.orbit;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Frame;
import org.orekit.frames.KinematicTransform;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.skyrack.model.Envelope;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.model.Envelope.Range;
import space.skyrack.model.Measure;
import space.skyrack.model.Propagation;
import space.skyrack.time.Grid;

/**
 * Numerical integration in the Earth's 8 x 8 gravity field.
 *
 * <p>Orekit's Dormand-Prince 8(5,3) in GCRF, tolerance 0.1 mm; no drag, Sun, Moon or tides. A run
 * that starts long after a satellite's epoch first integrates up to it, about 0.1 s a day.
 */
public final class NumericalOrbits implements Propagator {
  /** Where its shadows were held against those of GMAT. */
  public static final Envelope VALIDITY =
      Envelope.of(
          "orbit.numerical",
          "numerical, 8 x 8 gravity field",
          constellation -> constellation.propagation() == Propagation.NUMERICAL,
          List.of(Domain.MOTION, Domain.LIGHT),
          Range.of(
              Measure.ALTITUDE,
              400e3,
              1_400e3,
              "A07_GmatEclipsesTest at 400 to 429 km, one orbit; ClusterTest at 650 km against our own"
                  + " integration; not compared above, where the missing drag counts for less"),
          Range.of(
              Measure.HORIZON,
              0,
              43_200,
              "A07_GmatEclipsesTest: twelve hours of GMAT's eclipses; no Sun, Moon or drag"));

  private final OrekitContext context;
  private final List<NumericalArcs> satellites;

  public NumericalOrbits(OrekitContext context, List<State> starts) {
    this(context, starts, new HarmonicField(EarthGravity.DEGREE, EarthGravity.DEGREE));
  }

  NumericalOrbits(OrekitContext context, List<State> starts, HarmonicField field) {
    this.context = context;
    satellites = starts.stream().map(start -> new NumericalArcs(context, field, start)).toList();
  }

  @Override
  public int size() {
    return satellites.size();
  }

  @Override
  public void fill(int first, Ephemeris into) {
    Grid grid = into.grid();
    Frame gcrf = context.getFrames().getGCRF();
    KinematicTransform[] toTeme = new KinematicTransform[grid.nodes()];
    AbsoluteDate[] dates = new AbsoluteDate[grid.nodes()];
    for (int k = 0; k < grid.nodes(); k++) {
      dates[k] = context.date(grid.node_ns(k));
      toTeme[k] = gcrf.getKinematicTransformTo(context.teme(), dates[k]);
    }
    for (int i = 0; i < into.satellites(); i++) {
      NumericalArcs arcs = satellites.get(first + i);
      synchronized (arcs) {
        for (int k = 0; k < grid.nodes(); k++) {
          PVCoordinates pv = toTeme[k].transformOnlyPV(arcs.at(grid.node_ns(k), dates[k]));
          put(pv.getPosition(), pv.getVelocity(), into.row(i) + k, into);
        }
      }
    }
  }

  static void put(Vector3D position, Vector3D velocity, int at, Ephemeris into) {
    into.x_m[at] = position.getX();
    into.y_m[at] = position.getY();
    into.z_m[at] = position.getZ();
    into.vx_m_per_s[at] = velocity.getX();
    into.vy_m_per_s[at] = velocity.getY();
    into.vz_m_per_s[at] = velocity.getZ();
  }
}
