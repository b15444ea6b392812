package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.skyrack.model.OrbitSpec;
import space.skyrack.time.Epoch;
import space.skyrack.time.Grid;

/** Truth: Orekit's numerical integration in the zonal field to J6 (or to J2), without drag. */
class J2AccuracyTest {
  private static final Epoch START = Epoch.parse("2027-12-20T00:00:00Z");
  private static final OrekitContext CONTEXT = new OrekitContext();

  @ParameterizedTest
  @CsvSource({"550", "650", "1200"})
  void errorByHorizon(double altitude_km) {
    var spec = new OrbitSpec.SunSynchronous(altitude_km * 1e3, Math.PI / 2, 0, 1, 1);
    Propagator kernel = new J2Propagator(DesignedOrbits.of(spec, START).elements());
    State start = State.of(kernel, 0, START);
    Propagator truth = new NumericalOrbits(CONTEXT, List.of(start), new HarmonicField(6, 0));
    for (double days : new double[] {0.07, 1, 7}) {
      System.out.printf(
          "%.0f km, %.2f d: %.1f m%n", altitude_km, days, worst_m(kernel, truth, days));
    }
  }

  @ParameterizedTest
  @CsvSource({"7028e3,0,98", "7028e3,1e-3,98", "7500e3,0.05,53", "26.5e6,0.7,62", "7028e3,0.01,5"})
  void firstOrderTheory(double a_m, double e, double i_deg) {
    MeanElements mean = new MeanElements(a_m, e, StrictMath.toRadians(i_deg), 1, 2, 0.5, START);
    Propagator kernel = new J2Propagator(List.of(mean));
    State start = State.of(kernel, 0, START);
    Propagator truth = new NumericalOrbits(CONTEXT, List.of(start), new HarmonicField(2, 0));
    System.out.printf(
        "a %.0f e %.3f i %.0f: %.1f m%n",
        a_m, e, i_deg, worst_m(kernel, truth, mean.period_s() / 86400));
  }

  @Test
  void stateAndMeanElementsAreInverse() {
    MeanElements mean = new MeanElements(7100e3, 0.02, 1.2, 1, 2, 0.5, START);
    State state = State.of(new J2Propagator(List.of(mean)), 0, START);
    MeanElements back = OsculatingElements.mean(state);
    assertThat(back.semiMajorAxis_m()).isEqualTo(7100e3, within(1e-6));
    assertThat(State.of(new J2Propagator(List.of(back)), 0, START).distance_m(state))
        .isLessThan(1e-6);
  }

  private static double worst_m(Propagator kernel, Propagator truth, double days) {
    Grid grid = new Grid(START.tai_ns(), (long) (days * Epoch.DAY_ns / 200), 201);
    Ephemeris a = new Ephemeris(1, grid);
    a.reset(1, grid);
    kernel.fill(0, a);
    Ephemeris b = new Ephemeris(1, grid);
    b.reset(1, grid);
    truth.fill(0, b);
    double worst = 0;
    for (int k = 0; k < grid.nodes(); k++) {
      worst = Math.max(worst, State.at(a, 0, k).distance_m(State.at(b, 0, k)));
    }
    return worst;
  }
}
