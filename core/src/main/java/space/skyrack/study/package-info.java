@NullMarked
package space.skyrack.study;

import org.jspecify.annotations.NullMarked;
