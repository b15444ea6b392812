package space.skyrack.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import space.skyrack.report.Block.Cell;
import space.skyrack.report.Block.Head;
import space.skyrack.report.Block.Row;

/** The report as an ordered document. */
final class JsonDocument {
  private JsonDocument() {}

  static SequencedMap<String, Object> of(RunView run, List<Section> sections) {
    List<Object> parts = new ArrayList<>();
    for (Section section : sections) {
      List<Object> blocks = section.blocks().stream().<Object>map(JsonDocument::of).toList();
      parts.add(RunView.document("id", section.id(), "title", section.title(), "blocks", blocks));
    }
    return RunView.document(
        "format", "skyrack.report/1",
        "scenario", run.text("scenario"),
        "start_utc", run.text("start_utc"),
        "end_utc", run.text("end_utc"),
        "tool_version", run.text("tool_version"),
        "sections", parts);
  }

  private static SequencedMap<String, Object> of(Block block) {
    return switch (block) {
      case Block.Text text -> RunView.document("kind", "text", "text", text.text());
      case Block.Pointer pointer ->
          RunView.document("kind", "text", "text", pointer.text(), "see", pointer.section());
      case Block.Verdict verdict ->
          RunView.document(
              "kind", "verdict", "word", verdict.word(), "sentence", verdict.sentence());
      case Block.Figures figures ->
          RunView.document(
              "kind",
              "figures",
              "figures",
              figures.figures().stream().<Object>map(JsonDocument::of).toList());
      case Block.Rows rows -> of(rows);
      case Block.Items items ->
          RunView.document("kind", "list", "title", items.title(), "items", items.items());
      case Block.Bars bars ->
          RunView.document(
              "kind",
              "bars",
              "unit",
              bars.unit(),
              "bars",
              bars.bars().stream()
                  .<Object>map(bar ->
                      RunView.document(
                          "label",
                          bar.label(),
                          "value",
                          bar.value(),
                          "text",
                          bar.text(),
                          "note",
                          bar.note()))
                  .toList());
      case Block.Chart chart ->
          RunView.document(
              "kind", chart.kind(),
              "id", chart.id(),
              "title", chart.title(),
              "caption", chart.caption(),
              "files", chart.files(),
              "outside_validity", chart.warning(),
              "content", chart.content());
    };
  }

  private static SequencedMap<String, Object> of(Block.Figure figure) {
    return RunView.document(
        "label", figure.label(),
        "value", figure.value(),
        "unit", figure.unit(),
        "note", figure.note(),
        "tone", figure.tone().name().toLowerCase(Locale.ROOT));
  }

  private static SequencedMap<String, Object> of(Block.Rows table) {
    List<String> columns = new ArrayList<>();
    for (Head head : table.heads()) {
      columns.add(head.group().isEmpty() ? head.name() : head.group() + ": " + head.name());
    }
    List<Object> rows = new ArrayList<>();
    for (Row row : table.rows()) {
      rows.add(row.cells().stream().map(Cell::line).toList());
    }
    return RunView.document(
        "kind",
        "table",
        "title",
        table.title(),
        "columns",
        columns,
        "rows",
        rows,
        "note",
        table.note());
  }
}
