package space.skyrack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code skyrack calibrate}: fits models of the simulation to measurements. */
@Command(
    name = "calibrate",
    description = "Fit the simulation's models to measurements, and predict others.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "heat|power",
    subcommands = {CalibrateHeatVerb.class, CalibratePowerVerb.class})
final class CalibrateVerb implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "what to calibrate is missing: heat or power");
  }
}
