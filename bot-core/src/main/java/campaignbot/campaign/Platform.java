package campaignbot.campaign;

/// A network on which creators publish. `slug` is the name in files and contracts.
public enum Platform {
  INSTAGRAM("instagram", "Instagram"),
  TIKTOK("tiktok", "TikTok"),
  YOUTUBE("youtube", "YouTube"),
  FACEBOOK("facebook", "Facebook"),
  X("x", "X"),
  TWITCH("twitch", "Twitch"),
  XIAOHONGSHU("xiaohongshu", "Xiaohongshu"),
  THREADS("threads", "Threads"),
  PINTEREST("pinterest", "Pinterest"),
  LINKEDIN("linkedin", "LinkedIn"),
  SNAPCHAT("snapchat", "Snapchat"),
  REDDIT("reddit", "Reddit"),
  KICK("kick", "Kick"),
  LEMON8("lemon8", "Lemon8"),
  BLOG("blog", "Blog");

  private final String slug;
  private final String label;

  Platform(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  public String slug() {
    return slug;
  }

  /// The name as people write it; the same in every language.
  public String label() {
    return label;
  }
}
