package campaignbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingErrorsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "internal_error",
        "fatal_error",
        "service_unavailable",
        "request_timeout",
        "ratelimited",
        "team_added_to_org",
        "org_login_required"
      })
  void slacksOwnTroublePasses(String error) {
    assertThat(PassingErrors.contains(error)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "invalid_refresh_token",
        "token_revoked",
        "account_inactive",
        "invalid_auth",
        "channel_not_found"
      })
  void whatIsWrongWithTheQuestionOrItsTokenStays(String error) {
    assertThat(PassingErrors.contains(error)).isFalse();
  }
}
