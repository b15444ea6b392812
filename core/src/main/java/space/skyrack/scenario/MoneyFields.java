package space.skyrack.scenario;

/** Money: currency, discounting, lives and the value of computing. */
final class MoneyFields {
  private MoneyFields() {}

  static void declare(FieldList root) {
    root.section("money", "Currency, discounting and life.").always();
    FieldList money = root.in("money");
    money.choice("currency", "Currency of every price.", "USD").or("USD", "the only one so far");
    money
        .count("year", "Year of the money.")
        .from(1990, 2100)
        .or("2026", "the year of the catalogue's prices");
    money
        .quantity(
            "discount_rate",
            "%",
            "Rate per year at which cost and delivered compute are brought to the decision.")
        .from(0, 100)
        .or(
            "7 %",
            "real rate for investments by OMB Circular A-94 of 1992, section 8,"
                + " https://obamawhitehouse.archives.gov/omb/circulars_a094");
    money
        .quantity(
            "horizon", "yr", "Whole years that are looked at, from the decision on, on every side.")
        .from(1, 50)
        .or("10 yr", "two lives of accelerators; a building that lasts longer is charged in part");
    money
        .quantity("mission_life", "yr", "Years that a satellite flies.")
        .above(0, 100)
        .or(
            "5 yr",
            "the life that arXiv:2511.19468 and"
                + " https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters"
                + " take");
    money
        .quantity("compute_value_decline", "%/yr", "Yearly loss of value of computing.")
        .from(-100, 99)
        .or("0 %/yr", "an hour counts alike in every year unless the scenario says otherwise");
    money
        .quantity(
            "compute_price_decline", "%/yr", "Yearly fall of the price of the same accelerator.")
        .from(-100, 99)
        .or("0 %/yr", "renewals cost what the first purchase cost unless the scenario says so");
    money
        .quantity("financing_orbit", "%", "Rate per year at which capital in orbit is recovered.")
        .from(0, 100)
        .or(
            "15 %",
            "the rate that"
                + " https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters"
                + " takes for 2026");
    money
        .quantity(
            "financing_ground", "%", "Rate per year at which capital on the ground is recovered.")
        .from(0, 100)
        .or(
            "10.3 %",
            "the rate that"
                + " https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters"
                + " takes");
  }
}
