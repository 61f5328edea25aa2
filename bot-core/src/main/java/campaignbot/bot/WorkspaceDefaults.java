package campaignbot.bot;

import campaignbot.campaign.Circle;
import campaignbot.campaign.Region;
import campaignbot.conversation.Languages;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// What a workspace has settled once for all its talks.
///
/// @param language of the bot; English where it has no texts of that one
/// @param approvers who may approve plans
/// @param importers who may import creators
/// @param feeReaders who may see the fees of creators outside a plan
public record WorkspaceDefaults(
    Optional<Currency> currency,
    Optional<Region> region,
    Optional<Locale> language,
    Circle approvers,
    Circle importers,
    Circle feeReaders) {
  public static final WorkspaceDefaults NONE =
      new WorkspaceDefaults(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Circle.EVERYBODY,
          Circle.EVERYBODY,
          Circle.EVERYBODY);

  /// The language in which somebody is answered outside any talk: the first that there are texts
  /// of, of their own and the workspace's; else English.
  ///
  /// @param ofReader as far as the platform tells
  public Locale languageFor(Optional<Locale> ofReader) {
    return ofReader
        .flatMap(Languages::spoken)
        .or(() -> language.flatMap(Languages::spoken))
        .orElse(Locale.ENGLISH);
  }

  WorkspaceDefaults withCurrency(Optional<Currency> newCurrency) {
    return new WorkspaceDefaults(newCurrency, region, language, approvers, importers, feeReaders);
  }

  WorkspaceDefaults withRegion(Optional<Region> newRegion) {
    return new WorkspaceDefaults(currency, newRegion, language, approvers, importers, feeReaders);
  }

  WorkspaceDefaults withLanguage(Optional<Locale> newLanguage) {
    return new WorkspaceDefaults(currency, region, newLanguage, approvers, importers, feeReaders);
  }

  WorkspaceDefaults withApprovers(Circle newApprovers) {
    return new WorkspaceDefaults(currency, region, language, newApprovers, importers, feeReaders);
  }

  WorkspaceDefaults withImporters(Circle newImporters) {
    return new WorkspaceDefaults(currency, region, language, approvers, newImporters, feeReaders);
  }

  WorkspaceDefaults withFeeReaders(Circle newFeeReaders) {
    return new WorkspaceDefaults(currency, region, language, approvers, importers, newFeeReaders);
  }

  /// Without a person who is to be forgotten: nobody gets a right by that.
  public WorkspaceDefaults forgetting(String person) {
    return new WorkspaceDefaults(
        currency,
        region,
        language,
        approvers.dropping(person),
        importers.dropping(person),
        feeReaders.dropping(person));
  }
}
