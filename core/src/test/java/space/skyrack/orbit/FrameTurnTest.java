package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.utils.PVCoordinates;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

class FrameTurnTest {
  private static final OrekitContext CONTEXT = new OrekitContext();
  private static final Epoch START = Epoch.parse("2026-08-01T00:00:00Z");
  private static final Grid GRID = new Grid(START.tai_ns(), 600_000_000_000L, 145);

  /** Truth: Orekit's transform of each state by itself. */
  @Test
  void oneTurnForAllSatellitesIsOrekits() {
    Ephemeris states = states(GRID);
    double[] x_m = new double[GRID.nodes()];
    double[] y_m = new double[GRID.nodes()];
    double[] z_m = new double[GRID.nodes()];
    double[] state = new double[6];
    for (Frame frame : List.of(CONTEXT.itrf(), CONTEXT.getFrames().getGCRF())) {
      FrameTurn turn = new FrameTurn(CONTEXT, frame, GRID);
      turn.positions(states, 1, x_m, y_m, z_m);
      for (int k = 0; k < GRID.nodes(); k++) {
        State teme = State.at(states, 1, k);
        PVCoordinates truth =
            CONTEXT
                .teme()
                .getTransformTo(frame, CONTEXT.date(GRID.node_ns(k)))
                .transformPVCoordinates(CONTEXT.coordinates(teme));
        turn.state(states, 1, k, state);
        assertThat(new Vector3D(x_m[k], y_m[k], z_m[k]).distance(truth.getPosition()))
            .isLessThan(1e-8);
        assertThat(new Vector3D(state[0], state[1], state[2]).distance(truth.getPosition()))
            .isLessThan(1e-8);
        assertThat(new Vector3D(state[3], state[4], state[5]).distance(truth.getVelocity()))
            .isLessThan(1e-11);
      }
    }
  }

  @Test
  void anotherGridIsRefused() {
    FrameTurn turn = new FrameTurn(CONTEXT, CONTEXT.itrf(), new Grid(0, 1, 2));
    assertThatThrownBy(() -> turn.state(states(GRID), 0, 0, new double[6]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Ephemeris states(Grid grid) {
    OrbitSpec.Keplerian low = new OrbitSpec.Keplerian(6.928e6, 0.001, 0.93, 0.2, 1.1, 0.4, START);
    OrbitSpec.Keplerian high = new OrbitSpec.Keplerian(7.3e6, 0.01, 1.73, 1, 2, 3, START);
    Ephemeris states = new Ephemeris(2, grid);
    states.reset(2, grid);
    new J2Propagator(List.of(MeanElements.of(low), MeanElements.of(high))).fill(0, states);
    return states;
  }
}
