package campaignbot.homes;

import campaignbot.bot.CoreScene;
import campaignbot.bot.TestBot;
import campaignbot.bot.Transcript;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything that the real bot says in the transcripts of the core.
public final class BotMessages {
  private static final Path TRANSCRIPTS = Path.of("../bot-core/src/test/resources/transcripts");

  /// A talk that shows every kind of message.
  private static final String SHOW =
      """
      > /plan-campaign
      > help
      > around 10k
      > usd
      > georgia
      > hong kong
      > hm hm
      > sales
      > no
      > plan it
      > max 2 posts each
      > why these?
      > compare
      > export
      > approve
      """;

  private BotMessages() {}

  /// @param platform as talks name it
  /// @param home for the bot's database
  public static List<Message> ofAShow(String platform, Path home) {
    var bot = TestBot.in(home);
    var said =
        Transcript.read(SHOW).said(new CoreScene(bot, new TalkKey("w1", platform, "c1", "cmd-1")));
    bot.database().close();
    return said;
  }

  /// @param platform as talks name it
  /// @param home for the bot's database
  public static List<Message> ofAllTranscripts(String platform, Path home) {
    var bot = TestBot.in(home);
    var said = new ArrayList<Message>();
    for (var file : files()) {
      var transcript = Transcript.read(read(file));
      if (transcript.isFor("core") || transcript.isFor(platform)) {
        var name = TRANSCRIPTS.relativize(file).toString();
        var key = new TalkKey(name, platform, "c1", name);
        said.addAll(transcript.said(new CoreScene(bot, key)));
      }
    }
    bot.database().close();
    return said;
  }

  private static List<Path> files() {
    try (var files = Files.walk(TRANSCRIPTS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
