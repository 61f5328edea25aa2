package campaignbot.slack.blocks;

import java.util.List;

/// Texts that people with bad intentions, or bad keyboards, might write.
final class Hostile {
  static final List<String> TEXTS =
      List.of(
          "<!channel>",
          "<!here|here>",
          "<!everyone>",
          "<!subteam^S0TEAM001>",
          "<@U0ALICE001>",
          "<@U0ALICE001|alice>",
          "<#C0GENERAL1|general>",
          "<https://evil.example|your bank>",
          "<mailto:a@b.example|write>",
          "<!date^1392734382^Posted {date_num}|now>",
          "&lt;!channel&gt;",
          "&amp;lt;!channel&amp;gt;",
          "@channel @here @everyone",
          "<\u200B!channel>",
          "<\uFEFF@U0ALICE001>",
          "<!chan\u0000nel>",
          "<\u202E!channel>",
          "\u202Eright to left\u202D",
          "\u2066isolated",
          "مرحبا بالعالم <!here>",
          "e\u0301\u0302\u0303".repeat(200),
          "👩‍👩‍👧‍👦🇭🇰👍🏽".repeat(50),
          "```code```",
          "*bold* _italic_ ~struck~ `code`",
          "*",
          ">quote\n>>>more",
          "\n\n\n",
          "line one\r\nline two\u2028line three",
          "\uD800",
          "\uDC00\uD800",
          "a\uD83Db",
          "\uE000U0ALICE001\uE001",
          "\uE000\uE001\uE000",
          "\uE000U0\"><!channel>\uE001",
          "{0} {1,choice,0#x} '",
          "<script>alert(1)</script>",
          "=HYPERLINK(\"http://evil.example\")",
          "\u0000\u0007\u001B[31m",
          "\u3164\u2800\u00A0",
          "x".repeat(100_000),
          "&".repeat(20_000),
          "<".repeat(20_000),
          "words and words ".repeat(6_000),
          "a line\n".repeat(10_000));

  private Hostile() {}
}
