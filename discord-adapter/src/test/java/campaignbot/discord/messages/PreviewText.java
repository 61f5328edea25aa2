package campaignbot.discord.messages;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Discord's markdown as HTML, as far as the bot uses it.
final class PreviewText {
  private static final Pattern INLINE =
      Pattern.compile("\\\\([^0-9A-Za-z\\s])|\\*\\*((?:\\\\.|[^*])+)\\*\\*|<@([0-9]+)>|[&<>\"]");

  private PreviewText() {}

  static String html(String text) {
    var html = new StringBuilder();
    var parts = text.split("```\n?", -1);
    for (var i = 0; i < parts.length; i++) {
      if (i % 2 == 1) {
        html.append("<pre>").append(escaped(parts[i].stripTrailing())).append("</pre>");
      } else if (!parts[i].isBlank()) {
        html.append(lines(parts[i].strip()));
      }
    }
    return html.toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String lines(String text) {
    return text.lines().map(PreviewText::line).collect(Collectors.joining("\n"));
  }

  private static String line(String line) {
    if (line.startsWith("-# ")) {
      return "<div class=small>" + inline(line.substring(3)) + "</div>";
    }
    return line.startsWith("## ")
        ? "<h3>" + inline(line.substring(3)) + "</h3>"
        : "<div>" + (line.isBlank() ? "&nbsp;" : inline(line)) + "</div>";
  }

  private static String inline(String text) {
    return INLINE
        .matcher(text)
        .replaceAll(m ->
            java.util.regex.Matcher.quoteReplacement(
                m.group(1) != null
                    ? escaped(m.group(1))
                    : m.group(2) != null
                        ? "<b>" + inline(m.group(2)) + "</b>"
                        : m.group(3) != null ? mention(m.group(3)) : escaped(m.group())));
  }

  static String mention(String id) {
    return "<span class=mention>@" + (id.equals(Preview.ALICE) ? "alice" : id) + "</span>";
  }
}
