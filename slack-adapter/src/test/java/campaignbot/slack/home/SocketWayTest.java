package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import campaignbot.homes.Backstage;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.WebApi;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Fault;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocketWayTest {
  private static final String CONNECT = "apps.connections.open";

  private final FakeSlack slack = FakeSlack.start();

  @AfterEach
  void close() {
    slack.close();
  }

  private SocketWay open(String token) {
    var api = WebApi.at(URI.create(slack.apiBase()));
    var app = new App(AppConfig.builder().slack(api).build(), List.of());
    var settings =
        new SlackSettings(
            Optional.of(FakeSlack.BOT_TOKEN),
            Optional.empty(),
            Optional.of(token),
            Optional.empty(),
            URI.create(slack.apiBase()),
            new SlackSettings.Door("127.0.0.1", 0));
    return SocketWay.open(app, api, settings);
  }

  @Test
  void aTokenThatSlackRefusesOpensNothing() {
    var refused = catchThrowableOfType(AppTokenRefused.class, () -> open("xapp-other"));
    assertThat(refused.error()).isEqualTo("not_allowed_token_type");
    assertThat(slack.calls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"internal_error", "ratelimited", "org_login_required"})
  void whileSlackHasTroubleOfItsOwnItIsAskedAgain(String error) {
    slack.fail(CONNECT, new Fault.Refusal(error));
    try (var way = open(FakeSlack.APP_TOKEN)) {
      assertThat(way.missing().orElseThrow()).contains(error, "I keep trying");
      Backstage.until("there is a socket", () -> way.missing().isEmpty());
    }
  }

  @Test
  void anAddressThatLeadsNowhereIsNotTheEnd() {
    slack.fail(CONNECT, new Fault.AnswerLost(), new Fault.Broken(200));
    try (var way = open(FakeSlack.APP_TOKEN)) {
      assertThat(way.missing()).isPresent();
      Backstage.until("there is a socket", () -> way.missing().isEmpty());
    }
    slack.await("it is closed", () -> slack.sockets() == 0);
  }
}
