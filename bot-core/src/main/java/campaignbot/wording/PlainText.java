package campaignbot.wording;

import campaignbot.campaign.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A message as plain lines: for a pipe, a transcript, and wherever a platform wants a text beside
/// its blocks. A person of the team is `@` and the platform's id.
public final class PlainText {
  private static final int BAR_WIDTH = 30;

  private PlainText() {}

  /// People stand there as `@id`.
  public static String of(Message message) {
    return Person.replaceAll(plain(message), id -> "@" + id);
  }

  private static String plain(Message message) {
    var text = new StringBuilder();
    for (var i = 0; i < message.parts().size(); i++) {
      text.append(i == 0 ? "" : gap(message.parts().get(i - 1), message.parts().get(i)));
      text.append(of(message.parts().get(i)));
    }
    return Person.replaceAll(text.toString(), id -> "@" + id);
  }

  /// Tables and charts stand apart from what is around them.
  public static String gap(Message.Part before, Message.Part after) {
    return standsApart(before) || standsApart(after) ? "\n\n" : "\n";
  }

  private static boolean standsApart(Message.Part part) {
    return switch (part) {
      case Message.Table _, Message.Chart _ -> true;
      case Message.Text _, Message.Facts _, Message.Choices _, Message.Attachment _ -> false;
    };
  }

  private static String of(Message.Part part) {
    return switch (part) {
      case Message.Text(var text) -> text;
      case Message.Facts(var facts) -> facts(facts);
      case Message.Table(var columns, var rows) -> table(columns, rows);
      case Message.Chart(var title, var bars) -> chart(title, bars);
      case Message.Choices(var picks) -> choices(picks);
      case Message.Attachment(var name, _, var content) ->
          content
              .text()
              .map(text -> text.replace("\r\n", "\n").stripTrailing())
              .orElse("(" + name + ")");
    };
  }

  private static String facts(List<Message.Fact> facts) {
    var width = facts.stream().mapToInt(f -> width(f.label())).max().orElse(0);
    return facts.stream()
        .map(f -> "  " + padded(f.label(), width, false) + "   " + f.value())
        .collect(Collectors.joining("\n"));
  }

  private static String table(List<Message.Column> columns, List<List<String>> rows) {
    var all = new ArrayList<List<String>>();
    all.add(columns.stream().map(Message.Column::title).toList());
    all.addAll(rows);
    var widths =
        IntStream.range(0, columns.size())
            .map(i -> all.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
            .toArray();
    return all.stream()
        .map(row ->
            IntStream.range(0, columns.size())
                .mapToObj(i -> padded(row.get(i), widths[i], columns.get(i).right()))
                .collect(Collectors.joining("  ", "  ", ""))
                .stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private static String chart(String title, List<Message.Bar> bars) {
    var largest = bars.stream().mapToDouble(Message.Bar::value).max().orElse(0);
    var label = bars.stream().mapToInt(b -> width(b.label())).max().orElse(0);
    return bars.stream()
        .map(bar ->
            "  "
                + padded(bar.label(), label, false)
                + "  "
                + bar(bar.value(), largest)
                + " "
                + bar.text())
        .collect(Collectors.joining("\n", title + "\n", ""));
  }

  /// A bar of blocks, in halves of a block; at least half a block for anything above nothing.
  public static String bar(double value, double largest) {
    if (!(largest > 0) || !(value > 0)) {
      return "";
    }
    var halves = (int) Math.max(1, Math.round(2.0 * BAR_WIDTH * value / largest));
    return "█".repeat(halves / 2) + (halves % 2 == 1 ? "▌" : "");
  }

  private static String choices(List<Message.Pick> picks) {
    return IntStream.range(0, picks.size())
        .mapToObj(i -> "[" + (i + 1) + "] " + picks.get(i).label())
        .collect(Collectors.joining("   "));
  }

  /// Columns that a text takes in a terminal: East Asian wide characters take two, marks none.
  public static int width(String text) {
    return text.codePoints().map(PlainText::width).sum();
  }

  private static int width(int codePoint) {
    var type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  /// The blocks that Unicode's East Asian Width (UAX #11) calls wide, roughly.
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  private static String padded(String text, int width, boolean right) {
    var blanks = " ".repeat(Math.max(0, width - width(text)));
    return right ? blanks + text : text + blanks;
  }
}
