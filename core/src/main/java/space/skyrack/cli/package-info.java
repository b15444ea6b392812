/** The command line: parses words, calls a study, prints what it says, chooses the exit code. */
@NullMarked
package space.skyrack.cli;

import org.jspecify.annotations.NullMarked;
