package space.skyrack.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import space.skyrack.model.Scenario;
import space.skyrack.simulation.Controls;

/** Simulated time, speed and time left on a terminal; nothing where there is none. */
final class Progress implements Controls.Progress, AutoCloseable {
  private final Scenario scenario;
  private @Nullable ProgressBar bar;

  private Progress(Scenario scenario, @Nullable ProgressBar bar) {
    this.scenario = scenario;
    this.bar = bar;
  }

  static Progress on(PrintWriter err, Scenario scenario) {
    if (!Console.colour()) {
      return new Progress(scenario, null);
    }
    err.flush();
    PrintStream terminal = System.err;
    return new Progress(
        scenario,
        new ProgressBarBuilder()
            .setTaskName(scenario.name())
            .setInitialMax(scenario.ticks())
            .setUnit(" ticks", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(terminal))
            .setEtaFunction(state -> java.util.Optional.ofNullable(left(state)))
            .showSpeed()
            .build());
  }

  private static @Nullable Duration left(me.tongfei.progressbar.ProgressState state) {
    long done = state.getCurrent();
    return done == 0
        ? null
        : state.getElapsedAfterStart().multipliedBy(state.getMax() - done).dividedBy(done);
  }

  @Override
  public void at(long tick, long ticks) {
    ProgressBar running = bar;
    if (running != null) {
      running.stepTo(tick);
      running.setExtraMessage(
          scenario.start().plus_ns(tick * scenario.step_ns()).toUtcString().substring(0, 16) + "Z");
    }
  }

  @Override
  public void close() {
    ProgressBar running = bar;
    bar = null;
    if (running != null) {
      running.close();
    }
  }
}
