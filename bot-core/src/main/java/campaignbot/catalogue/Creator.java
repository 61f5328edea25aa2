package campaignbot.catalogue;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A person with an account on one platform. Only what a file or a team said: nothing here is
/// assumed.
///
/// @param handle as the platform knows the account, without `@`; for a file without handles, the
///   name
/// @param person the same for all accounts of one person; empty when the account stands alone
/// @param engagement empty when not known
/// @param averageViews views of a usual post
/// @param fees at most one a format
/// @param audienceCountries part of the audience by country (ISO alpha-2), 0 to 1, adding up to at
///   most 1; empty when not known
/// @param contact an address to write to; shown in exports only
/// @param postsSeen how many posts are behind the rates; empty when the file does not say
public record Creator(
    String handle,
    String name,
    Optional<String> person,
    Optional<Platform> platform,
    OptionalLong followers,
    Optional<EngagementRate> engagement,
    OptionalLong averageViews,
    Optional<Region> place,
    Set<Niche> niches,
    List<Fee> fees,
    Map<String, Double> audienceCountries,
    Optional<String> contact,
    OptionalLong postsSeen) {

  public Creator {
    if (handle.isBlank() || handle.startsWith("@")) {
      throw new IllegalArgumentException("Not a handle: '" + handle + "'");
    }
    niches = Collections.unmodifiableSet(new TreeSet<>(niches));
    fees = List.copyOf(fees);
    audienceCountries = Collections.unmodifiableMap(new TreeMap<>(audienceCountries));
  }

  public Creator(
      String handle,
      String name,
      Optional<String> person,
      Optional<Platform> platform,
      OptionalLong followers,
      Optional<EngagementRate> engagement,
      OptionalLong averageViews,
      Optional<Region> place,
      Set<Niche> niches,
      List<Fee> fees,
      Map<String, Double> audienceCountries,
      Optional<String> contact) {
    this(
        handle,
        name,
        person,
        platform,
        followers,
        engagement,
        averageViews,
        place,
        niches,
        fees,
        audienceCountries,
        contact,
        OptionalLong.empty());
  }

  public Creator withPostsSeen(OptionalLong posts) {
    return new Creator(
        handle,
        name,
        person,
        platform,
        followers,
        engagement,
        averageViews,
        place,
        niches,
        fees,
        audienceCountries,
        contact,
        posts);
  }

  /// What makes it the same creator in the next file: platform and handle, in lower case.
  /// `instagram:mei.eats`, or `?:mei.eats`.
  public String key() {
    return platform.map(Platform::slug).orElse("?") + ":" + handle.toLowerCase(Locale.ROOT);
  }

  /// The person behind the account, for rules that hold for people: the accounts of one person
  /// share it.
  public String personKey() {
    return person.map(p -> p.toLowerCase(Locale.ROOT)).orElseGet(this::key);
  }
}
