package campaignbot.allocation;

import campaignbot.campaign.Platform;
import campaignbot.catalogue.Format;
import java.util.List;

/// The kinds of deliverables that can be bought on each platform, the usual one first.
final class Deliverables {
  private Deliverables() {}

  static Format usual(Platform platform) {
    return of(platform).getFirst();
  }

  static List<Format> of(Platform platform) {
    return switch (platform) {
      case INSTAGRAM -> List.of(Format.POST, Format.REEL, Format.CAROUSEL, Format.STORY);
      case FACEBOOK -> List.of(Format.POST, Format.REEL, Format.STORY, Format.VIDEO);
      case TIKTOK -> List.of(Format.VIDEO);
      case SNAPCHAT -> List.of(Format.STORY, Format.VIDEO);
      case YOUTUBE -> List.of(Format.VIDEO, Format.INTEGRATION, Format.SHORT);
      case TWITCH, KICK -> List.of(Format.STREAM);
      case XIAOHONGSHU, LEMON8 -> List.of(Format.NOTE, Format.VIDEO);
      case X, THREADS, PINTEREST, LINKEDIN, REDDIT, BLOG -> List.of(Format.POST, Format.VIDEO);
    };
  }
}
