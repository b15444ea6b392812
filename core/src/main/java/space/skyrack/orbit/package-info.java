@NullMarked
package space.skyrack.orbit;

import org.jspecify.annotations.NullMarked;
