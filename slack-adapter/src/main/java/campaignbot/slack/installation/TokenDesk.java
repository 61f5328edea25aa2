package campaignbot.slack.installation;

import campaignbot.slack.PassingErrors;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.installation.Installation.Bot;
import campaignbot.slack.installation.Installation.Origin;
import campaignbot.slack.installation.Installation.Workspace;
import campaignbot.slack.installation.SlackAnswer.Granted;
import campaignbot.slack.installation.SlackAnswer.Refused;
import campaignbot.slack.installation.SlackAnswer.Silence;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Slack whose a token is, and for tokens.
public final class TokenDesk {
  private static final Logger LOG = LoggerFactory.getLogger(TokenDesk.class);

  private final Slack slack;
  private final InstantSource clock;

  public TokenDesk(Slack slack, InstantSource clock) {
    this.slack = slack;
    this.clock = clock;
  }

  private interface Question {
    SlackAnswer ask() throws IOException, SlackApiException;
  }

  /// Whose a token is that somebody made by hand.
  SlackAnswer whose(String token) {
    return answer(() -> {
      var test = slack.methods().authTest(r -> r.token(token));
      return test.isOk() ? new Granted(installation(test, token)) : refusal(test.getError());
    });
  }

  /// The tokens for the code with which a browser came back.
  SlackAnswer redeem(SlackSettings.OAuth oauth, String code) {
    return answer(() -> {
      var access =
          slack
              .methods()
              .oauthV2Access(r ->
                  r.clientId(oauth.clientId())
                      .clientSecret(oauth.clientSecret())
                      .code(code)
                      .redirectUri(oauth.redirectUri().toString()));
      if (!access.isOk()) {
        return refusal(access.getError());
      }
      if (access.getAccessToken() == null) {
        return new Refused("no_bot_token");
      }
      var test = slack.methods().authTest(r -> r.token(access.getAccessToken()));
      return test.isOk() ? new Granted(installation(access, test)) : refusal(test.getError());
    });
  }

  /// The next tokens of an installation whose tokens expire.
  SlackAnswer renew(SlackSettings.OAuth oauth, Installation installation, String refreshToken) {
    return answer(() -> {
      var access =
          slack
              .methods()
              .oauthV2Access(r ->
                  r.clientId(oauth.clientId())
                      .clientSecret(oauth.clientSecret())
                      .grantType("refresh_token")
                      .refreshToken(refreshToken));
      return access.isOk()
          ? new Granted(installation.withTokens(tokens(access)))
          : refusal(access.getError());
    });
  }

  /// Slack's passing trouble says nothing about the token.
  private static SlackAnswer refusal(String error) {
    return PassingErrors.contains(error) ? new Silence(error) : new Refused(error);
  }

  private static SlackAnswer answer(Question question) {
    try {
      return question.ask();
    } catch (SlackApiException e) {
      return new Silence("status " + e.getResponse().code());
    } catch (IOException | RuntimeException e) {
      // Also an answer that lacks what every answer has.
      LOG.warn("Slack's answer about a token cannot be read", e);
      return new Silence(e.getClass().getSimpleName());
    }
  }

  private Installation installation(AuthTestResponse test, String token) {
    var isOrg = test.isEnterpriseInstall();
    return new Installation(
        new Workspace(
            isOrg ? test.getEnterpriseId() : test.getTeamId(), isOrg, name(test.getTeam())),
        new Bot(test.getUserId(), Optional.ofNullable(test.getBotId())),
        scopes(test.getHttpResponseHeaders()),
        new Origin(Optional.empty(), clock.instant()),
        new Tokens(token, Optional.empty()));
  }

  private Installation installation(OAuthV2AccessResponse access, AuthTestResponse test) {
    var isOrg = access.isEnterpriseInstall();
    var workspace =
        isOrg
            ? new Workspace(
                access.getEnterprise().getId(), true, name(access.getEnterprise().getName()))
            : new Workspace(access.getTeam().getId(), false, name(access.getTeam().getName()));
    return new Installation(
        workspace,
        new Bot(test.getUserId(), Optional.ofNullable(test.getBotId())),
        words(access.getScope()),
        new Origin(
            Optional.ofNullable(access.getAuthedUser()).map(u -> u.getId()), clock.instant()),
        tokens(access));
  }

  private Tokens tokens(OAuthV2AccessResponse access) {
    var refreshToken = Optional.ofNullable(access.getRefreshToken());
    var expiry = Optional.ofNullable(access.getExpiresIn()).map(clock.instant()::plusSeconds);
    return new Tokens(
        access.getAccessToken(),
        refreshToken.flatMap(t -> expiry.map(e -> new Tokens.Renewal(t, e))));
  }

  private static String name(String name) {
    return Optional.ofNullable(name).orElse("");
  }

  private static Set<String> scopes(Map<String, List<String>> headers) {
    return headers.getOrDefault("x-oauth-scopes", List.of()).stream()
        .flatMap(h -> words(h).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> words(String commaSeparated) {
    return Arrays.stream(Optional.ofNullable(commaSeparated).orElse("").split(",", -1))
        .map(String::strip)
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toSet());
  }
}
