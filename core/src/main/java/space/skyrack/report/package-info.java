/**
 * The report of a run: one offline HTML page, the same content as JSON and as Markdown.
 *
 * <p>Inputs: a run folder, its {@code summary.json} and {@code tables/*.csv}, and nothing else, so
 * that a report can be made again at any time. A part that the folder does not have is named in a
 * plain sentence. Content is built once as sections of blocks; the three forms only render them.
 * Tables stay in SI; the report shows units people use.
 *
 * <p>Exports ({@link space.skyrack.report.Export}) compute the orbits again from the scenario that
 * the run's lock fixes.
 */
@NullMarked
package space.skyrack.report;

import org.jspecify.annotations.NullMarked;
