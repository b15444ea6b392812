package space.skyrack.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.study.HeatModel.Parameter;

/** A fit of the simulation's heat path to measured runs, and what it predicts for others. */
public final class HeatCalibration {
  /** Sensors of boards resolve a kelvin; what moves less is their noise. */
  private static final double LEAST_SPAN_K = 1;

  final TelemetryColumns columns;
  final HeatModel model;
  final LagModel lag;
  final LagModel informedLag;
  final List<Parameter> parameters;
  final List<RunFit> runs;

  /**
   * One run beside the models.
   *
   * @param leftOut misfit of a model that was fitted to all the other training runs; null for a
   *     prediction and where there is one run only
   */
  record RunFit(
      Telemetry run,
      boolean training,
      Misfit two,
      Misfit lag,
      Misfit informedLag,
      @Nullable LeftOut leftOut) {}

  /** The misfits of models that have not seen a training run. */
  record LeftOut(Misfit two, Misfit lag, Misfit informedLag) {}

  /** All that came of a request: a calibration, or why there is none. */
  public record Outcome(@Nullable HeatCalibration calibration, List<Diagnostic> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /** Reads all files, fits the first, predicts the second. */
  public static Outcome of(List<Path> fit, List<Path> predict, TelemetryColumns columns) {
    List<Diagnostic> problems = new ArrayList<>();
    List<Telemetry> training = read(fit, columns, problems);
    List<Telemetry> unseen = read(predict, columns, problems);
    if (problems.isEmpty() && training.stream().noneMatch(run -> span_K(run) >= LEAST_SPAN_K)) {
      problems.add(
          MeasuredTable.about(
              String.valueOf(fit.getFirst()),
              "the temperatures do not move enough to fit: by less than "
                  + (int) LEAST_SPAN_K
                  + " K",
              "give a run in which the load changes"));
    }
    if (!problems.isEmpty()) {
      return new Outcome(null, problems);
    }
    HeatCalibration calibration = new HeatCalibration(columns, training, unseen);
    if (!calibration.model.isPhysical()) {
      problems.add(
          MeasuredTable.about(
              String.valueOf(fit.getFirst()),
              "no physical board fits these temperatures and this heat",
              "check --chip, --heat and --heat-per; give a run in which the load changes"));
      return new Outcome(null, problems);
    }
    return new Outcome(calibration, problems);
  }

  /** Coldest to hottest of what is fitted, the mean over each step. */
  private static double span_K(Telemetry run) {
    DoubleSummaryStatistics all_K =
        Arrays.stream(run.chip_K).filter(Double::isFinite).summaryStatistics();
    return all_K.getMax() - all_K.getMin();
  }

  private static List<Telemetry> read(
      List<Path> files, TelemetryColumns columns, List<Diagnostic> problems) {
    List<Telemetry> runs = new ArrayList<>();
    for (Path file : files) {
      Telemetry run = TelemetryReader.read(file, columns, problems);
      if (run != null) {
        runs.add(run);
      }
    }
    return runs;
  }

  private HeatCalibration(
      TelemetryColumns columns, List<Telemetry> training, List<Telemetry> unseen) {
    this.columns = columns;
    model = HeatModel.fit(training);
    lag = LagModel.fit(training, false);
    informedLag = LagModel.fit(training, true);
    List<HeatModel> withoutOne = new ArrayList<>();
    List<RunFit> all = new ArrayList<>();
    for (Telemetry run : training) {
      List<Telemetry> others = training.stream().filter(other -> other != run).toList();
      LeftOut leftOut = null;
      if (!others.isEmpty()) {
        HeatModel other = HeatModel.fit(others, model);
        withoutOne.add(other);
        leftOut =
            new LeftOut(
                Misfit.of(other.predict_K(run), run.chip_K),
                Misfit.of(LagModel.fit(others, false).predict_K(run), run.chip_K),
                Misfit.of(LagModel.fit(others, true).predict_K(run), run.chip_K));
      }
      all.add(beside(run, true, leftOut));
    }
    for (Telemetry run : unseen) {
      all.add(beside(run, false, null));
    }
    runs = List.copyOf(all);
    parameters = withErrors(model.parameters(), withoutOne);
  }

  /** Predictions are made from a copy of the run that holds no temperatures but the first. */
  private RunFit beside(Telemetry run, boolean training, @Nullable LeftOut leftOut) {
    Telemetry blind = run.withoutTemperatures();
    return new RunFit(
        run,
        training,
        Misfit.of(model.predict_K(blind), run.chip_K),
        Misfit.of(lag.predict_K(blind), run.chip_K),
        Misfit.of(informedLag.predict_K(blind), run.chip_K),
        leftOut);
  }

  /** Jackknife over runs: residuals of one run are far from independent, runs are not. */
  private static List<Parameter> withErrors(List<Parameter> fitted, List<HeatModel> withoutOne) {
    int count = withoutOne.size();
    if (count < 2) {
      return fitted;
    }
    List<Parameter> all = new ArrayList<>();
    for (int p = 0; p < fitted.size(); p++) {
      int at = p;
      double[] values =
          withoutOne.stream().mapToDouble(m -> m.parameters().get(at).fitted_value()).toArray();
      double mean = java.util.Arrays.stream(values).average().orElse(0);
      double squares = java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
      Parameter parameter = fitted.get(p);
      all.add(
          new Parameter(
              parameter.name(),
              parameter.unit(),
              parameter.fitted_value(),
              Math.sqrt(squares * (count - 1) / count)));
    }
    return List.copyOf(all);
  }

  /** Root mean square error of the two nodes on the runs that were predicted, over all of them. */
  public double predictionRmse_K() {
    return pooled_K(false, RunFit::two);
  }

  /** The same over the runs that were fitted. */
  public double trainingRmse_K() {
    return pooled_K(true, RunFit::two);
  }

  /** The error of the first-order lag on the runs that were predicted, over all of them. */
  public double lagPredictionRmse_K() {
    return pooled_K(false, RunFit::lag);
  }

  /** The same of the lag that also knows sunlight and the rest of the power. */
  public double informedLagPredictionRmse_K() {
    return pooled_K(false, RunFit::informedLag);
  }

  /** The largest error on a run that a fit to all other runs has not seen; NaN for one run. */
  public double leftOutRmse_K() {
    double worst_K = Double.NaN;
    for (RunFit run : runs) {
      LeftOut left = run.leftOut();
      if (left != null && !(left.two().rmse_K() <= worst_K)) {
        worst_K = left.two().rmse_K();
      }
    }
    return worst_K;
  }

  private double pooled_K(boolean training, Function<RunFit, Misfit> of) {
    double squares_K2 = 0;
    int count = 0;
    for (RunFit run : runs) {
      if (run.training() == training) {
        Misfit misfit = of.apply(run);
        count += misfit.count();
        squares_K2 += misfit.count() * misfit.rmse_K() * misfit.rmse_K();
      }
    }
    return Math.sqrt(squares_K2 / count);
  }
}
