@NullMarked
package space.skyrack.cli;

import org.jspecify.annotations.NullMarked;
