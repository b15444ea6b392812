package space.skyrack.study;

import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import space.skyrack.budget.Keeping;
import space.skyrack.budget.SeasonFacts;
import space.skyrack.environment.DoseTable;
import space.skyrack.environment.Season;
import space.skyrack.model.SatelliteDesign;

/** The year of the place where a constellation's budgets are tightest. */
sealed interface PlaceYear permits PlaneSeason, CislunarYear {
  Season season();

  /**
   * What the budgets of a design need to know of this year.
   *
   * @param doses null where nobody asks for the dose
   */
  SeasonFacts facts(SatelliteDesign design, Keeping keeping, @Nullable DoseTable doses);

  /** Over 6378.137 km from the Earth's centre. */
  double altitude_m();

  /** Where, for a terminal. */
  String placeText();

  /** How long the Sun is hidden, within a sentence. */
  String shadowText();

  /** What else a reader should know of the place; one line each. */
  List<String> notes();

  SequencedMap<String, Object> orbitDocument();

  SequencedMap<String, Object> document();
}
