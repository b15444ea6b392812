@NullMarked
package space.skyrack.unit;

import org.jspecify.annotations.NullMarked;
