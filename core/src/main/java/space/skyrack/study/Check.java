package space.skyrack.study;

import java.util.ArrayList;
import java.util.List;
import space.skyrack.diagnostic.Diagnostic;
import space.skyrack.model.Scenario;
import space.skyrack.orbit.Fleet;
import space.skyrack.satellite.DesignCheck;
import space.skyrack.scenario.Reading;
import space.skyrack.scenario.SourceFile;

/** What reading and every domain have to say about a scenario, without computing any orbit. */
public final class Check {
  private Check() {}

  /** All problems of a reading, each with its place, in the order of files and lines. */
  public static List<Diagnostic> of(Reading reading) {
    List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
    Scenario scenario = reading.scenario();
    if (scenario != null) {
      Fleet.check(scenario).forEach(found -> all.add(reading.placed(found)));
      DesignCheck.check(scenario).forEach(found -> all.add(reading.placed(found)));
      Validity.ofScenario(scenario).diagnostics().forEach(found -> all.add(reading.placed(found)));
      FleetLaunch.findings(scenario, FleetLaunch.written(scenario))
          .forEach(found -> all.add(reading.placed(found)));
    }
    return Diagnostic.sorted(all, reading.sources().stream().map(SourceFile::name).toList());
  }
}
