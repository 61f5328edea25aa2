package campaignbot.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;

/// Slack's Web API, at the address of the settings.
public final class WebApi {
  /// Less than the lease under which a letter is posted.
  private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

  private WebApi() {}

  /// @param base where the methods are, with a slash at the end
  public static Slack at(URI base) {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(base.toString());
    // For its statistics the SDK would ask Slack whose each token is.
    config.setStatsEnabled(false);
    config.setHttpClientCallTimeoutMillis((int) LONGEST_CALL.toMillis());
    return Slack.getInstance(config, new SlackHttpClient(once(config)));
  }

  /// By itself OkHttp asks once more when an answer is lost, and Slack would post twice.
  private static OkHttpClient once(SlackConfig config) {
    return SlackHttpClient.buildOkHttpClient(config)
        .newBuilder()
        .retryOnConnectionFailure(false)
        .build();
  }
}
