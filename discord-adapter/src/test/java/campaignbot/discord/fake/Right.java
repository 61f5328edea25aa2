package campaignbot.discord.fake;

import java.util.Collection;

/// What the bot may be allowed in a channel.
public enum Right {
  VIEW(10),
  SEND(11),
  ATTACH_FILES(15),
  READ_HISTORY(16),
  CREATE_PUBLIC_THREADS(35),
  SEND_IN_THREADS(38);

  /// What everybody may do in a new guild.
  static final long USUAL = 2_248_473_465_835_073L | bits(java.util.EnumSet.allOf(Right.class));

  private final int bit;

  Right(int bit) {
    this.bit = bit;
  }

  static long bits(Collection<Right> rights) {
    return rights.stream().mapToLong(r -> 1L << r.bit).reduce(0, (a, b) -> a | b);
  }
}
