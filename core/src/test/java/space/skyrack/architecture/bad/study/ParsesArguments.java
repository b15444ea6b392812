package space.skyrack.architecture.bad.study;

import picocli.CommandLine;

/** The command line outside cli. */
record ParsesArguments(CommandLine line) {}
