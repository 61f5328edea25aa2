package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.understanding.Places;
import campaignbot.understanding.Reader;
import campaignbot.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// A catalogue may be large: it is not counted for each language that is asked for, nor at each key
/// that is pressed.
class CountedOnceTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private final Places places = Places.bundled();
  private final Catalogue sample = SampleCatalogue.bundled();
  private final Wording wording = new Wording(Locale.ENGLISH);
  private final AtomicInteger read = new AtomicInteger();
  private final Catalogues catalogues = new CountingCatalogues(read);
  private final Preferences preferences = new InSpanish();
  private final WorkspaceSettings settings =
      new WorkspaceSettings(preferences, places, catalogues, sample, wording);

  @Test
  void theLanguageThatIsSettledIsKnownFromThePreferencesAlone() {
    assertThat(settings.settledLanguage("w")).contains(SPANISH);
    assertThat(read).hasValue(0);
  }

  @Test
  void whatCanBeSettledIsSuggestedInManyLanguagesFromOneCount() {
    var sources =
        new Suggestions.Sources(
            Reader.with(places), places, catalogues, sample, preferences, settings);
    var suggestions = new Suggestions(sources, wording);
    for (var typed : List.of("g", "ge", "ger")) {
      assertThat(suggestions.settled("w", Topic.REGION, typed)).isNotEmpty();
    }
    assertThat(suggestions.in(SPANISH).settled("w", Topic.REGION, "aleman")).isNotEmpty();
    assertThat(suggestions.settled("w", Topic.CURRENCY, "eur")).isNotEmpty();
    assertThat(read).hasValue(1);
  }

  private record InSpanish() implements Preferences {
    @Override
    public WorkspaceDefaults of(String workspace) {
      return WorkspaceDefaults.NONE.withLanguage(Optional.of(SPANISH));
    }

    @Override
    public void update(String workspace, UnaryOperator<WorkspaceDefaults> change) {
      throw new UnsupportedOperationException("Nothing is settled here");
    }
  }

  private record CountingCatalogues(AtomicInteger read) implements Catalogues {
    @Override
    public Optional<Catalogue> of(String workspace) {
      read.incrementAndGet();
      return Optional.empty();
    }

    @Override
    public void update(String workspace, Catalogue begin, UnaryOperator<Catalogue> change) {
      throw new UnsupportedOperationException("Nothing is imported here");
    }
  }
}
