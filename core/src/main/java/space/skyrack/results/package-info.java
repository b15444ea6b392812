@NullMarked
package space.skyrack.results;

import org.jspecify.annotations.NullMarked;
