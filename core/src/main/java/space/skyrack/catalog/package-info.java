@NullMarked
package space.skyrack.catalog;

import org.jspecify.annotations.NullMarked;
