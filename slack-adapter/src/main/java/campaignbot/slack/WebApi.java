package campaignbot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.net.URI;
import java.time.Duration;

/// Slack's Web API, at the address of the settings.
public final class WebApi {
  /// Less than the lease under which a letter is posted.
  private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

  private WebApi() {}

  /// @param base where the methods are, with a slash at the end
  public static Slack at(URI base) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(base.toString());
    config.setHttpClientCallTimeoutMillis((int) LONGEST_CALL.toMillis());
    return Slack.getInstance(config);
  }
}
