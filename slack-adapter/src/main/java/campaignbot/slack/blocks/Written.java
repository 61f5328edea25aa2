package campaignbot.slack.blocks;

import campaignbot.campaign.Person;
import campaignbot.wording.Cut;
import campaignbot.wording.Printable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Texts as Slack wants them written, cut to a limit. What people typed comes out as they typed it,
/// and never as a mention, a link or a call of a whole channel: `&`, `<` and `>` are escaped.
///
/// @see <a href="https://docs.slack.dev/messaging/formatting-message-text">escaping and
///   mentions</a>
final class Written {
  /// Ids of people as Slack gives them; anything else is not made into a mention.
  private static final Pattern ID = Pattern.compile("[UW][A-Z0-9]{1,40}");

  private static final Pattern TAG = Pattern.compile("<(?=[^\\s\\d])");
  private static final String ELLIPSIS = "…";

  /// An escaped character takes at most so many in place of one.
  private static final int LONGEST_ESCAPE = 5;

  private Written() {}

  /// For text objects of the type `mrkdwn`: people are mentioned.
  static String withMentions(String text, int limit) {
    return within(limit, text, Written::mentioning);
  }

  /// For text objects of the type `plain_text`: people are shown by their id.
  static String plain(String text, int limit) {
    return within(limit, text, t -> escaped(literally(t)));
  }

  /// For table cells and rich text, which Slack takes letter by letter. Escapes would be seen
  /// there, so that a `<` which could begin a tag is replaced by one that only looks like it.
  static String literal(String text, int limit) {
    return within(limit, text, t -> TAG.matcher(literally(t)).replaceAll("‹"));
  }

  /// How many characters of a text fit when written with mentions; ends at the end of a line, or of
  /// a word, when there is one in the second half.
  static int fitting(String text, int limit) {
    var length = Math.min(text.length(), limit);
    while (mentioning(Person.start(text, length)).length() > limit) {
      length = length * 4 / LONGEST_ESCAPE;
    }
    return length == text.length() ? length : Cut.atAnEnd(Cut.start(text, length));
  }

  static boolean mentionsSomebody(String text) {
    return !Person.replaceAll(text, _ -> "").equals(text);
  }

  private static String within(int limit, String text, UnaryOperator<String> write) {
    // Nothing behind this could fit: a text of 100 KB need not be written to see that.
    var length = Math.min(text.length(), LONGEST_ESCAPE * limit);
    var written = write.apply(Cut.start(text, length)) + (length < text.length() ? ELLIPSIS : "");
    while (written.length() > limit) {
      length -= Math.clamp((written.length() - limit) / LONGEST_ESCAPE, 1, Math.max(1, length));
      written = write.apply(Cut.start(text, length)) + ELLIPSIS;
    }
    return written;
  }

  private static String mentioning(String text) {
    var mentioned =
        Person.replaceAll(
            escaped(Printable.of(text)),
            id -> ID.matcher(id).matches() ? "<@" + id + ">" : "@" + id);
    return Person.unmarked(mentioned);
  }

  private static String literally(String text) {
    return Person.unmarked(Person.replaceAll(Printable.of(text), id -> "@" + id));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
