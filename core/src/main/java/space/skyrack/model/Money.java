package space.skyrack.model;

import space.skyrack.unit.Require;

/**
 * Currency, discounting and lives, common to every side.
 *
 * @param currency of every price
 * @param year_number calendar year of the prices
 * @param horizon_yr whole years that are looked at
 * @param missionLife_yr years that a satellite serves
 * @param valueDecline_fraction_per_yr yearly loss of value of an hour of the same accelerator
 * @param priceDecline_fraction_per_yr yearly fall of the price of the same accelerator
 */
public record Money(
    String currency,
    int year_number,
    double discount_fraction_per_yr,
    int horizon_yr,
    double missionLife_yr,
    double valueDecline_fraction_per_yr,
    double priceDecline_fraction_per_yr,
    double financingOrbit_fraction_per_yr,
    double financingGround_fraction_per_yr) {
  public Money {
    Require.notNegative("discount_rate", discount_fraction_per_yr, "/yr");
    Require.atLeast("horizon", horizon_yr, 1);
    Require.positive("mission_life", missionLife_yr, "yr");
    Require.notNegative("financing_orbit", financingOrbit_fraction_per_yr, "/yr");
    Require.notNegative("financing_ground", financingGround_fraction_per_yr, "/yr");
  }
}
