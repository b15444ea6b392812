package space.skyrack.orbit;

import java.util.List;
import org.orekit.attitudes.AttitudeProvider;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.errors.OrekitException;
import org.orekit.frames.Frame;
import org.orekit.propagation.analytical.tle.TLE;
import org.orekit.propagation.analytical.tle.TLEPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/**
 * SGP4, and SDP4 for periods of 225 minutes and more, through Orekit.
 *
 * <p>Source: Vallado et al. (2006), Revisiting Spacetrack Report 3, WGS-72 constants.
 */
final class Sgp4Propagator implements Propagator {
  /** SDP4 and its resonances; its propagator remembers the last instant, so it is made anew. */
  private static final double DEEP_rad_per_s = 2 * Math.PI / (225 * 60);

  private static final double MASS_kg = 1000;

  private final OrekitContext context;
  private final List<ElementSet> satellites;
  private final Frame teme;
  private final AttitudeProvider attitude;

  Sgp4Propagator(OrekitContext context, List<ElementSet> satellites) {
    this.context = context;
    this.satellites = List.copyOf(satellites);
    teme = context.teme();
    attitude = new FrameAlignedProvider(teme);
  }

  @Override
  public int size() {
    return satellites.size();
  }

  @Override
  public void fill(int first, Ephemeris into) {
    Grid grid = into.grid();
    AbsoluteDate[] dates = new AbsoluteDate[grid.nodes()];
    for (int k = 0; k < dates.length; k++) {
      dates[k] = context.date(grid.node_ns(k));
    }
    for (int i = 0; i < into.satellites(); i++) {
      fill(satellites.get(first + i), dates, into.row(i), into);
    }
  }

  private void fill(ElementSet satellite, AbsoluteDate[] dates, int row, Ephemeris into) {
    boolean deep = satellite.tle().getMeanMotion() <= DEEP_rad_per_s * 1.01;
    AbsoluteDate now = dates[0];
    try {
      TLEPropagator propagator = propagator(satellite.tle());
      for (int k = 0; k < dates.length; k++) {
        now = dates[k];
        if (deep) {
          propagator = propagator(satellite.tle());
        }
        PVCoordinates pv = propagator.getPVCoordinates(now);
        if (!Double.isFinite(pv.getPosition().getX())) {
          throw new PropagationException("the elements give no position");
        }
        NumericalOrbits.put(pv.getPosition(), pv.getVelocity(), row + k, into);
      }
    } catch (OrekitException | PropagationException e) {
      Epoch at = context.epoch(now);
      throw new PropagationException(satellite.name() + " at " + at + ": " + e.getMessage());
    }
  }

  private TLEPropagator propagator(TLE tle) {
    return TLEPropagator.selectExtrapolator(tle, attitude, MASS_kg, teme);
  }
}
