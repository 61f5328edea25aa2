package campaignbot.catalogue;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// A number of followers within a sentence: `4.2k followers`, `followers: 12,000`.
///
/// @param count empty when there is none, or it cannot be one
/// @param isUnreadable whether there is one that cannot be used
/// @param rest the text without it, at the same places
record TypedFollowers(OptionalLong count, boolean isUnreadable, String rest) {
  private static final String NUMBER =
      "(\\d[\\d.,'’]*(?: \\d{3})*\\s?(?:k|m|mio|mil|mln|tsd|thousand|million|万|萬|천|만)?)";
  private static final String WORD =
      "(?:followers?|subscribers?|subs|fans|abonnenten|abonn[eé]s|seguidores|seguaci|volgers|粉丝|粉絲|フォロワー|팔로워)";
  private static final Pattern BEFORE =
      Pattern.compile(
          NUMBER + "\\s*\\+?\\s*" + WORD + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<!\\p{L})" + WORD + "\\s*[:=]?\\s*" + NUMBER + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static TypedFollowers in(String text) {
    for (var pattern : List.of(BEFORE, BEHIND)) {
      var found = pattern.matcher(text);
      if (found.find()) {
        var cell = found.group(1).strip();
        var read = CountCell.of(cell, NumberStyle.of(List.of(cell))).value();
        var rest =
            text.substring(0, found.start())
                + " ".repeat(found.end() - found.start())
                + text.substring(found.end());
        return new TypedFollowers(read, read.isEmpty(), rest);
      }
    }
    return new TypedFollowers(OptionalLong.empty(), false, text);
  }
}
