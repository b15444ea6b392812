@NullMarked
package space.skyrack.budget;

import org.jspecify.annotations.NullMarked;
