@NullMarked
package space.skyrack.satellite;

import org.jspecify.annotations.NullMarked;
