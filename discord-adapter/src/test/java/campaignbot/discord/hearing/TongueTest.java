package campaignbot.discord.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Preferences;
import campaignbot.bot.StoreUnavailable;
import campaignbot.bot.WorkspaceDefaults;
import campaignbot.bot.WorkspaceSettings;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.understanding.Places;
import campaignbot.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {
  private final Tongue tongue =
      new Tongue(
          new WorkspaceSettings(
              new AwayPreferences(),
              Places.bundled(),
              new NoCatalogues(),
              SampleCatalogue.bundled(),
              new Wording(Locale.ENGLISH)));

  @ParameterizedTest
  @CsvSource({"es-MX, es-MX", "zh-TW, zh-HK", "en-GB, en", "fr, en"})
  void whileTheStoreIsAwayThoseWhoseLanguageIsSpokenAreAnsweredInIt(String own, String answered) {
    assertThat(tongue.of(reader(own)).toLanguageTag()).isEqualTo(answered);
  }

  private static Scene reader(String language) {
    return new Scene(
        Scene.Kind.GUILD,
        "1",
        "2",
        "3",
        Optional.empty(),
        Optional.of(Locale.forLanguageTag(language)));
  }

  private record AwayPreferences() implements Preferences {
    @Override
    public WorkspaceDefaults of(String workspace) {
      throw new StoreUnavailable(StoreUnavailable.Reason.OTHER, "away");
    }

    @Override
    public void update(String workspace, UnaryOperator<WorkspaceDefaults> change) {
      throw new StoreUnavailable(StoreUnavailable.Reason.OTHER, "away");
    }
  }

  private record NoCatalogues() implements Catalogues {
    @Override
    public Optional<Catalogue> of(String workspace) {
      return Optional.empty();
    }

    @Override
    public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
      throw new UnsupportedOperationException("Nothing is imported here");
    }
  }
}
