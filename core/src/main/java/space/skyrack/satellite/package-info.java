/**
 * Power, heat, ageing and drag of one satellite.
 *
 * <p><b>Purpose.</b> Carries battery, temperatures and throttle of blocks of satellites through
 * time ({@link space.skyrack.satellite.PowerThermalKernel}), and gives the same physics in closed
 * form to the budgets ({@link space.skyrack.satellite.Platform} and its parts).
 *
 * <p><b>Inputs.</b> A {@code SatelliteDesign} at an age; light, incidence and heat of {@code
 * Exposure}; work asked for. <b>Outputs.</b> {@link space.skyrack.satellite.BlockState}: stored
 * energy, temperatures, throttle levels, ledger lines, extremes and limits met.
 *
 * <p><b>Model.</b>
 *
 * <ul>
 *   <li>Array: alpha S + q_Earth - eta S (1 + k (T - T_ref)) = (eps_front + eps_back) sigma T^4,
 *       with eta = cell x packing x (1 - d)^age; the bus gets the conversion efficiency times the
 *       terminal power. No heat capacity: a blanket of 2.5 kg/m2 settles in minutes.
 *   <li>Load: compute = n (idle + w range)(1 + host), plus bus, plus pump as a share of both, plus
 *       heater. w is the work asked for, at most the eclipse cap while any of the disc is hidden,
 *       at most level / 8.
 *   <li>Battery: what is left over is stored with the square root of the round trip, up to the
 *       charge rate and the capacity; the rest is curtailed. A shortage is drawn with the same
 *       efficiency, up to the discharge rate and down to the floor. Beyond that, load is shed at
 *       that instant: work, accelerators, heater, bus.
 *   <li>Heat: C_l dT_l/dt = Q - G (T_l - T_r), C_r dT_r/dt = G (T_l - T_r) + absorbed - E T_r^4; Q
 *       is all electrical power that stays on board. G falls to a leak over 10 K above the bypass
 *       temperature. Absorbed: alpha x sunlight and albedo, eps x Earth infrared, eps eps_back F
 *       sigma T_array^4 for the view that the array blocks. E = faces A fin eps sigma. Chip = T_l +
 *       R x power of one accelerator.
 *   <li>Throttle: above the limit one level down a step, below it minus hysteresis one up; at the
 *       shutdown limit the accelerators are off until they are that cool.
 *   <li>Ageing: battery health 1 - calendar x age - 0.2 n / N(depth), N = N_full depth^-exponent;
 *       absorptivity linear to the end of life.
 *   <li>Drag: rho v^2 Cd A / 2m, with NRLMSISE-00 at reference activities.
 * </ul>
 *
 * <p><b>Assumptions.</b> One isothermal loop and one radiator; the view that the array blocks loses
 * no sunlight or Earth infrared; the array is cooled by all the power it could give; the battery
 * has no temperature of its own; power and light are constant over a piece of a step.
 *
 * <p><b>Validation.</b> docs/VALIDATION.md (SMAD, Suncatcher, Starcloud, Turyshev, SemiAnalysis),
 * {@code ClosedFormTest} (balances), {@code LedgerTest} (energy, heat and work close to 1e-9 in
 * random campaigns), {@code KernelTest} (floor time against closed form, step halving, stiff loop),
 * {@code AtmosphereTest} (Orekit's NRLMSISE-00, standard atmosphere of 1976).
 */
@NullMarked
package space.skyrack.satellite;

import org.jspecify.annotations.NullMarked;
