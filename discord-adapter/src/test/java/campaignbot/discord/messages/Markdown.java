package campaignbot.discord.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Whether all formatting in a text is ours: written down as the few forms that our lines have,
/// apart from the code that makes them.
final class Markdown {
  private static final Pattern ESCAPE = Pattern.compile("\\\\[^0-9A-Za-z\\s]");
  private static final Pattern MENTION = Pattern.compile("<@[0-9]{1,20}>");
  private static final String PLAIN = "[^*_~`|\\[<\\\\]*";
  private static final Pattern LINE =
      Pattern.compile("(-# |## )?(\\*\\*(?! )" + PLAIN + "\\*\\*)?" + PLAIN);
  private static final Pattern BLOCK = Pattern.compile("^\\s*([#>+]|-(?!# )|\\d+[.)])");
  private static final Pattern CALL =
      Pattern.compile("@everyone|@here|<@|<#|<t:|</|<a?:|<id:", Pattern.CASE_INSENSITIVE);

  private Markdown() {}

  /// What in it takes effect and is not ours.
  static List<String> strange(String text) {
    var strange = new ArrayList<String>();
    var parts = text.split("```", -1);
    if (parts.length % 2 == 0) {
      strange.add("A code block without an end: " + text);
    }
    for (var i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        parts[i].lines().filter(line -> !isOurs(line)).forEach(strange::add);
      }
    }
    return strange;
  }

  /// Whether somebody could be called by it. Whom the bot mentions is mentioned in words.
  static boolean calls(String text, boolean isMentionMeant) {
    return CALL.matcher(isMentionMeant ? MENTION.matcher(text).replaceAll("") : text).find();
  }

  private static boolean isOurs(String line) {
    var bare = ESCAPE.matcher(MENTION.matcher(line).replaceAll("x")).replaceAll("x");
    var isBlock = BLOCK.matcher(bare).find() && !bare.startsWith("## ");
    return LINE.matcher(bare).matches() && !isBlock;
  }
}
