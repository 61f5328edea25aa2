package campaignbot.slack.installation;

import campaignbot.bot.Secrets;
import campaignbot.bot.StoreUnavailable;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// A store that is away for some calls.
final class AwaySecrets implements Secrets {
  final AtomicInteger calls = new AtomicInteger();
  private final Secrets secrets;

  AwaySecrets(Secrets secrets) {
    this.secrets = secrets;
  }

  private Secrets reached() {
    if (calls.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
      throw new StoreUnavailable(StoreUnavailable.Reason.UNREACHABLE, "away");
    }
    return secrets;
  }

  @Override
  public void put(Name name, String secret) {
    reached().put(name, secret);
  }

  @Override
  public Optional<String> get(Name name) {
    return reached().get(name);
  }

  @Override
  public void delete(Name name) {
    reached().delete(name);
  }

  @Override
  public Set<String> names(String workspace, String platform) {
    return reached().names(workspace, platform);
  }

  @Override
  public Set<Name> allNames() {
    return reached().allNames();
  }
}
