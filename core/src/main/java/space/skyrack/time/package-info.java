/** Instants as whole nanoseconds of TAI, equally spaced grids of them, and leap seconds. */
@NullMarked
package space.skyrack.time;

import org.jspecify.annotations.NullMarked;
