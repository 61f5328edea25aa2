package campaignbot.slack.installation;

import campaignbot.bot.StoreUnavailable;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.SlackTexts;
import campaignbot.slack.installation.Attempts.Attempt;
import campaignbot.slack.installation.SlackAnswer.Granted;
import campaignbot.slack.installation.SlackAnswer.Refused;
import campaignbot.slack.installation.SlackAnswer.Silence;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `/slack/oauth_redirect`: where a browser comes back to from Slack, with a code for the tokens.
public final class BackFromSlack extends HttpServlet {
  private static final Logger LOG = LoggerFactory.getLogger(BackFromSlack.class);
  private static final int LONGEST_PARAMETER = 500;

  private final SlackSettings.OAuth oauth;
  private final Attempts attempts;
  private final TokenDesk desk;
  private final Installations installations;
  private final SealCookie cookie;

  BackFromSlack(
      SlackSettings.OAuth oauth, Attempts attempts, TokenDesk desk, Installations installations) {
    this.oauth = oauth;
    this.attempts = attempts;
    this.desk = desk;
    this.installations = installations;
    this.cookie = new SealCookie(oauth.publicUrl());
  }

  /// How it ended.
  ///
  /// @param page which one the browser is shown
  /// @param installedIn the name of the workspace; empty when nothing was installed
  private record Outcome(int status, String page, Optional<String> installedIn) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var outcome = outcome(request);
    cookie.remove(response);
    page(outcome, BrowserLanguage.of(request)).send(response, outcome.status());
  }

  private Page page(Outcome outcome, Locale language) {
    return outcome
        .installedIn()
        .map(name -> Page.of(language, outcome.page(), Optional.empty(), name))
        .orElseGet(() -> Page.of(language, outcome.page(), Optional.of(again(language))));
  }

  private Page.Link again(Locale language) {
    return new Page.Link(new SlackTexts(language).say("page.again"), oauth.installUrl().toString());
  }

  private Outcome outcome(HttpServletRequest request) {
    if (request.getParameter("error") != null) {
      return failure(HttpServletResponse.SC_FORBIDDEN, "denied");
    }
    var attempt = attempt(request);
    var code = parameter(request, "code");
    if (attempt.isEmpty() || code.isEmpty() || !attempts.isOpen(attempt.get())) {
      return failure(HttpServletResponse.SC_FORBIDDEN, "stale");
    }
    try {
      return attempts.finish(attempt.get())
          ? redeemed(code.get())
          : failure(HttpServletResponse.SC_FORBIDDEN, "stale");
    } catch (StoreUnavailable e) {
      LOG.error("An installation cannot be begun", e);
      return failure(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "busy");
    }
  }

  private Optional<Attempt> attempt(HttpServletRequest request) {
    return parameter(request, "state")
        .flatMap(state -> cookie.of(request).map(seal -> new Attempt(state, seal)));
  }

  /// Given once, and not endless.
  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameterValues(name))
        .filter(v -> v.length == 1)
        .map(v -> v[0])
        .filter(v -> !v.isBlank() && v.length() <= LONGEST_PARAMETER);
  }

  private Outcome redeemed(String code) {
    return switch (desk.redeem(oauth, code)) {
      case Granted(var installation) -> kept(installation);
      case Refused(var error) -> {
        LOG.warn("Slack gives no token: {}", error);
        yield failure(HttpServletResponse.SC_BAD_REQUEST, "refused");
      }
      case Silence(var why) -> {
        LOG.warn("Slack gives no token: {}", why);
        yield failure(HttpServletResponse.SC_BAD_GATEWAY, "silent");
      }
    };
  }

  private Outcome kept(Installation installation) {
    try {
      installations.keep(installation);
    } catch (StoreUnavailable e) {
      LOG.error("An installation cannot be kept", e);
      return failure(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "trouble");
    }
    LOG.info("workspace={} installed", installation.workspace().id());
    return new Outcome(
        HttpServletResponse.SC_OK, "installed", Optional.of(installation.workspace().name()));
  }

  private static Outcome failure(int status, String page) {
    return new Outcome(status, page, Optional.empty());
  }
}
