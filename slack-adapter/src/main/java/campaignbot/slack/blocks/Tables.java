package campaignbot.slack.blocks;

import campaignbot.slack.SlackTexts;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import campaignbot.wording.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Puts tables on a page. Slack takes one per message: all others are lines of equal width.
final class Tables {
  /// Slack refuses a cell without a letter.
  private static final String NOTHING = " ";

  private static final int CELL_OF_LINES = 40;

  private final SlackTexts texts;
  private final String cut;

  /// @param cut the key of what is said of rows that do not fit
  Tables(SlackTexts texts, String cut) {
    this.texts = texts;
    this.cut = cut;
  }

  void table(Page page, Message.Table table) {
    if (isEmpty(table)) {
      return;
    }
    var room = Math.min(page.room(), Limits.TABLE);
    var rows = new ArrayList<List<TableBlock.Cell>>();
    rows.add(cells(table, headings(table)));
    var characters = characters(rows.getFirst());
    for (var row : table.rows()) {
      var cells = cells(table, row);
      if (rows.size() == Limits.TABLE_ROWS || characters + characters(cells) > room) {
        break;
      }
      rows.add(cells);
      characters += characters(cells);
    }
    page.add(new TableBlock(settings(table), rows), characters);
    sayWhatIsMissing(page, table, rows.size() - 1);
  }

  /// The same as lines of equal width.
  void lines(Page page, Message.Table table) {
    if (isEmpty(table)) {
      return;
    }
    var room = Math.min(page.room(), Limits.PREFORMATTED);
    var shown = Math.min(table.rows().size(), Limits.TABLE_ROWS);
    var written = lines(table, shown);
    while (written.length() > room && shown > 0) {
      shown = shown * 3 / 4;
      written = lines(table, shown);
    }
    if (!Printable.isBlank(written)) {
      page.add(Pieces.preformatted(written), written.length());
    }
    sayWhatIsMissing(page, table, shown);
  }

  private static String lines(Message.Table table, int rows) {
    var part =
        new Message.Table(
            shown(table).stream().map(c -> new Message.Column(cell(c.title()), c.right())).toList(),
            table.rows().stream()
                .limit(rows)
                .map(row ->
                    IntStream.range(0, shown(table).size())
                        .mapToObj(i -> i < row.size() ? cell(row.get(i)) : "")
                        .toList())
                .toList());
    return Written.literal(
            PlainText.of(new Message(List.of(part))).stripIndent(), Integer.MAX_VALUE / 8)
        .stripTrailing();
  }

  private static String cell(String text) {
    return Written.literal(text.replace('\n', ' '), CELL_OF_LINES);
  }

  private void sayWhatIsMissing(Page page, Message.Table table, int shown) {
    if (shown < table.rows().size()) {
      page.smallPrint(texts.say(cut, table.rows().size() - shown));
    }
  }

  private static boolean isEmpty(Message.Table table) {
    return table.columns().isEmpty();
  }

  private static List<Message.Column> shown(Message.Table table) {
    return table.columns().subList(0, Math.min(table.columns().size(), Limits.TABLE_COLUMNS));
  }

  private static List<String> headings(Message.Table table) {
    return table.columns().stream().map(Message.Column::title).toList();
  }

  private static List<TableBlock.Cell> cells(Message.Table table, List<String> row) {
    return IntStream.range(0, shown(table).size())
        .mapToObj(i -> i < row.size() ? Written.literal(row.get(i), Limits.CELL) : "")
        .map(text -> TableBlock.Cell.of(Printable.isBlank(text) ? NOTHING : text))
        .toList();
  }

  private static int characters(List<TableBlock.Cell> cells) {
    return cells.stream().mapToInt(c -> c.text().length()).sum();
  }

  /// Numbers to the right; the last column, which is of words, may take several lines.
  private static List<TableBlock.ColumnSetting> settings(Message.Table table) {
    var columns = shown(table);
    return IntStream.range(0, columns.size())
        .mapToObj(i ->
            new TableBlock.ColumnSetting(
                columns.get(i).right() ? "right" : "left", i == columns.size() - 1))
        .toList();
  }
}
