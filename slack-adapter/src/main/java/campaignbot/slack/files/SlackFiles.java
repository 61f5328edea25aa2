package campaignbot.slack.files;

import campaignbot.bot.SharedFiles;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.download.Download;
import campaignbot.download.FileHosts;
import campaignbot.slack.PassingErrors;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.TalkNames;
import campaignbot.slack.installation.Installations;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fetches files that people share in Slack. Where a file lies is asked of Slack each time: events
/// of shared channels do not tell it (`file_access: check_file_info`), and it is not stored.
///
/// @see <a href="https://docs.slack.dev/reference/objects/file-object">files and how to get
///   them</a>
public final class SlackFiles implements SharedFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);

  /// @see <a href="https://docs.slack.dev/reference/objects/file-object">`url_private`: files lie
  ///   at files.slack.com</a>
  private static final Set<String> HOSTS =
      Set.of("files.slack.com", "files.slack-gov.com", "slack-files.com", ".slack-files.com");

  private static final int ATTEMPTS = 2;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /// After a start, until Slack has told whose our token is.
  private static final int MOST_WAITS = 20;

  private final Slack slack;
  private final Installations installations;
  private final FileHosts hosts;
  private final Download download = new Download();

  /// @param apiBase where the Web API is
  public SlackFiles(Slack slack, Installations installations, URI apiBase) {
    this.slack = slack;
    this.installations = installations;
    this.hosts = hosts(apiBase);
  }

  /// The token goes to these addresses only.
  static FileHosts hosts(URI apiBase) {
    return new FileHosts(
        HOSTS, Optional.of(apiBase).filter(b -> !b.equals(SlackSettings.API_BASE)));
  }

  @Override
  public String platform() {
    return TalkNames.PLATFORM;
  }

  @Override
  public Fetched fetch(TalkKey key, Heard.FileShared file, int mostBytes)
      throws InterruptedException {
    for (var wait = 0; !installations.isComplete() && wait < MOST_WAITS; wait++) {
      Thread.sleep(PAUSE);
    }
    var token = installations.of(key.workspace()).map(i -> i.tokens().bot());
    if (token.isEmpty()) {
      return installations.isComplete()
          ? new Fetched.NoAccess(file.name())
          : new Fetched.Unreachable(file.name());
    }
    var fetched = once(key, file, token.get(), mostBytes);
    for (var attempt = 1; fetched instanceof Fetched.Unreachable && attempt < ATTEMPTS; attempt++) {
      Thread.sleep(PAUSE);
      fetched = once(key, file, token.get(), mostBytes);
    }
    return fetched;
  }

  private Fetched once(TalkKey key, Heard.FileShared shared, String token, int mostBytes)
      throws InterruptedException {
    try {
      var answer = slack.methods(token).filesInfo(r -> r.file(shared.file()));
      if (answer.isOk()) {
        return fetched(answer.getFile(), token, mostBytes);
      }
      LOG.info("talk={} files.info: {}", key, answer.getError());
      installations.refused(key.workspace(), token, answer.getError());
      return PassingErrors.contains(answer.getError())
          ? new Fetched.Unreachable(shared.name())
          : new Fetched.NoAccess(shared.name());
    } catch (InterruptedIOException _) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return new Fetched.Unreachable(shared.name());
    } catch (IOException | SlackApiException e) {
      LOG.info("talk={} files.info: {}", key, e.getClass().getSimpleName());
      return new Fetched.Unreachable(shared.name());
    }
  }

  private Fetched fetched(File file, String token, int mostBytes) throws InterruptedException {
    var name = Objects.requireNonNullElse(file.getName(), "");
    if (file.getSize() != null && file.getSize() > mostBytes) {
      return new Fetched.TooLarge(name);
    }
    var address = address(file).flatMap(hosts::allowed);
    if (file.isExternal() || address.isEmpty()) {
      LOG.info("file={} lies elsewhere", file.getId());
      return new Fetched.NoAccess(name);
    }
    return switch (download.get(
        address.get(), Map.of("Authorization", "Bearer " + token), mostBytes)) {
      // Who may not have the file gets a page to sign in, with 200.
      case Download.Got.Content(var bytes, var isPage) ->
          isPage && !isPage(name) ? new Fetched.NoAccess(name) : new Fetched.Content(name, bytes);
      case Download.Got.TooLarge() -> new Fetched.TooLarge(name);
      case Download.Got.Refused(var status) -> {
        LOG.info("file={} status={}", file.getId(), status);
        yield new Fetched.NoAccess(name);
      }
      case Download.Got.NotNow() -> new Fetched.Unreachable(name);
    };
  }

  private static boolean isPage(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.html?");
  }

  private static Optional<String> address(File file) {
    return Optional.ofNullable(file.getUrlPrivateDownload())
        .or(() -> Optional.ofNullable(file.getUrlPrivate()));
  }
}
