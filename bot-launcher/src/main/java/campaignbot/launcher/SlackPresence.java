package campaignbot.launcher;

import campaignbot.bot.Event;
import campaignbot.bot.SharedFiles;
import campaignbot.delivery.Post;
import campaignbot.slack.SlackSettings;
import campaignbot.slack.TalkNames;
import campaignbot.slack.home.AppTokenRefused;
import campaignbot.slack.home.SlackHome;
import campaignbot.slack.posting.Pace;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// The bot in Slack.
record SlackPresence(SlackHome home, SlackSettings settings) implements Presence {
  static SlackPresence of(SlackSettings settings, Wiring wiring) {
    var wording = wiring.wording().at(TalkNames.PLATFORM);
    var core =
        new SlackHome.Core(
            wiring.bot(wiring.catalogues()),
            wiring.reception(),
            wiring.workspaceSettings(),
            wiring.creatorDesk(wording),
            wording,
            new SlackHome.Ports(wiring.threads(), wiring.secrets(), wiring.leases()),
            new SlackHome.Local(InstantSource.system(), ZoneId.systemDefault(), Locale.ENGLISH));
    return new SlackPresence(new SlackHome(settings, core, Pace.usual()), settings);
  }

  @Override
  public Post post() {
    return home.post();
  }

  @Override
  public SharedFiles files() {
    return home.files();
  }

  @Override
  public void open(Predicate<Event> intake) {
    try {
      home.open(intake::test);
    } catch (AppTokenRefused e) {
      throw Refused.badInput(
          "Slack refuses SLACK_APP_TOKEN ("
              + e.error()
              + "), so nobody could talk to me there. Under Basic Information of your app make an App-Level Token with connections:write, switch Socket Mode on, set the new token, and start me again.");
    }
  }

  @Override
  public String heard() {
    return home.port()
        .map(port ->
            "Slack is heard at http://" + settings.door().host() + ":" + port + "/slack/events")
        .orElse("Slack is heard over Socket Mode.");
  }

  @Override
  public List<String> missing() {
    return home.missing();
  }

  @Override
  public void close() {
    home.close();
  }
}
