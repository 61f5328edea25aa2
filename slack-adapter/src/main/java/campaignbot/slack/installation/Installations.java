package campaignbot.slack.installation;

import campaignbot.bot.Secrets;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspaces in which the bot is installed, with all that is known of each kept as a secret.
/// The one whose token stands in the settings is not kept: it comes first.
///
/// What a node keeps or forgets it knows at once, the others within a second.
///
/// All methods throw `StoreUnavailable` when the store does not answer.
public final class Installations {
  private static final Logger LOG = LoggerFactory.getLogger(Installations.class);
  private static final String SLACK = "slack";
  private static final String INSTALLATION = "installation";
  private static final Duration KNOWN_FOR = Duration.ofSeconds(1);
  private static final long MOST_KNOWN = 10_000;

  /// What Slack answers when a token is dead for good.
  ///
  /// @see <a href="https://docs.slack.dev/reference/methods/auth.test">errors</a>
  private static final Set<String> DEAD =
      Set.of("account_inactive", "invalid_auth", "token_revoked");

  private final Secrets secrets;
  private final Optional<OneWorkspace> one;
  private final LoadingCache<String, Optional<Installation>> known;

  /// @param nanoTime a clock that only goes forward, such as `System::nanoTime`
  public Installations(Secrets secrets, Optional<OneWorkspace> one, LongSupplier nanoTime) {
    this.secrets = secrets;
    this.one = one;
    this.known =
        Caffeine.newBuilder()
            .expireAfterWrite(KNOWN_FOR)
            .maximumSize(MOST_KNOWN)
            .ticker(nanoTime::getAsLong)
            .executor(Runnable::run)
            .build(this::stored);
  }

  /// @param workspace id of the team, or of the enterprise for an org
  public Optional<Installation> of(String workspace) {
    return one.flatMap(OneWorkspace::installation)
        .filter(i -> i.workspace().id().equals(workspace))
        .or(() -> known.get(workspace));
  }

  /// Whether every installation is known: that of the settings is not before Slack has answered.
  public boolean isComplete() {
    return one.isEmpty() || one.get().installation().isPresent();
  }

  /// As it is in the store in this moment.
  Optional<Installation> stored(String workspace) {
    return secrets.get(name(workspace)).map(InstallationJson::read);
  }

  /// Those whose tokens are kept.
  Set<String> storedWorkspaces() {
    var workspaces = new TreeSet<String>();
    for (var name : secrets.allNames()) {
      if (name.platform().equals(SLACK) && name.name().equals(INSTALLATION)) {
        workspaces.add(name.workspace());
      }
    }
    return workspaces;
  }

  void keep(Installation installation) {
    var workspace = installation.workspace().id();
    secrets.put(name(workspace), InstallationJson.write(installation));
    known.invalidate(workspace);
  }

  /// Deletes its tokens. Talks and plans stay.
  void forget(String workspace) {
    secrets.delete(name(workspace));
    known.invalidate(workspace);
    LOG.info("workspace={} installation forgotten", workspace);
  }

  /// To be told whenever the Web API refuses a call. When the token is dead, its workspace is
  /// forgotten, unless it has another token by now.
  ///
  /// @param token that the call was made with
  /// @param error Slack's word for it
  public void refused(String workspace, String token, String error) {
    if (!DEAD.contains(error)) {
      return;
    }
    one.ifPresent(o -> o.refused(token, error));
    if (stored(workspace).filter(i -> i.tokens().bot().equals(token)).isPresent()) {
      LOG.warn("workspace={} Slack says {}", workspace, error);
      forget(workspace);
    }
  }

  /// The workspace has thrown the bot out, or its token away.
  ///
  /// @param at when; what was installed after it stays
  void left(String workspace, Instant at) {
    one.flatMap(OneWorkspace::installation)
        .filter(i -> i.workspace().id().equals(workspace))
        .ifPresent(i -> one.get().refused(i.tokens().bot(), "app_uninstalled"));
    if (stored(workspace).filter(i -> !isBefore(at, i.origin().at())).isPresent()) {
      forget(workspace);
    }
  }

  /// Slack tells time by the second.
  private static boolean isBefore(Instant event, Instant installed) {
    return event.isBefore(installed.truncatedTo(ChronoUnit.SECONDS));
  }

  private static Secrets.Name name(String workspace) {
    return new Secrets.Name(workspace, SLACK, INSTALLATION);
  }
}
