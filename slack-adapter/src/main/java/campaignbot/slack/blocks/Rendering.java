package campaignbot.slack.blocks;

import campaignbot.slack.SlackTexts;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import campaignbot.wording.Role;
import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The bot's messages as Slack shows them, in one posting each: what is said, the table, the
/// picture, and the buttons last. Everything is cut to Slack's limits, and says so.
public final class Rendering {
  private final SlackTexts texts;
  private final Paragraphs paragraphs;
  private final Tables tables;
  private final Tables tablesForOne;
  private final Charts charts;
  private final Buttons buttons;

  public Rendering(Locale locale) {
    texts = new SlackTexts(locale);
    paragraphs = new Paragraphs(texts);
    tables = new Tables(texts, "cut.rows");
    tablesForOne = new Tables(texts, "cut.rows.alone");
    charts = new Charts(texts);
    buttons = new Buttons(texts);
  }

  /// The chart that a picture may be uploaded for; all others are shown as letters.
  public static Optional<Message.Chart> pictured(Message message) {
    return message.parts().stream()
        .filter(Message.Chart.class::isInstance)
        .map(Message.Chart.class::cast)
        .filter(chart -> !chart.bars().isEmpty())
        .findFirst();
  }

  /// Files of the message are not in it: they are uploaded beside it.
  ///
  /// @param thread of the talk, which every press names
  /// @param picture the id of the uploaded file that shows the chart
  public Posting of(Message message, String thread, Optional<String> picture) {
    var choices =
        message.parts().stream()
            .filter(Message.Choices.class::isInstance)
            .map(Message.Choices.class::cast)
            .toList();
    var actions = buttons.of(choices, thread);
    var page = new Page(texts, actions.size(), Buttons.characters(actions));
    fill(page, message, picture);
    var blocks = new ArrayList<LayoutBlock>(page.blocks());
    blocks.addAll(actions);
    return new Posting(Notification.of(message, texts.say("message")), blocks);
  }

  /// For one person alone, in answer to a command that opens no talk, so without buttons. Slack
  /// documents its table block for messages that are posted, and an answer that it does not take is
  /// lost as a whole: here tables are lines.
  public Posting forOne(Message message) {
    var page = new Page(texts, 0, 0);
    for (var part : message.parts()) {
      switch (part) {
        case Message.Text(var text) -> paragraphs.plain(page, text);
        case Message.Facts(var facts) -> paragraphs.facts(page, facts);
        case Message.Table table -> tablesForOne.lines(page, table);
        case Message.Chart chart -> charts.bars(page, chart);
        case Message.Choices _, Message.Attachment _ -> {}
      }
    }
    return new Posting(Notification.of(message, texts.say("message")), page.blocks());
  }

  /// Without any layout, for what Slack does not take otherwise: all that is said, as long as Slack
  /// lets a message be.
  public Posting inLetters(Message message) {
    return new Posting(Written.withMentions(PlainText.of(message), Limits.TEXT), List.of());
  }

  private void fill(Page page, Message message, Optional<String> picture) {
    var parts = message.parts();
    for (var i = 0; i < parts.size() && !page.isFull(); i++) {
      switch (parts.get(i)) {
        case Message.Text(var text) -> text(page, message, i, text);
        case Message.Facts(var facts) -> paragraphs.facts(page, facts);
        case Message.Table table -> table(page, table, isFirst(Message.Table.class, parts, i));
        case Message.Chart chart ->
            chart(page, chart, picture.filter(_ -> pictured(message).equals(Optional.of(chart))));
        case Message.Choices some -> sayWhatMustBeTyped(page, some);
        case Message.Attachment _ -> {}
      }
    }
  }

  private static boolean isFirst(
      Class<? extends Message.Part> kind, List<Message.Part> parts, int at) {
    return parts.subList(0, at).stream().noneMatch(kind::isInstance);
  }

  private void table(Page page, Message.Table table, boolean isFirst) {
    if (isFirst) {
      tables.table(page, table);
    } else {
      tables.lines(page, table);
    }
  }

  private void chart(Page page, Message.Chart chart, Optional<String> picture) {
    picture.ifPresentOrElse(
        file -> charts.picture(page, chart, file), () -> charts.bars(page, chart));
  }

  private void text(Page page, Message message, int at, String text) {
    switch (Role.of(message, at)) {
      case HEADLINE -> paragraphs.headline(page, text);
      case QUESTION -> paragraphs.question(page, text);
      case SMALL_PRINT -> paragraphs.smallPrint(page, text);
      case PLAIN -> paragraphs.plain(page, text);
    }
  }

  private void sayWhatMustBeTyped(Page page, Message.Choices choices) {
    if (Buttons.left(choices) > 0) {
      page.smallPrint(texts.say("cut.picks", Buttons.left(choices)));
    }
  }
}
