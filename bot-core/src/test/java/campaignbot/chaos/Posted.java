package campaignbot.chaos;

import campaignbot.conversation.TalkKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A message as it arrives at the platform.
///
/// @param number the letter's place in the talk
/// @param node who posted it
record Posted(TalkKey key, long number, String nonce, String node, String text) {
  String line() {
    return Stream.of(
            key.workspace(),
            key.platform(),
            key.channel(),
            key.thread(),
            String.valueOf(number),
            nonce,
            node,
            text)
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static Posted parse(String line) {
    var parts =
        Stream.of(line.split("&", -1))
            .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
            .toList();
    return new Posted(
        new TalkKey(parts.get(0), parts.get(1), parts.get(2), parts.get(3)),
        Long.parseLong(parts.get(4)),
        parts.get(5),
        parts.get(6),
        parts.get(7));
  }
}
