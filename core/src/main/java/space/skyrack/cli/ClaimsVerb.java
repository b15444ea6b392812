package space.skyrack.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import space.skyrack.results.Json;
import space.skyrack.study.Claims;
import space.skyrack.study.Explain;

/** {@code skyrack claims}: what the press says, with a verdict and its numbers. */
@Command(
    name = "claims",
    description = "Claims of the press, each with a verdict, numbers with ranges, and sources.",
    mixinStandardHelpOptions = true)
final class ClaimsVerb implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      description = "Number of one claim; all if left out.")
  private @Nullable String number;

  @Option(names = "--json", description = "Print one JSON document on standard output.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Claims claims = new Claims();
    Explain.Answer answer = number == null ? claims.list() : claims.one(number);
    spec.commandLine().getOut().print(json ? Json.pretty(answer.document()) : answer.text());
    return ExitCode.OK;
  }
}
