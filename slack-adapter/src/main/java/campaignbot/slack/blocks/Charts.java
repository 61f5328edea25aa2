package campaignbot.slack.blocks;

import campaignbot.picture.ChartPicture;
import campaignbot.slack.SlackTexts;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import campaignbot.wording.Printable;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import java.util.List;
import java.util.stream.Collectors;

/// Puts charts on a page: as a picture that Slack already has, or as bars made of letters.
final class Charts {
  private static final int LABEL = 40;

  private final SlackTexts texts;

  Charts(SlackTexts texts) {
    this.texts = texts;
  }

  /// Without a title: it stands in the picture.
  ///
  /// @param file the id of the uploaded picture
  void picture(Page page, Message.Chart chart, String file) {
    var described = described(chart);
    page.add(
        ImageBlock.builder()
            .slackFile(SlackFileObject.builder().id(file).build())
            .altText(described)
            .build(),
        described.length());
  }

  void bars(Page page, Message.Chart chart) {
    var shown = chart.bars().stream().limit(ChartPicture.BARS).map(Charts::short_).toList();
    var bars =
        PlainText.of(new Message(List.of(new Message.Chart("", shown)))).stripIndent().strip();
    if (Printable.isBlank(bars)) {
      return;
    }
    page.smallPrint(title(chart));
    page.add(Pieces.preformatted(Written.literal(bars, Limits.PREFORMATTED)), bars.length());
    if (shown.size() < chart.bars().size()) {
      page.smallPrint(texts.say("cut.bars", chart.bars().size() - shown.size()));
    }
  }

  private static Message.Bar short_(Message.Bar bar) {
    return new Message.Bar(line(bar.label()), bar.value(), line(bar.text()));
  }

  private static String line(String text) {
    return Written.literal(text.replace('\n', ' '), LABEL);
  }

  /// What the picture shows, for those who do not see it.
  private static String described(Message.Chart chart) {
    var bars =
        chart.bars().stream()
            .limit(ChartPicture.BARS)
            .map(b -> line(b.label()) + " " + line(b.text()))
            .collect(Collectors.joining(", "));
    return Written.plain(title(chart) + ": " + bars, Limits.ALT_TEXT);
  }

  private static String title(Message.Chart chart) {
    return Printable.isBlank(chart.title()) ? "–" : chart.title();
  }
}
