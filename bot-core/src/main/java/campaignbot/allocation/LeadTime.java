package campaignbot.allocation;

import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How long a campaign usually takes, from the first message to the last post. Source: the help
/// pages of KOLHUB: about a month and a half on Instagram, Facebook, TikTok and YouTube, two to
/// three months on Xiaohongshu and Lemon8; other platforms are taken to be like the former.
///
/// @param beginBy the day to begin for the brief's dates; empty without dates
public record LeadTime(int days, Optional<LocalDate> beginBy) {
  private static final int USUAL = 45;
  private static final int LONG = 90;

  public static LeadTime of(Proposal proposal) {
    int days = usual(proposal.lines());
    var window = proposal.brief().window();
    return new LeadTime(days, window.map(w -> last(w).minusDays(days)));
  }

  /// In days, on the slowest of the platforms.
  static int usual(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.creator().platform().stream())
        .mapToInt(LeadTime::days)
        .max()
        .orElse(USUAL);
  }

  private static LocalDate last(CampaignWindow window) {
    return window.to().or(window::from).orElseThrow();
  }

  private static int days(Platform platform) {
    return switch (platform) {
      case XIAOHONGSHU, LEMON8 -> LONG;
      case INSTAGRAM,
          TIKTOK,
          YOUTUBE,
          FACEBOOK,
          X,
          TWITCH,
          THREADS,
          PINTEREST,
          LINKEDIN,
          SNAPCHAT,
          REDDIT,
          KICK,
          BLOG ->
          USUAL;
    };
  }
}
