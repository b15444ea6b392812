package space.skyrack.orbit;

import java.util.TreeMap;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.orekit.attitudes.AttitudeProvider;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.forces.gravity.HolmesFeatherstoneAttractionModel;
import org.orekit.frames.Frame;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.orbits.OrbitType;
import org.orekit.propagation.BoundedPropagator;
import org.orekit.propagation.EphemerisGenerator;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.skyrack.time.Epoch;

/**
 * The integrated motion of one satellite, in arcs of a day counted from its epoch.
 *
 * <p>Each arc starts from the end of its neighbour towards the epoch, so an arc, and every state in
 * it, depends on the start state alone. Not safe for several threads; callers lock on it.
 */
final class NumericalArcs {
  private static final double MASS_kg = 1000;
  private static final double POSITION_TOLERANCE_m = 1e-4;
  private static final double VELOCITY_TOLERANCE_m_per_s = 1e-7;

  private final OrekitContext context;
  private final HarmonicField field;
  private final Frame frame;
  private final AttitudeProvider attitude;
  private final long epoch_ns;
  private final TreeMap<Long, SpacecraftState> borders = new TreeMap<>();
  private final TreeMap<Long, BoundedPropagator> latest = new TreeMap<>();

  NumericalArcs(OrekitContext context, HarmonicField field, State start) {
    this.context = context;
    this.field = field;
    this.frame = context.getFrames().getGCRF();
    this.attitude = new FrameAlignedProvider(frame);
    this.epoch_ns = start.epoch().tai_ns();
    TimeStampedPVCoordinates teme = context.coordinates(start);
    TimeStampedPVCoordinates gcrf =
        context.teme().getTransformTo(frame, teme.getDate()).transformPVCoordinates(teme);
    borders.put(
        0L,
        new SpacecraftState(
                new CartesianOrbit(gcrf, frame, field.getMu()),
                attitude.getAttitude(
                    new CartesianOrbit(gcrf, frame, field.getMu()), gcrf.getDate(), frame))
            .withMass(MASS_kg));
  }

  /** Position and velocity, GCRF. */
  TimeStampedPVCoordinates at(long tai_ns, AbsoluteDate date) {
    return arc(Math.floorDiv(tai_ns - epoch_ns, Epoch.DAY_ns)).getPVCoordinates(date, frame);
  }

  private BoundedPropagator arc(long index) {
    BoundedPropagator known = latest.get(index);
    if (known == null) {
      // Two arcs are kept: a window that crosses a border goes back and forth between them.
      if (latest.size() > 1) {
        latest.clear();
      }
      known = integrate(border(index >= 0 ? index : index + 1), index >= 0 ? index + 1 : index);
      latest.put(index, known);
    }
    return known;
  }

  /** The state at a border between arcs, {@code index} days after the epoch. */
  private SpacecraftState border(long index) {
    long step = index >= 0 ? 1 : -1;
    long from = index;
    while (!borders.containsKey(from)) {
      from -= step;
    }
    while (from != index) {
      from += step;
      integrate(known(from - step), from);
    }
    return known(index);
  }

  private SpacecraftState known(long index) {
    SpacecraftState state = borders.get(index);
    if (state == null) {
      throw new IllegalStateException("no state at border " + index);
    }
    return state;
  }

  private BoundedPropagator integrate(SpacecraftState from, long toBorder) {
    NumericalPropagator propagator =
        new NumericalPropagator(
            new DormandPrince853Integrator(
                1e-3,
                600,
                tolerances(),
                new double[] {1e-12, 1e-12, 1e-12, 1e-12, 1e-12, 1e-12, 1e-12}),
            attitude);
    propagator.setOrbitType(OrbitType.CARTESIAN);
    propagator.addForceModel(new HolmesFeatherstoneAttractionModel(context.itrf(), field));
    propagator.setInitialState(from);
    EphemerisGenerator generator = propagator.getEphemerisGenerator();
    SpacecraftState end = propagator.propagate(context.date(epoch_ns + toBorder * Epoch.DAY_ns));
    borders.putIfAbsent(toBorder, end);
    return generator.getGeneratedEphemeris();
  }

  private static double[] tolerances() {
    double p = POSITION_TOLERANCE_m;
    double v = VELOCITY_TOLERANCE_m_per_s;
    return new double[] {p, p, p, v, v, v, 1};
  }
}
