package campaignbot.discord.fake;

import java.time.Duration;

/// What tests may want otherwise than Discord has it. Touched only inside `Happenings`.
final class Settings {
  Duration acknowledgeWithin = Duration.ofSeconds(3);
  Duration tokensLive = Duration.ofMinutes(15);
  Duration noncesLast = Duration.ofMinutes(5);
  Duration heartbeat = Duration.ofMillis(41_250);
  Duration identifyEvery = Duration.ofSeconds(5);
  boolean heartbeatsMuted;
  boolean resumesRefused;
  boolean rateLimited = true;
  int shards = 1;
  int concurrency = 1;
  int guildsToShard = 2_500;
  int approvedIntents;
}
