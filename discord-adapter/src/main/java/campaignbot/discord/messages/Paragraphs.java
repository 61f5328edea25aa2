package campaignbot.discord.messages;

import campaignbot.discord.DiscordTexts;
import campaignbot.wording.Message;
import campaignbot.wording.Printable;
import campaignbot.wording.QuestionText;
import java.util.List;

/// Puts texts on a page: what is asked or promised stands out, what explains it steps back.
final class Paragraphs {
  /// Less room than this is no use.
  private static final int A_FEW_WORDS = 40;

  private static final int HEADER = 150;
  private static final int ONE_LINE = 300;

  private final DiscordTexts texts;

  Paragraphs(DiscordTexts texts) {
    this.texts = texts;
  }

  /// The first line of a long message as its header, the second as its key figures.
  void headline(Page page, String text) {
    var lines = text.strip().split("\n", 3);
    if (Printable.isBlank(lines[0]) || lines[0].length() > HEADER) {
      plain(page, text);
      return;
    }
    page.words("## " + Written.marked(lines[0].strip(), 2 * HEADER));
    if (lines.length > 1) {
      bold(page, lines[1]);
    }
    if (lines.length > 2) {
      plain(page, lines[2]);
    }
  }

  /// The last line is the question, and what stands beside it an example.
  void question(Page page, String text) {
    var asked = QuestionText.of(text);
    plain(page, asked.before());
    bold(page, asked.question());
    asked.example().ifPresent(example -> smallPrint(page, example));
  }

  /// What belongs to the table or the picture above it.
  void smallPrint(Page page, String text) {
    if (text.length() > page.room() / 4) {
      plain(page, text);
    } else if (!Printable.isBlank(text)) {
      page.smallPrint(Written.marked(text, page.room() / 2));
    }
  }

  void plain(Page page, String text) {
    var rest = text.stripTrailing();
    if (Printable.isBlank(rest)) {
      return;
    }
    if (page.room() < A_FEW_WORDS) {
      page.leaveOut(texts.say("cut.text", rest.length()));
      return;
    }
    var length = Written.fitting(rest, page.room());
    var piece = Written.marked(rest.substring(0, length), page.room());
    if (!Printable.isBlank(piece)) {
      page.words(piece.stripTrailing());
    }
    var left = rest.substring(length).strip();
    if (!Printable.isBlank(left)) {
      page.leaveOut(texts.say("cut.text", left.length()));
    }
  }

  /// One a line, the label standing out.
  void facts(Page page, List<Message.Fact> facts) {
    for (var i = 0; i < facts.size(); i++) {
      var fact = facts.get(i);
      var line =
          "**" + line(fact.label(), Limits.BUTTON_LABEL) + "**  " + line(fact.value(), ONE_LINE);
      if (line.length() > page.room()) {
        page.leaveOut(texts.say("cut.facts", facts.size() - i));
        return;
      }
      page.words(line);
    }
  }

  private void bold(Page page, String text) {
    if (text.length() > ONE_LINE) {
      plain(page, text);
    } else if (!Printable.isBlank(text)) {
      page.words("**" + Written.marked(text.strip(), 2 * ONE_LINE) + "**");
    }
  }

  private static String line(String text, int limit) {
    return Printable.isBlank(text) ? "–" : Written.marked(Written.line(text), limit);
  }
}
