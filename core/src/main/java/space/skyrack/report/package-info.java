@NullMarked
package space.skyrack.report;

import org.jspecify.annotations.NullMarked;
