@NullMarked
package space.skyrack.scenario;

import org.jspecify.annotations.NullMarked;
