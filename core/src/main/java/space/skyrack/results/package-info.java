/**
 * The files of a run: tables as CSV with Parquet twins, JSON documents, and the folder that holds
 * them.
 *
 * <p>Inputs: rows and documents, in SI, in the order the simulation makes them. Outputs: a folder
 * that appears whole or not at all. Every file has the same bytes for the same content. This
 * package is the only user of DuckDB.
 */
@NullMarked
package space.skyrack.results;

import org.jspecify.annotations.NullMarked;
