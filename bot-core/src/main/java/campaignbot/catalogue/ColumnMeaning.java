package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import java.util.Currency;
import java.util.Optional;

/// What the cells of a column say.
///
/// @param platform the network they speak of, where the heading names one
/// @param format the deliverable, for a fee
/// @param currency for a fee
/// @param per the denominator, for an engagement rate
public record ColumnMeaning(
    Kind kind,
    Optional<Platform> platform,
    Optional<Format> format,
    Optional<Currency> currency,
    Optional<EngagementRate.Denominator> per) {

  /// What is read from columns.
  public enum Kind {
    HANDLE,
    LINK,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    /// What the accounts of one person share.
    PERSON,
    PLATFORM,
    FOLLOWERS,
    ENGAGEMENT_RATE,
    /// Engagements of a usual post, as a number.
    ENGAGEMENTS,
    /// Likes of a usual post.
    LIKES,
    /// Comments of a usual post.
    COMMENTS,
    /// Views of a usual post.
    VIEWS,
    /// How many posts the rates and averages come from.
    POSTS_SEEN,
    COUNTRY,
    PLACE,
    NICHE,
    FEE,
    AUDIENCE_COUNTRIES,
    CONTACT;

    /// Whether several columns of it add up, instead of saying the same.
    boolean mayRepeat() {
      return switch (this) {
        case NICHE, CONTACT, PLACE, COUNTRY -> true;
        case HANDLE,
            LINK,
            NAME,
            FIRST_NAME,
            LAST_NAME,
            PERSON,
            PLATFORM,
            FOLLOWERS,
            ENGAGEMENT_RATE,
            ENGAGEMENTS,
            LIKES,
            COMMENTS,
            VIEWS,
            POSTS_SEEN,
            FEE,
            AUDIENCE_COUNTRIES ->
            false;
      };
    }

    /// Whether it belongs to an account, not to the person.
    boolean isOfAccount() {
      return switch (this) {
        case HANDLE,
            LINK,
            FOLLOWERS,
            ENGAGEMENT_RATE,
            ENGAGEMENTS,
            LIKES,
            COMMENTS,
            VIEWS,
            POSTS_SEEN,
            FEE,
            AUDIENCE_COUNTRIES,
            PLATFORM ->
            true;
        case NAME, FIRST_NAME, LAST_NAME, PERSON, COUNTRY, PLACE, NICHE, CONTACT -> false;
      };
    }
  }

  static ColumnMeaning of(Kind kind) {
    return new ColumnMeaning(
        kind, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  ColumnMeaning on(Optional<Platform> network) {
    return new ColumnMeaning(kind, network, format, currency, per);
  }

  ColumnMeaning per(Optional<EngagementRate.Denominator> denominator) {
    return new ColumnMeaning(kind, platform, format, currency, denominator);
  }

  ColumnMeaning fee(Optional<Format> deliverable, Optional<Currency> quotedIn) {
    return new ColumnMeaning(kind, platform, deliverable, quotedIn, per);
  }
}
