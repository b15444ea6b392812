@NullMarked
package space.skyrack.environment;

import org.jspecify.annotations.NullMarked;
