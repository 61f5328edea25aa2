package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import java.util.Optional;

/// Which deliverables belong to which network.
final class Formats {
  private Formats() {}

  /// What is usually bought on a network.
  static Format usual(Platform platform) {
    return switch (platform) {
      case TIKTOK, YOUTUBE -> Format.VIDEO;
      case TWITCH, KICK -> Format.STREAM;
      case XIAOHONGSHU, LEMON8 -> Format.NOTE;
      case SNAPCHAT -> Format.STORY;
      case INSTAGRAM, FACEBOOK, X, THREADS, PINTEREST, LINKEDIN, REDDIT, BLOG -> Format.POST;
    };
  }

  /// What a word for a deliverable means on a network: a TikTok post is a video. Empty when neither
  /// is known.
  static Optional<Format> fitting(Optional<Format> said, Optional<Platform> platform) {
    if (platform.isEmpty()) {
      return said;
    }
    var usual = usual(platform.get());
    return said.filter(f -> isSpecial(f) || fits(f, usual)).or(() -> Optional.of(usual));
  }

  /// A word that means the same on every network.
  private static boolean isSpecial(Format said) {
    return said != Format.POST && said != Format.VIDEO;
  }

  private static boolean fits(Format said, Format usual) {
    return said == usual || (said == Format.VIDEO && usual == Format.POST);
  }

  /// Whether the network has one kind of deliverable, so that nothing is assumed.
  static boolean hasOne(Optional<Platform> platform) {
    return platform.filter(p -> p == Platform.TIKTOK).isPresent();
  }
}
