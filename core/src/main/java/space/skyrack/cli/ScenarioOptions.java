package space.skyrack.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that every verb which reads a scenario has. */
final class ScenarioOptions {
  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a field, such as space.constellation.ring.orbit.altitude=\"700 km\".")
  List<String> sets = new ArrayList<>();

  @Option(names = "--json", description = "Print one JSON document on standard output.")
  boolean json;

  @Option(
      names = "--strict",
      description = "Exit with 3 if a model is used outside the range in which it was checked.")
  boolean strict;
}
