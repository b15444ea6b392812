package space.skyrack.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import space.skyrack.environment.Exposure.Phase;
import space.skyrack.model.Envelope.Domain;
import space.skyrack.orbit.Fleet;
import space.skyrack.results.RunFolder;
import space.skyrack.results.Schema;
import space.skyrack.results.Table;
import space.skyrack.simulation.Groups;
import space.skyrack.simulation.Happening;
import space.skyrack.simulation.Recorder;
import space.skyrack.simulation.Samples;
import space.skyrack.simulation.Samples.Field;
import space.skyrack.time.Epoch;

/** Writes what a run saw into the tables of its folder. */
final class TableRecorder implements Recorder {
  private static final long OF_LIGHT = Watch.of(Domain.LIGHT);
  private static final long OF_POWER = Watch.of(Domain.LIGHT, Domain.POWER, Domain.CHARGE);
  private static final long OF_HEAT = Watch.of(Domain.HEAT);

  private final Fleet fleet;
  private final Groups groups;
  private final boolean worst;
  private final @Nullable String[] names;
  private final RunFolder folder;
  private final List<Table> tables;
  private final Table power;
  private final Table thermal;
  private final Table eclipses;
  private final Table events;
  private final Watch watch;

  TableRecorder(RunFolder folder, Fleet fleet, Groups groups, boolean worst, Watch watch) {
    this.folder = folder;
    this.fleet = fleet;
    this.groups = groups;
    this.worst = worst;
    this.watch = watch;
    names = new @Nullable String[fleet.size()];
    power = folder.table("power", Schema.POWER);
    thermal = folder.table("thermal", Schema.THERMAL);
    eclipses = folder.table("eclipses", Schema.ECLIPSES);
    events = folder.table("events", Schema.EVENTS);
    tables = List.of(power, thermal, eclipses, events);
  }

  @Override
  public void samples(Samples window) {
    for (int s = 0; s < window.count(); s++) {
      String time = new Epoch(window.epoch_ns(s)).toUtcString();
      if (window.isFull()) {
        for (int satellite = 0; satellite < window.satellites(); satellite++) {
          long marks = watch.ofSatellite(satellite, window, s, satellite);
          rows(time, "satellite", name(satellite), window, s, satellite, marks);
        }
      } else {
        for (int group = 0; group < window.groups(); group++) {
          groupRows(time, window, s, group);
        }
      }
    }
  }

  private void groupRows(String time, Samples window, int sample, int group) {
    String groupName = groups.name(group);
    String lowest = name(window.worstCharge(sample, group));
    String hottest = name(window.worstChip(sample, group));
    long mean = watch.ofGroup(group, window, sample, 2 * group);
    rows(time, "plane-mean", groupName, window, sample, 2 * group, mean);
    long marks = watch.ofGroup(group, window, sample, 2 * group + 1);
    if (worst) {
      powerRow(time, "plane-worst", lowest, window, sample, 2 * group + 1, marks);
      thermalRow(time, "plane-worst", hottest, window, sample, 2 * group + 1, marks);
    }
  }

  private void rows(
      String time, String scope, String name, Samples window, int sample, int column, long marks) {
    powerRow(time, scope, name, window, sample, column, marks);
    thermalRow(time, scope, name, window, sample, column, marks);
  }

  /** Names are made when they are first needed: a large fleet writes those of few. */
  private String name(int satellite) {
    String known = names[satellite];
    if (known == null) {
      known = fleet.name(satellite);
      names[satellite] = known;
    }
    return known;
  }

  private void powerRow(
      String time, String scope, String name, Samples window, int sample, int column, long marks) {
    power
        .time(time)
        .text(scope)
        .text(name)
        .real(window.value(Field.SUNLIT_fraction, sample, column))
        .real(window.value(Field.ARRAY_W, sample, column))
        .real(window.value(Field.LOAD_W, sample, column))
        .real(window.value(Field.COMPUTE_W, sample, column))
        .real(window.value(Field.BATTERY_W, sample, column))
        .real(window.value(Field.SOC_fraction, sample, column))
        .real(window.value(Field.WORK_fraction, sample, column))
        .real(window.value(Field.LEVEL, sample, column))
        .text(watch.label(marks, OF_POWER))
        .endRow();
  }

  private void thermalRow(
      String time, String scope, String name, Samples window, int sample, int column, long marks) {
    thermal
        .time(time)
        .text(scope)
        .text(name)
        .real(window.value(Field.CHIP_K, sample, column))
        .real(window.value(Field.LOOP_K, sample, column))
        .real(window.value(Field.RADIATOR_K, sample, column))
        .real(window.value(Field.ARRAY_K, sample, column))
        .real(window.value(Field.HEAT_W, sample, column))
        .real(window.value(Field.EMITTED_W, sample, column))
        .real(window.value(Field.HEATER_fraction, sample, column))
        .text(watch.label(marks, OF_HEAT))
        .endRow();
  }

  /**
   * A recorder for a run of one satellite alone: its samples become rows of its own, and so do its
   * eclipses and events unless they have been followed all along.
   */
  Recorder of(int satellite, boolean followed) {
    return new Recorder() {
      @Override
      public void samples(Samples window) {
        for (int s = 0; s < window.count(); s++) {
          String time = new Epoch(window.epoch_ns(s)).toUtcString();
          long marks = watch.ofSatellite(satellite, window, s, 0);
          rows(time, "satellite", name(satellite), window, s, 0, marks);
        }
      }

      @Override
      public void happening(Happening event) {
        if (!followed && event.satellite() >= 0) {
          TableRecorder.this.happening(
              new Happening(event.epoch_ns(), satellite, event.kind(), event.measured_value()));
        }
      }

      @Override
      public void phase(int alone, Phase phase, long start_ns, long end_ns) {
        if (!followed) {
          TableRecorder.this.phase(satellite, phase, start_ns, end_ns);
        }
      }

      @Override
      public long[] position() {
        return new long[0];
      }
    };
  }

  @Override
  public void happening(Happening event) {
    int satellite = event.satellite();
    events
        .time(new Epoch(event.epoch_ns()))
        .text(satellite >= 0 ? name(satellite) : fleet.constellationName(-1 - satellite))
        .text(event.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
        .real(event.measured_value())
        .text(event.kind().meaning())
        .endRow();
  }

  @Override
  public void phase(int satellite, Phase phase, long start_ns, long end_ns) {
    if (phase != Phase.SUN) {
      eclipses
          .text(name(satellite))
          .text(phase == Phase.UMBRA ? "umbra" : "penumbra")
          .time(new Epoch(start_ns))
          .time(new Epoch(end_ns))
          .real((end_ns - start_ns) * 1e-9)
          .text(watch.label(watch.always(satellite), OF_LIGHT))
          .endRow();
    }
  }

  @Override
  public long[] position() {
    folder.sync();
    long[] seen = watch.state();
    long[] position = new long[2 * tables.size() + seen.length];
    System.arraycopy(seen, 0, position, 2 * tables.size(), seen.length);
    for (int t = 0; t < tables.size(); t++) {
      position[2 * t] = tables.get(t).position().rows();
      position[2 * t + 1] = tables.get(t).position().bytes();
    }
    return position;
  }

  /** Cuts the tables back to what a checkpoint saw. */
  void goBackTo(long[] position) {
    for (int t = 0; t < tables.size(); t++) {
      tables.get(t).truncate(new Table.Position(position[2 * t], position[2 * t + 1]));
    }
    watch.restore(position, 2 * tables.size());
  }
}
