package campaignbot.discord.messages;

import campaignbot.discord.DiscordTexts;
import campaignbot.picture.ChartPicture;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import campaignbot.wording.Printable;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.FileUpload;

/// Puts charts on a page: as a picture, or as bars made of letters.
final class Charts {
  private static final String FILE = "chart.png";
  private static final int LABEL = 26;

  /// A number with its range, in any of our languages.
  private static final int VALUE = 32;

  private static final int BAR = 16;

  private final DiscordTexts texts;
  private final ChartPicture picture;

  Charts(DiscordTexts texts) {
    this.texts = texts;
    this.picture = new ChartPicture(more -> texts.say("cut.bars", more));
  }

  /// As letters where the machine cannot draw it.
  void picture(Page page, Message.Chart chart) {
    picture
        .of(chart)
        .ifPresentOrElse(
            png -> {
              var described = described(chart);
              var file = FileUpload.fromData(png, FILE).setDescription(described);
              page.picture(file, described);
            },
            () -> bars(page, chart));
  }

  void bars(Page page, Message.Chart chart) {
    var shown = chart.bars().stream().limit(ChartPicture.BARS).toList();
    if (shown.isEmpty()) {
      return;
    }
    var largest = shown.stream().mapToDouble(Charts::value).max().orElse(0);
    var width = shown.stream().mapToInt(b -> PlainText.width(label(b.label()))).max().orElse(0);
    var bars = shown.stream().map(b -> line(b, width, largest)).collect(Collectors.joining("\n"));
    var title = title(chart);
    page.smallPrint(Written.marked(title, Limits.LINE_OF_CODE * 2));
    page.words(Code.block(bars));
    if (shown.size() < chart.bars().size()) {
      page.smallPrint(texts.say("cut.bars", chart.bars().size() - shown.size()));
    }
  }

  private static String line(Message.Bar bar, int width, double largest) {
    var label = label(bar.label());
    return label
        + " ".repeat(width - PlainText.width(label) + 1)
        + drawn(value(bar), largest)
        + " "
        + text(bar.text());
  }

  /// In halves of a letter; at least half a one for anything above nothing.
  private static String drawn(double value, double largest) {
    var halves = value > 0 ? (int) Math.max(1, Math.round(2.0 * BAR * value / largest)) : 0;
    return "█".repeat(halves / 2) + (halves % 2 == 1 ? "▌" : "");
  }

  private static double value(Message.Bar bar) {
    return Double.isFinite(bar.value()) ? Math.max(0, bar.value()) : 0;
  }

  private static String label(String text) {
    return Written.literal(Written.line(text), LABEL);
  }

  private static String text(String text) {
    return Written.literal(Written.line(text), VALUE);
  }

  /// What the picture shows, for those who do not see it.
  private static String described(Message.Chart chart) {
    var bars =
        chart.bars().stream()
            .limit(ChartPicture.BARS)
            .map(b -> label(b.label()) + " " + text(b.text()))
            .collect(Collectors.joining(", "));
    return Written.plain(title(chart) + ": " + bars, Limits.DESCRIPTION);
  }

  private static String title(Message.Chart chart) {
    return Printable.isBlank(chart.title()) ? "–" : Written.line(chart.title());
  }
}
