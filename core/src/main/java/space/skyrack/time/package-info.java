@NullMarked
package space.skyrack.time;

import org.jspecify.annotations.NullMarked;
