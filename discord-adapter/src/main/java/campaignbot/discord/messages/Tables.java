package campaignbot.discord.messages;

import campaignbot.discord.DiscordTexts;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import campaignbot.wording.Printable;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Puts tables on a page. Discord has none of its own: a narrow one is a block of letters of equal
/// width, a wide one, which a phone would break, has a line a row below its headings.
final class Tables {
  private static final String BETWEEN = " · ";
  private static final int COLUMNS = 20;

  /// More of them fit no message.
  private static final int MOST_ROWS = 500;

  private static final int SHORTEST_CELL = 5;

  /// Of a row's characters: the most with which all of them fit.
  private static final List<Integer> ROWS = List.of(600, 400, 200, 130);

  private final DiscordTexts texts;
  private final String cut;

  /// @param cut the key of what is said of rows that do not fit
  Tables(DiscordTexts texts, String cut) {
    this.texts = texts;
    this.cut = cut;
  }

  void table(Page page, Message.Table table) {
    if (table.columns().isEmpty()) {
      return;
    }
    page.gap();
    var shown = isNarrow(table) ? block(page, table) : lines(page, table);
    if (shown < table.rows().size()) {
      page.smallPrint(texts.say(cut, table.rows().size() - shown));
    }
    page.gap();
  }

  private static boolean isNarrow(Message.Table table) {
    return inLetters(table, MOST_ROWS)
        .lines()
        .allMatch(line -> PlainText.width(line) <= Limits.LINE_OF_CODE);
  }

  private static int block(Page page, Message.Table table) {
    var shown = Math.min(MOST_ROWS, table.rows().size());
    var written = Code.block(inLetters(table, shown));
    while (written.length() > page.room() - Limits.LINE_OF_CODE && shown > 0) {
      shown = shown * 9 / 10;
      written = Code.block(inLetters(table, shown));
    }
    if (!Printable.isBlank(inLetters(table, shown))) {
      page.words(written);
    }
    return shown;
  }

  private static String inLetters(Message.Table table, int rows) {
    var part =
        new Message.Table(
            shown(table).stream().map(c -> new Message.Column(cell(c.title()), c.right())).toList(),
            table.rows().stream()
                .limit(rows)
                .map(row -> cells(table, row).map(Tables::cell).toList())
                .toList());
    return PlainText.of(new Message(List.of(part))).stripIndent().stripTrailing();
  }

  private static int lines(Page page, Message.Table table) {
    page.smallPrint(headings(table, ROWS.getLast()));
    var limit =
        ROWS.stream()
            .filter(l -> allFit(table, l, page.room() - Limits.LINE_OF_CODE))
            .findFirst()
            .orElse(ROWS.getLast());
    for (var i = 0; i < table.rows().size(); i++) {
      var line = row(table, table.rows().get(i), limit);
      if (line.length() > page.room() - Limits.LINE_OF_CODE) {
        return i;
      }
      page.words(line);
    }
    return table.rows().size();
  }

  private static boolean allFit(Message.Table table, int limit, int room) {
    var left = room;
    for (var row : table.rows()) {
      left -= row(table, row, limit).length() + 1;
      if (left < 0) {
        return false;
      }
    }
    return true;
  }

  /// What the row is about stands out. Where all of it is too long, each cell is shorter.
  static String row(Message.Table table, List<String> row, int limit) {
    var cells = cells(table, row).toList();
    return within(
        limit,
        cell -> {
          var first = cells.isEmpty() ? "" : cells.getFirst();
          var rest = line(cells.stream().skip(1), cell);
          return "**" + written(first, cell) + "**" + (rest.isEmpty() ? "" : BETWEEN + rest);
        });
  }

  static String headings(Message.Table table, int limit) {
    return within(limit, cell -> line(shown(table).stream().map(Message.Column::title), cell));
  }

  private static String within(int limit, IntFunction<String> written) {
    var cell = limit;
    while (cell > SHORTEST_CELL && written.apply(cell).length() > limit) {
      cell = cell * 2 / 3;
    }
    return written.apply(cell);
  }

  private static String line(Stream<String> cells, int cell) {
    return cells.map(c -> written(c, cell)).collect(Collectors.joining(BETWEEN));
  }

  private static String written(String cell, int limit) {
    return Printable.isBlank(cell) ? "–" : Written.marked(Written.line(cell), limit);
  }

  private static String cell(String text) {
    return Written.literal(Written.line(text), Limits.CELL);
  }

  private static List<Message.Column> shown(Message.Table table) {
    return table.columns().subList(0, Math.min(table.columns().size(), COLUMNS));
  }

  private static Stream<String> cells(Message.Table table, List<String> row) {
    return IntStream.range(0, shown(table).size()).mapToObj(i -> i < row.size() ? row.get(i) : "");
  }
}
