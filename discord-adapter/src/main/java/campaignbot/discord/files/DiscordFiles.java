package campaignbot.discord.files;

import campaignbot.bot.SharedFiles;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.discord.DiscordSettings;
import campaignbot.discord.TalkNames;
import campaignbot.discord.rest.Rest;
import campaignbot.discord.rest.Trouble;
import campaignbot.download.Download;
import campaignbot.download.FileHosts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches files that people share in Discord. Addresses of files end after a day, so that of a
/// file on a message is asked for each time: its name here is `channel/message/attachment`. That of
/// a command stands on no message, and is named by its address.
///
/// @see <a href="https://docs.discord.com/developers/reference">signed addresses of attachments</a>
public final class DiscordFiles implements SharedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordFiles.class);
  private static final Set<String> HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final String ADDRESS = "://";

  private final Rest rest;
  private final FileHosts hosts;
  private final Download download = new Download();

  /// @param apiBase where the REST API is
  public DiscordFiles(Rest rest, URI apiBase) {
    this.rest = rest;
    this.hosts = hosts(apiBase);
  }

  static FileHosts hosts(URI apiBase) {
    return new FileHosts(
        HOSTS, Optional.of(apiBase).filter(b -> !b.equals(DiscordSettings.API_BASE)));
  }

  @Override
  public String platform() {
    return TalkNames.PLATFORM;
  }

  @Override
  public Fetched fetch(TalkKey key, Heard.FileShared file, int mostBytes)
      throws InterruptedException {
    var fetched = once(key, file, mostBytes);
    if (fetched instanceof Fetched.Unreachable) {
      Thread.sleep(PAUSE);
      fetched = once(key, file, mostBytes);
    }
    return fetched;
  }

  private Fetched once(TalkKey key, Heard.FileShared file, int mostBytes)
      throws InterruptedException {
    try {
      var address = address(file.file()).flatMap(hosts::allowed);
      if (address.isEmpty()) {
        LOG.info("talk={} the file lies elsewhere", key);
        return new Fetched.NoAccess(file.name());
      }
      return switch (download.get(address.get(), Map.of(), mostBytes)) {
        case Download.Got.Content(var bytes, _) -> new Fetched.Content(file.name(), bytes);
        case Download.Got.TooLarge() -> new Fetched.TooLarge(file.name());
        case Download.Got.Refused(_) -> new Fetched.NoAccess(file.name());
        case Download.Got.NotNow() -> new Fetched.Unreachable(file.name());
      };
    } catch (Trouble.Refused e) {
      LOG.info("talk={} the file's message: {}", key, e.getMessage());
      return new Fetched.NoAccess(file.name());
    } catch (Trouble e) {
      LOG.info("talk={} the file's message: {}", key, e.getMessage());
      return new Fetched.Unreachable(file.name());
    }
  }

  private Optional<String> address(String file) throws Trouble, InterruptedException {
    if (file.contains(ADDRESS)) {
      return Optional.of(file);
    }
    var parts = file.split("/", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    return rest
        .message(parts[0], parts[1])
        .optArray("attachments")
        .orElseGet(DataArray::empty)
        .stream(DataArray::getObject)
        .filter(a -> a.getString("id").equals(parts[2]))
        .map((DataObject a) -> a.getString("url"))
        .findFirst();
  }
}
