package space.skyrack.validation;

import java.util.List;
import space.skyrack.budget.MassBudget;
import space.skyrack.budget.Specific;
import space.skyrack.model.Compute;
import space.skyrack.model.Power;

/** Mass, and what it is per unit of power. */
final class MassCases {
  private MassCases() {}

  static List<Row> rows() {
    Power.Array turyshev = Parts.blanket(5640, 0.22, 1, 0, 0.22 * 1361 / 100);
    double perPower_kg_per_kW =
        1000 * MassBudget.of(Parts.bare(turyshev, 2500, 5, 1e6)).perPower_kg_per_W();
    Compute racks =
        new Compute(
            "NVL72", 300, 0, 0, 120e3, 0, 1360, 0, List.of(new Compute.UtilisationStep(0, 1)));
    double racks_t = MassBudget.of(Parts.only(turyshev, 1, 5, racks)).compute_kg() / 1000;
    double ai1_t = Specific.mass_kg(150e3, 70) / 1000;
    double programme = Specific.cost_usd_per_W(4.1e6, 30.5e3);
    return List.of(
        Row.number(
                "TUR-04",
                "array 5640 m2 at 100 W/kg and radiator 2500 m2 at 5 kg/m2 for 1 MW, no battery",
                Sources.TURYSHEV,
                "kg/kW",
                29.4,
                perPower_kg_per_kW,
                0.003)
            .recomputed("29.39", "kg/kW", perPower_kg_per_kW)
            .note("how the published sum splits is inferred from the match"),
        Row.wrong(
            "STC-11",
            "300 racks of 1.36 t in one launch",
            Sources.STARCLOUD,
            "t",
            100,
            "408",
            racks_t,
            "the racks alone are 408 t, before any array or radiator: they do not fit the"
                + " claimed launch of 100 t"),
        Row.computed(
                "AI1-02",
                "mass that 150 kW at 70 kW/t imply",
                Sources.AI1,
                "t",
                "2.143",
                ai1_t,
                0.002)
            .arithmetic()
            .note("implied, not published"),
        Row.number(
                "SA-08",
                "price of a programme of 4.1 M$ for 30.5 kW",
                Sources.SEMIANALYSIS,
                "$/W",
                132,
                programme,
                0.02)
            .recomputed("134.4", "$/W", programme));
  }
}
