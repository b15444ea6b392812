package space.skyrack.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;

/** The report as GitHub-flavoured Markdown. */
final class MarkdownPage {
  private MarkdownPage() {}

  static String render(RunView run, List<Section> sections) {
    StringBuilder page = new StringBuilder("# " + run.text("scenario") + "\n");
    page.append('\n').append(HtmlPage.subtitle(run)).append('\n');
    for (Section section : sections) {
      page.append("\n## ").append(section.title()).append('\n');
      for (Block block : section.blocks()) {
        page.append('\n').append(text(block)).append('\n');
      }
    }
    return page.toString();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Text text -> text.text();
      case Block.Pointer pointer ->
          "%s [%s](#%s)".formatted(pointer.text(), pointer.words(), pointer.section());
      case Block.Verdict verdict -> "**" + verdict.word() + ".** " + verdict.sentence();
      case Block.Figures figures -> {
        List<List<String>> rows = new ArrayList<>();
        for (Block.Figure figure : figures.figures()) {
          String value = Human.withUnit(figure.value(), figure.unit());
          rows.add(List.of(figure.label(), value, figure.note()));
        }
        yield table(List.of("figure", "value", ""), rows);
      }
      case Block.Bars bars -> {
        List<List<String>> rows = new ArrayList<>();
        for (Block.Bar bar : bars.bars()) {
          rows.add(List.of(bar.label(), bar.text(), bar.note()));
        }
        yield table(List.of("stage", bars.unit(), ""), rows);
      }
      case Block.Items items ->
          "**" + items.title() + "**\n\n- " + String.join("\n- ", items.items()) + "\n";
      case Block.Rows rows -> {
        List<String> heads = new ArrayList<>();
        for (Head head : rows.heads()) {
          heads.add((head.group() + " " + head.name()).strip());
        }
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows.rows()) {
          cells.add(row.cells().stream().map(Block.Cell::line).toList());
        }
        String title = rows.title().isEmpty() ? "" : "**" + rows.title() + "**\n\n";
        yield title
            + table(heads, cells)
            + (rows.note().isEmpty() ? "" : "\n" + rows.note() + "\n");
      }
      case Block.Chart chart ->
          "Plot: **%s**. %s%s Data: %s."
              .formatted(
                  chart.title(),
                  chart.caption(),
                  chart.warning().isEmpty() ? "" : " △ " + chart.warning(),
                  String.join(", ", chart.files()));
    };
  }

  private static String table(List<String> heads, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    addRow(text, heads);
    addRow(text, Collections.nCopies(heads.size(), "---"));
    rows.forEach(row -> addRow(text, row));
    return text.toString();
  }

  private static void addRow(StringBuilder text, List<String> cells) {
    for (String cell : cells) {
      text.append("| ").append(cell.replace("|", "\\|").replace('\n', ' ')).append(' ');
    }
    text.append("|\n");
  }
}
