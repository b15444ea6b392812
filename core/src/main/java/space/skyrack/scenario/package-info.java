/**
 * Reads scenario files: YAML with places, {@code extends}, {@code --set}, units, bounds, defaults.
 *
 * <p>Order of work: {@link space.skyrack.scenario.SourceLoader} reads and merges files, {@link
 * space.skyrack.scenario.SetOption} lays options over them, {@link space.skyrack.scenario.Resolver}
 * walks dictionary and tree together and leaves {@link space.skyrack.scenario.Values}, {@link
 * space.skyrack.scenario.ScenarioAssembly} builds the model from those. Every step goes on after a
 * problem, so that one reading finds all of them.
 *
 * <p>A later layer wins: file that is extended, file, options in their order. Sections merge key by
 * key, lists of items with names item by item; anything else is replaced, and so is a section of
 * another {@code type}.
 */
@NullMarked
package space.skyrack.scenario;

import org.jspecify.annotations.NullMarked;
