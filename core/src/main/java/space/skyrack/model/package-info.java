/**
 * The resolved scenario: records, enums and sealed interfaces in SI, validated when they are made.
 *
 * <p>Defaults are applied and catalogue entries filled in; nothing here knows where a value came
 * from but {@link space.skyrack.model.Input}.
 */
@NullMarked
package space.skyrack.model;

import org.jspecify.annotations.NullMarked;
