package campaignbot.discord.home;

import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// Lets shards identify at the pace that Discord names, at the gateway that it names. Left alone,
/// JDA would dial the one that it knows.
final class Sessions extends ConcurrentSessionController {
  private volatile String gateway = "";

  /// @param atOnce how many may identify at the same time
  void at(String url, int atOnce) {
    gateway = url;
    setConcurrency(Math.max(1, atOnce));
  }

  @Override
  public String getGateway() {
    return gateway;
  }
}
