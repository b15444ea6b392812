package space.skyrack.orbit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.skyrack.time.Epoch;

/** Truth: elements that were flown are found again; what SGP4 does not know stays as an error. */
class Sgp4FitTest {
  private static final OrekitContext CONTEXT = new OrekitContext();
  private static final Epoch START = Epoch.parse("2026-08-22T12:00:00Z");

  private static final GpElements KNOWN =
      new GpElements(
          "A", "", 0, START, 0.0011263, 0.0007, 0.9, 5.8, 1.2, 5.0, 1.5e-4, 0, 0, 'U', 0, 0);

  private static Sgp4Fit.Fit fit(Propagator of, double days, boolean drag) {
    Epoch end = START.plus_s(days * 86_400);
    return Sgp4Fit.of("A", of, 0, START, end, drag, CONTEXT).orElseThrow();
  }

  @Test
  void whatSgp4FlewIsFoundAgain() {
    TwoLines two = new TwoLines(KNOWN);
    for (double days : new double[] {0.2, 1, 3}) {
      Sgp4Fit.Fit fit = fit(two.propagator(), days, true);
      System.out.printf("SGP4 fitted to itself over %.1f d: %.2e m%n", days, fit.most_m());
      assertThat(fit.most_m()).isLessThan(1);
    }
    assertThat(fit(two.propagator(), 3, true).elements().drag_coefficient())
        .isBetween(1.49e-4, 1.51e-4);
  }

  private record TwoLines(GpElements elements) {
    Propagator propagator() {
      return new Propagator() {
        @Override
        public int size() {
          return 1;
        }

        @Override
        public void fill(int first, Ephemeris into) {
          Sgp4Kernel.fill(elements.orbit(CONTEXT), 0, into);
        }
      };
    }
  }

  /** Regression values: the error of a fit to the J2 kernel's and to the 8 x 8 field's motion. */
  @Test
  void otherMotionsLeaveAnError() {
    MeanElements circular = new MeanElements(7_028e3, 0, 1.71, 1, 0, 0.5, START);
    Propagator j2 = new J2Propagator(List.of(circular));
    Propagator numerical = new NumericalOrbits(CONTEXT, List.of(State.of(j2, 0, START)));
    for (double days : new double[] {0.25, 1, 3}) {
      double j2_m = fit(j2, days, false).rms_m();
      double numerical_m = fit(numerical, days, false).rms_m();
      System.out.printf(
          "SGP4 fit over %.2f d: J2 %.0f m RMS, 8 x 8 field %.0f m%n", days, j2_m, numerical_m);
      assertThat(j2_m).isLessThan(800);
      assertThat(numerical_m).isLessThan(1_000);
    }
  }
}
