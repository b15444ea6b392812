/** Problems of an input: one record, with a stable code and a place, as text and as JSON. */
@NullMarked
package space.skyrack.diagnostic;

import org.jspecify.annotations.NullMarked;
