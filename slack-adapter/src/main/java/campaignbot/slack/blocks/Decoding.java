package campaignbot.slack.blocks;

import campaignbot.campaign.Person;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody wrote in Slack, as they meant it: links, dates and channels by what they show,
/// people as `Person.mark`, and without calling the bot by its name.
///
/// @see <a href="https://docs.slack.dev/messaging/formatting-message-text">how Slack writes
///   them</a>
public final class Decoding {
  private static final Pattern TAG =
      Pattern.compile("<([@#!][^<>|]*|[a-zA-Z][a-zA-Z+.-]*:[^<>|]*)(?:\\|([^<>]*))?>");
  private static final Pattern PERSON = Pattern.compile("@([UW][A-Z0-9]+)");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");
  private static final String MAIL = "mailto:";

  private final String ownId;

  /// @param ownId of the bot's user
  public Decoding(String ownId) {
    this.ownId = ownId;
  }

  /// @param written as it stands in an event, a command or a form
  public String of(String written) {
    var clean = Person.unmarked(written);
    var named = clean.contains("<@" + ownId);
    var meant = unescaped(TAG.matcher(clean).replaceAll(tag -> quoted(meant(tag))));
    return (named ? BLANKS.matcher(meant).replaceAll(" ") : meant).strip();
  }

  static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String meant(MatchResult tag) {
    var target = tag.group(1);
    var label = tag.group(2) == null ? "" : tag.group(2);
    var person = PERSON.matcher(target);
    if (person.matches()) {
      return person.group(1).equals(ownId) ? "" : Person.mark(person.group(1));
    }
    return switch (target.charAt(0)) {
      case '#' -> "#" + (label.isEmpty() ? target.substring(1) : label);
      case '!' -> special(target.substring(1), label);
      case '@' -> label.isEmpty() ? target : "@" + label;
      default -> link(target, label);
    };
  }

  /// `<!here>`, `<!subteam^S1|@team>`, `<!date^…|on Monday>`.
  private static String special(String target, String label) {
    var name = target.indexOf('^') < 0 ? target : target.substring(0, target.indexOf('^'));
    return label.isEmpty() ? "@" + name : label;
  }

  /// A link that Slack made out of a word stands for that word: `nike.com`, `me@x.com`.
  private static String link(String target, String label) {
    if (!label.isEmpty()) {
      return label;
    }
    return target.startsWith(MAIL) ? target.substring(MAIL.length()) : target;
  }
}
