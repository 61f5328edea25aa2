package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The address of an account: its network and its handle.
record ProfileLink(Platform platform, String handle) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://)?(?:[a-z0-9-]+\\.)*?([a-z0-9-]+\\.(?:com|tv|net|me|co))/([^\\s?#]+).*",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Platform> HOSTS =
      Map.ofEntries(
          Map.entry("instagram.com", Platform.INSTAGRAM),
          Map.entry("tiktok.com", Platform.TIKTOK),
          Map.entry("youtube.com", Platform.YOUTUBE),
          Map.entry("facebook.com", Platform.FACEBOOK),
          Map.entry("fb.com", Platform.FACEBOOK),
          Map.entry("x.com", Platform.X),
          Map.entry("twitter.com", Platform.X),
          Map.entry("twitch.tv", Platform.TWITCH),
          Map.entry("kick.com", Platform.KICK),
          Map.entry("xiaohongshu.com", Platform.XIAOHONGSHU),
          Map.entry("threads.net", Platform.THREADS),
          Map.entry("threads.com", Platform.THREADS),
          Map.entry("pinterest.com", Platform.PINTEREST),
          Map.entry("linkedin.com", Platform.LINKEDIN),
          Map.entry("snapchat.com", Platform.SNAPCHAT),
          Map.entry("reddit.com", Platform.REDDIT),
          Map.entry("lemon8-app.com", Platform.LEMON8));

  /// Parts of an address that come before the handle.
  private static final Set<String> BEFORE =
      Set.of("channel", "c", "user", "gaming", "in", "add", "team", "profile", "r", "u", "people");

  /// Parts of an address that lead to a piece of content, not to an account.
  private static final Set<String> CONTENT =
      Set.of(
          "p",
          "reel",
          "reels",
          "tv",
          "watch",
          "shorts",
          "video",
          "videos",
          "stories",
          "explore",
          "hashtag",
          "playlist",
          "status",
          "share",
          "login",
          "profile.php",
          "pages",
          "groups");

  /// Empty when the text is no address of an account on a known network.
  static Optional<ProfileLink> of(String text) {
    var found = ADDRESS.matcher(text.strip());
    if (text.length() > 2_000 || !found.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(HOSTS.get(found.group(1).toLowerCase(Locale.ROOT)))
        .flatMap(platform -> handleIn(found.group(2)).map(h -> new ProfileLink(platform, h)));
  }

  /// The network an address leads to, whether to an account or to a piece of content.
  static Optional<Platform> networkOf(String text) {
    var found = ADDRESS.matcher(text.strip());
    return text.length() <= 2_000 && found.matches()
        ? Optional.ofNullable(HOSTS.get(found.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Optional<String> handleIn(String path) {
    var parts = List.of(path.split("/+", -1)).stream().filter(p -> !p.isEmpty()).toList();
    return parts.stream()
        .dropWhile(p -> parts.size() > 1 && BEFORE.contains(p.toLowerCase(Locale.ROOT)))
        .findFirst()
        .filter(p -> !CONTENT.contains(p.toLowerCase(Locale.ROOT)))
        .flatMap(AccountName::handle);
  }
}
