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
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private final Store store = new Store();
  private final Tongue tongue =
      new Tongue(
          new WorkspaceSettings(
              store,
              Places.bundled(),
              new NoCatalogues(),
              SampleCatalogue.bundled(),
              new Wording(Locale.ENGLISH)));

  @ParameterizedTest
  @CsvSource({"es-MX, es-MX", "zh-TW, zh-HK", "en-GB, en", "fr, en"})
  void whileTheStoreIsAwayThoseWhoseLanguageIsSpokenAreAnsweredInIt(String own, String answered) {
    assertThat(tongue.of(reader(own)).toLanguageTag()).isEqualTo(answered);
  }

  @Test
  void whileTheStoreIsAwayTheOthersAreAnsweredAsTheirWorkspaceWasLastSeen() {
    store.settles("es");
    assertThat(tongue.of(reader("fr"))).isEqualTo(SPANISH);
    store.isAway();
    assertThat(tongue.of(reader("fr"))).isEqualTo(SPANISH);
    assertThat(tongue.atOnce(reader("fr"))).isEqualTo(SPANISH);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void beforeTheAcknowledgementNobodyWaitsForTheStore() throws InterruptedException {
    store.settles("es");
    var answers = store.isSlow();
    assertThat(tongue.atOnce(reader("fr"))).isEqualTo(Locale.ENGLISH);
    answers.countDown();
    while (!tongue.atOnce(reader("fr")).equals(SPANISH)) {
      Thread.sleep(10);
    }
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

  private static final class Store implements Preferences {
    private volatile Optional<WorkspaceDefaults> settled = Optional.empty();
    private volatile CountDownLatch answers = new CountDownLatch(0);

    void settles(String language) {
      var none = WorkspaceDefaults.NONE;
      settled =
          Optional.of(
              new WorkspaceDefaults(
                  none.currency(),
                  none.region(),
                  Optional.of(Locale.forLanguageTag(language)),
                  none.approvers(),
                  none.importers(),
                  none.feeReaders()));
    }

    void isAway() {
      settled = Optional.empty();
    }

    CountDownLatch isSlow() {
      answers = new CountDownLatch(1);
      return answers;
    }

    @Override
    public WorkspaceDefaults of(String workspace) {
      try {
        answers.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return settled.orElseThrow(Store::away);
    }

    @Override
    public void update(String workspace, UnaryOperator<WorkspaceDefaults> change) {
      throw away();
    }

    private static StoreUnavailable away() {
      return new StoreUnavailable(StoreUnavailable.Reason.OTHER, "away");
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
