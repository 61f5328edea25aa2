package campaignbot.catalogue;

import java.util.Locale;

/// A kind of deliverable: what a creator is paid for one of.
public enum Format {
  /// A photo or text post in the feed.
  POST,
  /// Several pictures in one post.
  CAROUSEL,
  /// A set of frames that vanish after a day.
  STORY,
  /// A short vertical video on Instagram or Facebook.
  REEL,
  /// A video: TikTok's only kind, YouTube's long one.
  VIDEO,
  /// A short vertical video on YouTube.
  SHORT,
  /// A part of a longer video.
  INTEGRATION,
  /// An hour of a live stream.
  STREAM,
  /// A note on Xiaohongshu or Lemon8.
  NOTE;

  /// Name in files and contracts.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }
}
