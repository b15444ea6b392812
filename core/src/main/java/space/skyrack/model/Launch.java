package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * How satellites reach orbit, and what becomes of them there.
 *
 * @param vehicle its title, for people
 * @param promised whether figures that were announced are taken where they differ from flown ones
 */
public record Launch(
    String vehicle, boolean promised, Hold hold, Price price, Schedule schedule, Losses losses) {

  /** The same with a share of the flights. */
  public Launch withCadence(double share_fraction) {
    Schedule fewer =
        new Schedule(
            schedule.cadence_per_yr * share_fraction,
            schedule.first_yr,
            schedule.commissioning_yr,
            schedule.ramp_yr);
    return new Launch(vehicle, promised, hold, price, fewer, losses);
  }

  /**
   * What one flight carries.
   *
   * @param payload_kg to the working orbit
   * @param fairing_m3 that satellites may take
   * @param fill_fraction of both that this fleet fills
   * @param stowed_m3 of one satellite; 0 where {@code stowed_kg_per_m3} says it
   */
  public record Hold(
      double payload_kg,
      double fairing_m3,
      double fill_fraction,
      double stowed_m3,
      double stowed_kg_per_m3) {
    public Hold {
      Require.positive("payload_mass", payload_kg, "kg");
      Require.positive("fairing_volume", fairing_m3, "m3");
      Require.fraction("fill", fill_fraction);
      Require.positive("fill", fill_fraction, "");
      Require.notNegative("stowed_volume", stowed_m3, "m3");
      Require.positive("stowed_density", stowed_kg_per_m3, "kg/m3");
    }

    /** Volume of one stowed satellite. */
    public double stowed_m3(double wet_kg) {
      return stowed_m3 > 0 ? stowed_m3 : wet_kg / stowed_kg_per_m3;
    }
  }

  /**
   * What a launch costs.
   *
   * @param flight_usd of one whole flight; 0 where mass is paid for
   * @param learning_fraction of the price that each doubling of all mass lifted takes away
   * @param lifted_kg lifted before this fleet, where the doublings start
   */
  public record Price(
      double mass_usd_per_kg, double flight_usd, double learning_fraction, double lifted_kg) {
    public Price {
      Require.notNegative("price", mass_usd_per_kg, "USD/kg");
      Require.notNegative("flight_price", flight_usd, "USD");
      Require.fraction("learning", learning_fraction);
      Require.positive("lifted", lifted_kg, "kg");
    }
  }

  /**
   * When flights leave.
   *
   * @param cadence_per_yr flights a year that this fleet gets, once the ramp is over
   * @param first_yr from the decision to the first launch
   * @param commissioning_yr from launch to service
   * @param ramp_yr over which the rate of launches grows from nothing, evenly
   */
  public record Schedule(
      double cadence_per_yr, double first_yr, double commissioning_yr, double ramp_yr) {
    public Schedule {
      Require.positive("cadence", cadence_per_yr, "/yr");
      Require.notNegative("first_launch", first_yr, "yr");
      Require.notNegative("commissioning", commissioning_yr, "yr");
      Require.notNegative("ramp", ramp_yr, "yr");
    }
  }

  /**
   * What is lost, and what is done about it.
   *
   * @param failure_fraction of launches that reach nothing
   * @param insurance_fraction premium over the value of launch and satellites; 0 for none
   * @param disposal_usd to bring one satellite down
   * @param loss_fraction_per_yr of whole satellites, apart from their accelerators
   * @param replaced whether lost and worn-out satellites are launched anew
   */
  public record Losses(
      double failure_fraction,
      double insurance_fraction,
      double disposal_usd,
      double loss_fraction_per_yr,
      boolean replaced) {
    public Losses {
      Require.fraction("launch_failure", failure_fraction);
      Require.fraction("insurance", insurance_fraction);
      Require.notNegative("disposal", disposal_usd, "USD");
      Require.notNegative("satellite_loss", loss_fraction_per_yr, "/yr");
    }

    /** Share of launch and satellites that is paid for in the end: insurers pay back failures. */
    public double paid_fraction() {
      return insurance_fraction > 0 ? 1 - failure_fraction : 1;
    }
  }
}
