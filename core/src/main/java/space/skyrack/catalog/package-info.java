/** Parts and figures with their sources; the files are read by {@code scenario}. */
@NullMarked
package space.skyrack.catalog;

import org.jspecify.annotations.NullMarked;
