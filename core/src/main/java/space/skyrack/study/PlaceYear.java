package space.skyrack.study;

import java.util.List;
import java.util.SequencedMap;
import space.skyrack.environment.Season;

/** The year of the place where a constellation's budgets are tightest. */
sealed interface PlaceYear permits PlaneSeason, CislunarYear {
  Season season();

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
