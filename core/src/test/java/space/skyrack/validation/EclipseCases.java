package space.skyrack.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.skyrack.SharedData;
import space.skyrack.orbit.EarthGravity;
import space.skyrack.orbit.MeanElements;
import space.skyrack.results.Json;
import space.skyrack.study.Opening;
import space.skyrack.study.PlanReport;
import space.skyrack.time.Epoch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code plan} says of dawn-dusk orbits and their year. */
final class EclipseCases {
  private static final Path DEMO = SharedData.repository().resolve("scenarios/dawn-dusk-24.yaml");

  private EclipseCases() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    double period_s =
        new MeanElements(EarthGravity.ALTITUDE_ZERO_m + 650e3, 0, 0, 0, 0, 0, new Epoch(0))
            .period_s();
    rows.add(
        Row.computed(
            "ORB-01", "period at 650 km", "two-body closed form", "s", "5863.69", period_s, 0.01));
    rows.addAll(new Year("ECL-550", 550, "06:00", "20.97;21.78;0.9537;92;5739.0;97.593").rows());
    rows.addAll(new Year("ECL-650", 650, "06:00", "18.95;19.84;0.9634;82;5863.7;97.986").rows());
    rows.addAll(new Year("ECL-650-18", 650, "18:00", "18.96;19.83;0.9618;86;5863.7;97.986").rows());
    rows.addAll(new Year("ECL-800", 800, "06:00", "15.95;17.01;0.975;68;6052.4;98.603").rows());
    rows.addAll(new Year("ECL-1200", 1200, "06:00", "6.5;8.81;0.9952;26;6565.3;100.419").rows());
    return rows;
  }

  /**
   * One row of the published cases.
   *
   * @param recomputed longest umbra and shadow in minutes, sunlit share, days with umbra, period in
   *     seconds, inclination in degrees
   */
  private record Year(String id, int altitude_km, String ltan, String recomputed) {

    List<Row> rows() {
      JsonNode plan = plan();
      JsonNode worst = plan.path("worst_case");
      JsonNode orbit = plan.path("orbit");
      boolean evening = ltan.equals("18:00");
      String[] theirs = recomputed.split(";");
      double shadow_tolerance = altitude_km > 1000 ? 0.03 : 0.01;
      return List.of(
          row(
              "longest umbra",
              "min",
              theirs[0],
              worst.path("longest_umbra_s").asDouble() / 60,
              shadow_tolerance * Double.parseDouble(theirs[0])),
          row(
              "longest shadow with penumbra",
              "min",
              theirs[1],
              worst.path("longest_shadow_s").asDouble() / 60,
              shadow_tolerance * Double.parseDouble(theirs[1])),
          row(
              "sunlit share of the year",
              "",
              theirs[2],
              worst.path("sunlit_fraction_year").asDouble(),
              0.003),
          row(
              "days with umbra",
              "d",
              theirs[3],
              worst.path("eclipse_season_days").asDouble(),
              evening ? 5 : 2),
          row("period", "s", theirs[4], orbit.path("period_s").asDouble(), 0.1),
          row("inclination", "deg", theirs[5], orbit.path("inclination_deg").asDouble(), 0.002),
          Row.words(
              id,
              where() + "season of the longest shadow",
              Sources.ECLIPSES,
              evening ? "June" : "December",
              season(worst.path("at_utc").asString())));
    }

    private JsonNode plan() {
      String orbit = "space.constellation.ring.orbit.";
      Opening opening =
          Opening.of(
              DEMO,
              List.of(orbit + "altitude=" + altitude_km + " km", orbit + "ltan=\"" + ltan + "\""));
      return JsonMapper.builder().build().readTree(Json.pretty(PlanReport.of(opening).document()));
    }

    private Row row(String what, String unit, String theirs, double ours, double most) {
      return Row.computed(id, where() + what, Sources.ECLIPSES, unit, theirs, ours, most);
    }

    private String where() {
      return altitude_km + " km, LTAN " + ltan + ": ";
    }

    private static String season(String utc) {
      return switch (utc.substring(5, 7)) {
        case "05", "06", "07" -> "June";
        case "11", "12", "01" -> "December";
        default -> utc;
      };
    }
  }
}
