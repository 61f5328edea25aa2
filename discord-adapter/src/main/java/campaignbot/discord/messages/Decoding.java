package campaignbot.discord.messages;

import campaignbot.campaign.Person;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody wrote in Discord, as they meant it: people as `Person.mark`, channels, dates and
/// emoji by what they show, without formatting, and without calling the bot by its name.
///
/// @see <a href="https://docs.discord.com/developers/reference#message-formatting">how Discord
///   writes them</a>
public final class Decoding {
  /// In this order: escaped marks, letters of equal width, tags, links, and formatting in pairs.
  /// Underlines stay, since names have them.
  private static final Pattern MARKS =
      Pattern.compile(
          "\\\\(?<escaped>[^0-9A-Za-z\\s])"
              + "|```(?:[a-z]+\\n)?(?<block>[^`]+)```|`(?<code>[^`\\n]+)`"
              + "|<(?<tag>@[!&]?\\d+|#\\d+|t:-?\\d+(?::[a-zA-Z])?|/[^:<>]+:\\d+|a?:\\w+:\\d+"
              + "|id:\\w+|https?://[^\\s<>]+)>"
              + "|\\[(?<label>[^\\[\\]\\n]+)]\\(<?https?://[^\\s()<>]+>?(?: \"[^\"\\n]*\")?\\)"
              + "|\\|\\|(?<spoiler>.+?)\\|\\||\\*\\*(?<bold>.+?)\\*\\*|~~(?<struck>.+?)~~",
          Pattern.DOTALL);

  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");

  private final String ownId;
  private final Set<String> ownRoles;

  /// @param ownId of the bot's user
  /// @param ownRoles ids of the roles that stand for the bot
  public Decoding(String ownId, Set<String> ownRoles) {
    this.ownId = ownId;
    this.ownRoles = Set.copyOf(ownRoles);
  }

  /// Channels and roles by their ids.
  public String of(String written) {
    return of(written, id -> id);
  }

  /// @param written as it stands in a message, a command or a form
  /// @param named the name of a channel or a role by its id
  public String of(String written, UnaryOperator<String> named) {
    var meant = meant(Person.unmarked(written), named);
    return (callsTheBot(written) ? BLANKS.matcher(meant).replaceAll(" ") : meant).strip();
  }

  private boolean callsTheBot(String written) {
    return written.contains("<@" + ownId + ">")
        || written.contains("<@!" + ownId + ">")
        || ownRoles.stream().anyMatch(role -> written.contains("<@&" + role + ">"));
  }

  private String meant(String written, UnaryOperator<String> named) {
    return MARKS.matcher(written).replaceAll(m -> Matcher.quoteReplacement(meant(m, named)));
  }

  private String meant(MatchResult mark, UnaryOperator<String> named) {
    for (var literal : new String[] {"escaped", "block", "code"}) {
      if (mark.group(literal) != null) {
        return mark.group(literal);
      }
    }
    for (var formatted : new String[] {"label", "spoiler", "bold", "struck"}) {
      if (mark.group(formatted) != null) {
        return meant(mark.group(formatted), named);
      }
    }
    return tag(mark.group("tag"), named);
  }

  private String tag(String tag, UnaryOperator<String> named) {
    return switch (tag.charAt(0)) {
      case '@' -> mention(tag.substring(1), named);
      case '#' -> "#" + named.apply(tag.substring(1));
      case 't' -> day(tag.split(":", -1)[1]);
      case '/' -> tag.substring(0, tag.indexOf(':'));
      case 'a', ':' -> tag.substring(tag.indexOf(':'), tag.lastIndexOf(':') + 1);
      case 'i' -> "#" + tag.substring(tag.indexOf(':') + 1);
      default -> tag;
    };
  }

  private String mention(String target, UnaryOperator<String> named) {
    if (target.startsWith("&")) {
      var role = target.substring(1);
      return ownRoles.contains(role) ? "" : "@" + named.apply(role);
    }
    var person = target.startsWith("!") ? target.substring(1) : target;
    return person.equals(ownId) ? "" : Person.mark(person);
  }

  /// Discord shows each reader the day at their own place; here it is the day in Greenwich.
  private static String day(String seconds) {
    try {
      var moment = Instant.ofEpochSecond(Long.parseLong(seconds));
      return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    } catch (DateTimeException | NumberFormatException _) {
      return seconds;
    }
  }
}
