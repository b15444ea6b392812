package space.skyrack.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;
import space.skyrack.report.Block.Tone;
import space.skyrack.results.Json;

/** The report as one HTML page that holds everything it needs. */
final class HtmlPage {
  /** Where the jar of org.mvnpm:echarts keeps the library; its version is part of the path. */
  static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

  /** What is not in the page is not loaded, whatever a later change lets in. */
  private static final String POLICY =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

  private final StringBuilder page = new StringBuilder(1 << 21);
  private final List<Object> charts = new ArrayList<>();

  private HtmlPage() {}

  static String render(RunView run, List<Section> sections) {
    String name = run.text("scenario").isEmpty() ? "Run" : run.text("scenario");
    return render(name, subtitle(run), sections);
  }

  /** A page about something else than a run. */
  static String render(String title, String subtitle, List<Section> sections) {
    HtmlPage html = new HtmlPage();
    html.head(title, subtitle, sections);
    for (Section section : sections) {
      html.section(section);
    }
    html.page.append("</main>\n");
    html.scripts();
    return html.page.append("</body>\n</html>\n").toString();
  }

  /** When, how many, how fine. */
  static String subtitle(RunView run) {
    List<String> parts = new ArrayList<>();
    String start = run.text("start_utc");
    String end = run.text("end_utc");
    if (!start.isEmpty() && !end.isEmpty()) {
      double span_s = (FleetScan.millis(end) - FleetScan.millis(start)) * 1e-3;
      parts.add(start.substring(0, 16).replace('T', ' ') + " UTC, " + Human.text(span_s, "s"));
    }
    double satellites = run.real("satellites");
    if (!Double.isNaN(satellites)) {
      parts.add(Human.figure(satellites, 9) + (satellites == 1 ? " satellite" : " satellites"));
    }
    if (run.real("plan", "planes_searched") == 1) {
      parts.add(BudgetSection.orbit(run.at("plan")));
    }
    double step_s = run.real("step_s");
    if (!Double.isNaN(step_s)) {
      parts.add("physics every " + Human.text(step_s, "s"));
    }
    String version = run.text("tool_version");
    parts.add("Skyrack" + (version.isEmpty() ? "" : " " + version));
    return String.join(" · ", parts);
  }

  private void head(String name, String subtitle, List<Section> sections) {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append(POLICY)
        .append("\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .append("<link rel=\"icon\" href=\"data:,\">\n<title>")
        .append(escape(name))
        .append(" · Skyrack</title>\n<style>\n")
        .append(resource("report.css"))
        .append("</style>\n</head>\n<body>\n<main>\n<header><h1>")
        .append(escape(name))
        .append("</h1><p>")
        .append(escape(subtitle))
        .append("</p></header>\n");
    nav(sections);
  }

  private void nav(List<Section> sections) {
    page.append("<nav>");
    for (Section section : sections) {
      if (!section.id().equals("verdict")) {
        page.append("<a href=\"#").append(escape(section.id())).append("\">");
        page.append(escape(section.title())).append("</a>\n");
      }
    }
    page.append("</nav>\n");
  }

  private void section(Section section) {
    page.append("<section id=\"").append(escape(section.id())).append("\">\n");
    if (!section.id().equals("verdict")) {
      page.append("<h2>").append(escape(section.title())).append("</h2>\n");
    }
    section.blocks().forEach(this::block);
    page.append("</section>\n");
  }

  private void block(Block block) {
    switch (block) {
      case Block.Text text -> page.append("<p>").append(escape(text.text())).append("</p>\n");
      case Block.Pointer pointer ->
          page.append("<p>")
              .append(escape(pointer.text()))
              .append(" <a href=\"#")
              .append(escape(pointer.section()))
              .append("\">")
              .append(escape(pointer.words()))
              .append("</a></p>\n");
      case Block.Verdict verdict ->
          page.append("<p class=\"verdict ")
              .append(css(verdict.tone()))
              .append("\"><strong>")
              .append(escape(verdict.word()))
              .append("</strong> <span>")
              .append(escape(verdict.sentence()))
              .append("</span></p>\n");
      case Block.Figures figures -> figures(figures);
      case Block.Rows rows -> rows(rows);
      case Block.Items items -> items(items);
      case Block.Bars bars -> bars(bars);
      case Block.Chart chart -> chart(chart);
    }
  }

