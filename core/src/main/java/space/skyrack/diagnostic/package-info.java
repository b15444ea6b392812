@NullMarked
package space.skyrack.diagnostic;

import org.jspecify.annotations.NullMarked;
