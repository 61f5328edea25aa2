package campaignbot.slack.blocks;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;
import java.util.regex.Pattern;

/// The small pieces that messages, forms and the App Home are made of. Text is plain wherever it
/// can be: in `mrkdwn`, the underlines of `@_mei_` would make it italic and vanish.
final class Pieces {
  /// An underline counts at the edge of a word only.
  private static final Pattern FORMATTING =
      Pattern.compile("[*~`\n]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  private Pieces() {}

  static PlainTextObject plain(String text, int limit) {
    return PlainTextObject.builder().text(Written.plain(text, limit)).emoji(false).build();
  }

  /// Nothing in it becomes a link or a mention but people of the team.
  static TextObject text(String text, int limit) {
    return Written.mentionsSomebody(text)
        ? marked(Written.withMentions(text, limit))
        : plain(text, limit);
  }

  /// Bold, unless its own characters would disturb that.
  static TextObject bold(String text, int limit) {
    return FORMATTING.matcher(text).find()
        ? text(text, limit)
        : marked("*" + Written.withMentions(text, limit - 2).strip() + "*");
  }

  /// The same, with a line below that is not bold.
  static TextObject bold(String text, String below, int limit) {
    return FORMATTING.matcher(text).find()
        ? text(text + "\n" + below, limit)
        : marked(
            "*"
                + Written.withMentions(text, limit / 2).strip()
                + "*\n"
                + Written.withMentions(below, limit / 2));
  }

  static MarkdownTextObject marked(String written) {
    return MarkdownTextObject.builder().text(written).verbatim(true).build();
  }

  static HeaderBlock header(String text) {
    return HeaderBlock.builder().text(plain(text, Limits.HEADER)).build();
  }

  static SectionBlock section(TextObject text) {
    return SectionBlock.builder().text(text).build();
  }

  static SectionBlock fields(List<TextObject> fields) {
    return SectionBlock.builder().fields(fields).build();
  }

  static ContextBlock smallPrint(TextObject text) {
    return ContextBlock.builder().elements(List.of(text)).build();
  }

  /// Letters of equal width, as they stand.
  ///
  /// @param written already literal
  static RichTextBlock preformatted(String written) {
    var text = RichTextSectionElement.Text.builder().text(written).build();
    var lines = RichTextPreformattedElement.builder().elements(List.of(text)).build();
    return RichTextBlock.builder().elements(List.of(lines)).build();
  }
}