  private void figures(Block.Figures figures) {
    page.append("<dl class=\"figures\">\n");
    for (Block.Figure figure : figures.figures()) {
      page.append("<div class=\"")
          .append(css(figure.tone()))
          .append("\"><dt>")
          .append(escape(figure.label()))
          .append("</dt><dd>")
          .append(escape(figure.value()))
          .append("<span class=\"unit\">")
          .append(escape(figure.unit()))
          .append("</span></dd><dd class=\"note\">")
          .append(escape(figure.note()))
          .append("</dd></div>\n");
    }
    page.append("</dl>\n");
  }

  private void rows(Block.Rows table) {
    if (table.folded()) {
      page.append("<details><summary>").append(escape(table.title())).append("</summary>\n");
    } else if (!table.title().isEmpty()) {
      page.append("<h3>").append(escape(table.title())).append("</h3>\n");
    }
    page.append("<div class=\"scroll\"><table><thead>\n");
    heads(table.heads());
    page.append("</thead><tbody>\n");
    for (Row row : table.rows()) {
      page.append(row.marked() ? "<tr class=\"marked\">" : "<tr>");
      for (int column = 0; column < row.cells().size(); column++) {
        Cell cell = row.cells().get(column);
        Head head = table.heads().get(column);
        String start = starts(table.heads(), column) ? " start" : "";
        page.append("<td class=\"")
            .append(head.number() ? "number " : "")
            .append(css(cell.tone()))
            .append(start)
            .append("\">")
            .append(content(cell))
            .append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</tbody></table></div>\n");
    if (!table.note().isEmpty()) {
      page.append("<p class=\"note\">").append(escape(table.note())).append("</p>\n");
    }
    page.append(table.folded() ? "</details>\n" : "");
  }

  private static String content(Cell cell) {
    String text = linked(cell.text());
    if (cell.tone() == Tone.TAG && !text.isEmpty()) {
      text = "<span class=\"tag " + text.replace(' ', '-') + "\">" + text + "</span>";
    }
    return cell.note().isEmpty() ? text : text + "<small>" + linked(cell.note()) + "</small>";
  }

  private void items(Block.Items list) {
    page.append("<h3>").append(escape(list.title())).append("</h3>\n<ul>\n");
    for (String item : list.items()) {
      page.append("<li>").append(linked(item)).append("</li>\n");
    }
    page.append("</ul>\n");
  }

  private void heads(List<Head> heads) {
    if (heads.stream().anyMatch(head -> !head.group().isEmpty())) {
      page.append("<tr class=\"groups\">");
      for (int column = 0; column < heads.size(); ) {
        int end = column;
        String group = heads.get(column).group();
        while (end < heads.size() && heads.get(end).group().equals(group)) {
          end++;
        }
        page.append("<th colspan=\"")
            .append(end - column)
            .append(starts(heads, column) ? "\" class=\"start\">" : "\">")
            .append(escape(group))
            .append("</th>");
        column = end;
      }
      page.append("</tr>\n");
    }
    page.append("<tr>");
    for (int column = 0; column < heads.size(); column++) {
      page.append("<th class=\"")
          .append(heads.get(column).number() ? "number" : "")
          .append(starts(heads, column) ? " start" : "")
          .append("\">")
          .append(escape(heads.get(column).name()))
          .append("</th>");
    }
    page.append("</tr>\n");
  }

  private static boolean starts(List<Head> heads, int column) {
    return column > 0 && !heads.get(column).group().equals(heads.get(column - 1).group());
  }

  private void bars(Block.Bars bars) {
    page.append("<table class=\"bars\"><thead><tr><th>stage</th><th></th><th class=\"number\">")
        .append(escape(bars.unit()))
        .append("</th><th></th></tr></thead><tbody>\n");
    for (Block.Bar bar : bars.bars()) {
      boolean known = bar.value() != null;
      page.append(known ? "<tr>" : "<tr class=\"faint\">")
          .append("<th>")
          .append(escape(bar.label()))
          .append("</th><td class=\"track\"><i style=\"width:")
          .append(String.format(Locale.ROOT, "%.2f", 100 * bar.fraction()))
          .append(bar.lost_fraction() > 0 ? lost(bar) : "%\"></i>")
          .append("</td><td class=\"number\">")
          .append(escape(bar.text()))
          .append("</td><td class=\"note\">")
          .append(escape(bar.note()))
          .append("</td></tr>\n");
    }
    page.append("</tbody></table>\n");
    files(bars.files());
  }

  private static String lost(Block.Bar bar) {
    return String.format(
        Locale.ROOT, "%%\"></i><s style=\"width:%.2f%%\"></s>", 100 * bar.lost_fraction());
  }

  private void chart(Block.Chart chart) {
    page.append("<figure><figcaption><b>")
        .append(escape(chart.title()))
        .append("</b> ")
        .append(escape(chart.caption()))
        .append("</figcaption>\n");
    if (!chart.warning().isEmpty()) {
      page.append("<p class=\"outside\">△ ").append(escape(chart.warning())).append("</p>\n");
    }
    page.append("<div class=\"plot\" id=\"")
        .append(escape(chart.id()))
        .append("\" style=\"height:")
        .append(chart.height())
        .append("px\"></div>\n");
    files(chart.files());
    page.append("</figure>\n");
    charts.add(
        RunView.document("id", chart.id(), "kind", chart.kind(), "content", chart.content()));
  }

  private void files(List<String> files) {
    if (files.isEmpty()) {
      return;
    }
    page.append("<p class=\"files\">Data:");
    for (String file : files) {
      page.append(" <a href=\"").append(escape(file)).append("\">");
      page.append(escape(file.substring(file.lastIndexOf('/') + 1))).append("</a>");
    }
    page.append("</p>\n");
  }

  private void scripts() {
    // "</" would end the script element, inside a string too.
    String content = Json.compact(RunView.document("charts", charts)).replace("</", "<\\/");
    page.append("<script type=\"application/json\" id=\"content\">")
        .append(content)
        .append("</script>\n<script>\n")
        .append(resource(ECHARTS))
        .append("</script>\n<script>\n")
        .append(resource("money.js"))
        .append(resource("report.js"))
        .append("</script>\n");
  }

  private static String css(Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  /** Text with web addresses made into links; the page itself loads none of them. */
  private static String linked(String text) {
    return escape(text)
        .replaceAll(
            "(https?://[^\\s;,&<)]*[^\\s;,&<).])", "<a rel=\"noreferrer\" href=\"$1\">$1</a>")
        .replaceAll(
            "\\bdoi:(10\\.[^\\s;,&<)]*[^\\s;,&<).])",
            "<a rel=\"noreferrer\" href=\"https://doi.org/$1\">doi:$1</a>")
        .replaceAll(
            "\\barXiv:(\\d{4}\\.\\d{4,5}(v\\d+)?)",
            "<a rel=\"noreferrer\" href=\"https://arxiv.org/abs/$1\">arXiv:$1</a>")
        .replaceAll(
            "\\bNTRS (\\d{11})",
            "<a rel=\"noreferrer\" href=\"https://ntrs.nasa.gov/citations/$1\">NTRS $1</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("resource " + name + " cannot be read", e);
    }
  }
}
