package campaignbot.catalogue;

import campaignbot.campaign.Figure;
import campaignbot.campaign.Platform;
import java.util.Optional;

/// Published figures that stand in where a creator has none of their own. Every answer carries its
/// range, source and date; empty means that no public source was found, and nothing is invented
/// instead. `country` is ISO alpha-2; where a country has no row of its own, the world's row is
/// given.
public interface Benchmarks {
  /// The tier of an account of this size there.
  Tier tier(String country, Platform platform, long followers);

  /// The follower counts that are called "micro" there, with the source of the definition: `low`
  /// and `high` are the bounds.
  Figure micro(String country, Platform platform);

  /// The fee of one deliverable in US dollars.
  Optional<Figure> fee(String country, Platform platform, Format format, long followers);

  /// Engagements of one post; the unit says per what: `followers` or `views`.
  Optional<Figure> engagement(String country, Platform platform, long followers);

  /// People reached by one post, as a part of the followers.
  Optional<Figure> reach(Platform platform, Format format, long followers);

  /// Clicks to the team's page, as a part of the people reached.
  Optional<Figure> clicks(Platform platform, Format format);

  /// Orders, as a part of the clicks.
  Optional<Figure> conversion(Platform platform, long followers);

  /// New followers of the team's account, as a part of the people reached. No public source is
  /// known: the answer says so.
  Optional<Figure> follows(Platform platform);

  /// The part of confirmed creators who really post.
  Figure completion();

  /// People who use the platform, as a part of the population there.
  Optional<Figure> users(String country, Platform platform);

  /// The part of a creator's followers who live in the creator's own country, when the audience is
  /// not known.
  Figure homeAudience();

  /// The same figure with its source in words instead of keys.
  Figure inWords(Figure figure);
}
