@NullMarked
package space.skyrack.model;

import org.jspecify.annotations.NullMarked;
