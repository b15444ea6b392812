@NullMarked
package space.skyrack.simulation;

import org.jspecify.annotations.NullMarked;
