/** Our figures beside figures that somebody else published; the source of docs/VALIDATION.md. */
@NullMarked
package space.skyrack.validation;

import org.jspecify.annotations.NullMarked;
