package campaignbot.discord.messages;

import campaignbot.campaign.Person;
import campaignbot.wording.Cut;
import campaignbot.wording.Printable;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Texts as Discord wants them written, cut to a limit. What people typed comes out as they typed
/// it, and never as formatting, as a link in disguise or as a call: Discord's marks are escaped,
/// and what would call somebody is broken by a blank of no width.
///
/// @see <a href="https://docs.discord.com/developers/reference#message-formatting">formatting</a>
final class Written {
  /// Ids of people as Discord gives them; anything else is not made into a mention.
  private static final Pattern ID = Pattern.compile("[0-9]{1,20}");

  private static final Pattern MARKS = Pattern.compile("[\\\\*_~`|\\[<]");
  private static final Pattern BEGIN_OF_LINE = Pattern.compile("(?m)^([ \\t]*)([#>+-])");
  private static final Pattern NUMBER_OF_LIST = Pattern.compile("(?m)^([ \\t]*\\d+)([.)])");
  private static final Pattern CALL =
      Pattern.compile("@(?=everyone|here)|(?<=<)(?=[@#:/ait])", Pattern.CASE_INSENSITIVE);
  private static final Pattern STRAY =
      Pattern.compile(
          "\uE000(?![^\uE000\uE001]{1,64}\uE001)|(?<!\uE000[^\uE000\uE001]{1,64})\uE001");

  private static final String NO_WIDTH = "\u200B";
  private static final String ELLIPSIS = "…";

  /// An escaped character takes at most so many in place of one.
  private static final int LONGEST_ESCAPE = 2;

  /// No line shows more.
  private static final int LONGEST_LINE = 2000;

  /// So many that are typed may be left out for one that can be seen.
  private static final int UNSEEN = 4;

  private Written() {}

  /// For contents and text displays: people are mentioned, nothing else is formatted.
  static String marked(String text, int limit) {
    return within(limit, text, Written::mentioning);
  }

  /// For labels and descriptions, which Discord takes letter by letter, in one line: people are
  /// shown by their id.
  static String plain(String text, int limit) {
    return within(limit, line(text), t -> uncalled(literally(t)));
  }

  /// For code blocks, which nothing in it can end.
  static String literal(String text, int limit) {
    return within(limit, text, t -> uncalled(literally(t)).replace('`', 'ˋ'));
  }

  /// The same in one line, for where lines would fall apart.
  static String line(String text) {
    return Printable.of(Cut.start(text, LONGEST_LINE)).replace('\n', ' ').strip();
  }

  /// How many characters of a text fit when written; ends at the end of a line, or of a word, when
  /// there is one in the second half.
  static int fitting(String text, int limit) {
    var length = Math.min(text.length(), limit);
    while (mentioning(Cut.start(text, length)).length() > limit) {
      length = length * 4 / 5;
    }
    return length == text.length() ? length : Cut.atAnEnd(Cut.start(text, length));
  }

  private static String within(int limit, String text, UnaryOperator<String> write) {
    // Nothing behind this could fit: a text of 100 KB need not be written to see that.
    var seen = printable(Cut.start(text, UNSEEN * limit));
    var isCut = text.length() > UNSEEN * limit || seen.length() > limit;
    var length = Math.min(seen.length(), limit);
    var written = write.apply(Cut.start(seen, length)) + (isCut ? ELLIPSIS : "");
    while (written.length() > limit) {
      length -= Math.clamp((written.length() - limit) / LONGEST_ESCAPE, 1, Math.max(1, length));
      written = write.apply(Cut.start(seen, length)) + ELLIPSIS;
    }
    return written;
  }

  private static String mentioning(String text) {
    var known =
        Person.replaceAll(
            printable(text), id -> ID.matcher(id).matches() ? Person.mark(id) : "@" + id);
    return Person.replaceAll(escaped(known), id -> "<@" + id + ">");
  }

  private static String escaped(String text) {
    var marks = MARKS.matcher(uncalled(text)).replaceAll("\\\\$0");
    var lines = BEGIN_OF_LINE.matcher(marks).replaceAll("$1\\\\$2");
    return NUMBER_OF_LIST.matcher(lines).replaceAll("$1\\\\$2");
  }

  /// A half of a person's mark goes first: what stands behind it may begin a line.
  private static String printable(String text) {
    return STRAY.matcher(Printable.of(text)).replaceAll("");
  }

  private static String uncalled(String text) {
    return CALL.matcher(text).replaceAll("$0" + NO_WIDTH);
  }

  private static String literally(String text) {
    return Person.replaceAll(printable(text), id -> "@" + id);
  }
}
