/**
 * How the dose table of the product is derived from AE-8, AP-8 and their maps; see decision 0010.
 */
@NullMarked
package space.skyrack.environment.belts;

import org.jspecify.annotations.NullMarked;
