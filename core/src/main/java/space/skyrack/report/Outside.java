package space.skyrack.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What of a report rests on a model outside the range in which it was checked. */
final class Outside {
  /** More stretches than this are drawn as one. */
  private static final int MOST_SPANS = 60;

  private Outside() {}

  /** Models whose ids stand in the tags of rows. */
  static SortedSet<String> ids(Iterable<String> tags) {
    SortedSet<String> ids = new TreeSet<>();
    for (String tag : tags) {
      if (!tag.isEmpty()) {
        ids.addAll(Arrays.asList(tag.split(" ")));
      }
    }
    return ids;
  }

  /** The sentence that stands over a plot or below a verdict; empty if all models are inside. */
  static String warning(RunView run, Iterable<String> ids) {
    List<String> named = new ArrayList<>();
    for (String id : ids) {
      named.add(title(run, id) + " (" + id + ")");
    }
    return named.isEmpty()
        ? ""
        : "Outside validity: " + String.join(", ", named) + ". See Validity and limits.";
  }

  /** Every model that the run used outside its range and that bears on any of these parts. */
  static SortedSet<String> ofRun(RunView run, String... domains) {
    SortedSet<String> ids = new TreeSet<>();
    for (JsonNode range : run.at("validity")) {
      boolean bears =
          RunView.texts(range.path("affects")).stream().anyMatch(List.of(domains)::contains);
      if (isOutside(range) && bears) {
        ids.add(RunView.text(range.path("model")));
      }
    }
    return ids;
  }

  static boolean isOutside(JsonNode range) {
    return RunView.text(range.path("status")).equals("outside");
  }

  private static String title(RunView run, String id) {
    for (JsonNode range : run.at("validity")) {
      if (RunView.text(range.path("model")).equals(id)) {
        return RunView.text(range.path("title"));
      }
    }
    return "model";
  }

  /** The models of a tag that bear on one of these parts of the results. */
  private static boolean touches(RunView run, String tag, List<String> domains) {
    List<String> ids = Arrays.asList(tag.split(" "));
    for (JsonNode range : run.at("validity")) {
      if (ids.contains(RunView.text(range.path("model")))
          && RunView.texts(range.path("affects")).stream().anyMatch(domains::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Stretches of a time series, begin and end in milliseconds, that a plot of it must mark. */
  static List<Object> spans(RunView run, long[] time_ms, List<String> tags, List<String> domains) {
    List<Object> spans = new ArrayList<>();
    long first_ms = 0;
    int start = -1;
    String last = "";
    boolean marked = false;
    for (int row = 0; row < tags.size(); row++) {
      String tag = tags.get(row);
      if (!tag.equals(last)) {
        last = tag;
        marked = !tag.isEmpty() && touches(run, tag, domains);
      }
      if (marked && start < 0) {
        start = row;
        first_ms = spans.isEmpty() ? time_ms[row] : first_ms;
      }
      boolean ends = start >= 0 && (!marked || row == tags.size() - 1);
      if (ends) {
        spans.add(RunView.document("from_ms", time_ms[start], "to_ms", time_ms[row]));
        start = -1;
        if (spans.size() > MOST_SPANS) {
          spans.subList(0, spans.size()).clear();
          spans.add(RunView.document("from_ms", first_ms, "to_ms", time_ms[row]));
        }
      }
    }
    return spans;
  }
}
