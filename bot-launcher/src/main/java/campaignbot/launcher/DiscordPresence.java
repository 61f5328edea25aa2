package campaignbot.launcher;

import campaignbot.bot.Event;
import campaignbot.bot.SharedFiles;
import campaignbot.delivery.Post;
import campaignbot.discord.DiscordSettings;
import campaignbot.discord.TalkNames;
import campaignbot.discord.home.DiscordHome;
import campaignbot.discord.home.DiscordRefuses;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/// The bot in Discord.
record DiscordPresence(DiscordHome home) implements Presence {
  static DiscordPresence of(DiscordSettings settings, Wiring wiring) {
    var wording = wiring.wording().at(TalkNames.PLATFORM);
    var core =
        new DiscordHome.Core(
            wiring.bot(wiring.catalogues()),
            wiring.reception(),
            wiring.workspaceSettings(),
            wiring.creatorDesk(wording),
            wiring.suggestions(wording),
            wording,
            new DiscordHome.Ports(wiring.threads(), wiring.leases()),
            new DiscordHome.Local(InstantSource.system(), ZoneId.systemDefault()));
    return new DiscordPresence(new DiscordHome(settings, core));
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
    } catch (DiscordRefuses e) {
      throw Refused.badInput(e.sentence());
    }
  }

  @Override
  public String heard() {
    return "Discord is heard over its gateway.";
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
