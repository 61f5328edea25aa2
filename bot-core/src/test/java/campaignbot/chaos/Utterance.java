package campaignbot.chaos;

import campaignbot.bot.Event;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person says, on its way to a node.
///
/// @param id the platform's event id; equal ids in two workspaces are two events
/// @param opens whether it is the command that opens the talk
record Utterance(String id, TalkKey key, boolean opens, String text) {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  Event event() {
    return new Event(
        id, key, opens ? new Heard.Opened("ana", text, TODAY) : new Heard.Said("ana", text, TODAY));
  }

  String line() {
    return Stream.of(
            id,
            key.workspace(),
            key.platform(),
            key.channel(),
            key.thread(),
            String.valueOf(opens),
            text)
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static Utterance parse(String line) {
    var parts =
        Stream.of(line.split("&", -1))
            .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
            .toList();
    var key = new TalkKey(parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    return new Utterance(parts.get(0), key, Boolean.parseBoolean(parts.get(5)), parts.get(6));
  }
}
