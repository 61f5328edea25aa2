package campaignbot.slack.blocks;

import campaignbot.slack.SlackTexts;
import campaignbot.wording.Message;
import campaignbot.wording.Printable;
import campaignbot.wording.QuestionText;
import java.util.List;

/// Puts texts on a page: what is asked or promised stands out, what explains it steps back.
final class Paragraphs {
  /// Less room than this is no use.
  private static final int A_FEW_WORDS = 40;

  private final SlackTexts texts;

  Paragraphs(SlackTexts texts) {
    this.texts = texts;
  }

  /// The first line of a long message as its header, the second as its key figures.
  void headline(Page page, String text) {
    var lines = text.strip().split("\n", 3);
    if (Printable.isBlank(lines[0])) {
      plain(page, text);
      return;
    }
    if (lines[0].length() > Limits.HEADER) {
      plain(page, text);
      return;
    }
    page.add(Pieces.header(lines[0]), lines[0].length());
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
    if (text.length() > Limits.CONTEXT / 2) {
      plain(page, text);
    } else if (!Printable.isBlank(text)) {
      page.smallPrint(text);
    }
  }

  void plain(Page page, String text) {
    var rest = text.stripTrailing();
    while (!Printable.isBlank(rest)) {
      var room = Math.min(page.room(), Limits.SECTION);
      if (room < A_FEW_WORDS) {
        page.leaveOut(texts.say("cut.text", rest.length()));
        return;
      }
      var length = Math.max(1, Written.fitting(rest, room));
      var piece = rest.substring(0, length);
      if (!Printable.isBlank(piece)) {
        page.section(Pieces.text(piece, room));
      }
      rest = rest.substring(length);
    }
  }

  /// Labels in the left column, values in the right.
  void facts(Page page, List<Message.Fact> facts) {
    var atOnce = Limits.FIELDS / 2;
    for (var i = 0; i < facts.size(); i += atOnce) {
      var some = facts.subList(i, Math.min(facts.size(), i + atOnce));
      var fields =
          some.stream()
              .flatMap(f ->
                  List.of(
                      Pieces.bold(visible(f.label()), Limits.BUTTON_LABEL),
                      Pieces.text(visible(f.value()), Limits.CELL))
                      .stream())
              .toList();
      var characters = fields.stream().mapToInt(f -> f.getText().length()).sum();
      if (characters > page.room()) {
        page.leaveOut(texts.say("cut.facts", facts.size() - i));
        return;
      }
      page.add(Pieces.fields(fields), characters);
    }
  }

  private void bold(Page page, String text) {
    if (text.length() > Limits.SECTION / 2) {
      plain(page, text);
    } else if (!Printable.isBlank(text)) {
      page.section(Pieces.bold(text.strip(), Limits.SECTION));
    }
  }

  /// Slack refuses a field without a letter.
  private static String visible(String text) {
    return Printable.isBlank(text) ? "–" : text;
  }
}
