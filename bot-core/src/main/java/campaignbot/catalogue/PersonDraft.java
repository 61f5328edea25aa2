package campaignbot.catalogue;

import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import java.util.Optional;
import java.util.Set;

/// A person of whom a row speaks; each of the accounts becomes a creator.
final class PersonDraft {
  private final Optional<String> person;
  private final Optional<Region> place;
  private final Set<Niche> niches;
  private final Optional<String> contact;

  PersonDraft(PersonCells cells, Optional<String> person) {
    this.person = person;
    place = cells.place();
    niches = cells.niches();
    contact = cells.contact();
  }

  Creator creator(AccountName name, Optional<Platform> platform, AccountCells account) {
    var followers = account.followers();
    return new Creator(
        name.handle(),
        name.name(),
        person,
        platform,
        followers,
        account.engagement(followers),
        account.views(),
        place,
        niches,
        account.fees(platform),
        account.audience(),
        contact,
        account.postsSeen());
  }

  /// Whether nothing is known but a name.
  static boolean isEmpty(Creator creator) {
    return creator.platform().isEmpty()
        && creator.followers().isEmpty()
        && creator.engagement().isEmpty()
        && creator.averageViews().isEmpty()
        && creator.fees().isEmpty()
        && creator.niches().isEmpty()
        && creator.place().isEmpty();
  }
}
