/**
 * The engine: a discrete layer, exact in time, over a continuous layer that moves in ticks.
 *
 * <p>Open {@link space.skyrack.simulation.Simulation} first. {@code Continuum} is the continuous
 * layer: {@code Block}s of satellites advance through spans of ticks on {@code Workers}, fed by
 * {@code Predictions}. {@code EventQueue}, {@code UtilisationStream}, {@code Journal} and {@code
 * AskedWork} are the discrete layer. {@code Recorder} is where a run tells what it saw.
 *
 * <p>Inputs: a resolved scenario, its fleet, the platforms at their age, a journal of commands.
 * Outputs: samples, events, phases of light, ledgers, a digest.
 *
 * <p>Promise: threads, window cuts, sampling, stops, checkpoints and resumes change no bit of it.
 * Validation: {@code SimulationTest} turns each of them on and compares digests; the ledgers
 * balance to 1e-9 of their throughput, and a test breaks a flow and sees them fail.
 */
@NullMarked
package space.skyrack.simulation;

import org.jspecify.annotations.NullMarked;
