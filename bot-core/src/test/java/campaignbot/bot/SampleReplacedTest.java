package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.SampleCatalogue;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.storage.SqlCatalogues;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A team brings its own creators while a plan of the sample lies on the table.
class SampleReplacedTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  private final TestBot bot;

  SampleReplacedTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private String say(String words) {
    return bot.takeIn(KEY, new Heard.Said("ana", words, bot.today())).stream()
        .map(PlainText::of)
        .collect(Collectors.joining("\n"));
  }

  private void bringOwnCreators() {
    var people = SampleCatalogue.bundled().creators();
    new SqlCatalogues(bot.database(), 1)
        .update("w", new Catalogue("ours", false, List.of()), c -> ours(c, people.size()));
  }

  private static Catalogue ours(Catalogue before, int number) {
    var people = SampleCatalogue.bundled().creators().subList(0, number);
    return new Catalogue(before.name(), false, people);
  }

  @Test
  void aPlanOfInventedPeopleIsNotApprovedThen() {
    bot.takeIn(KEY, new Heard.Opened("ana", "10k usd in hong kong for sales", bot.today()));
    say("no");
    assertThat(say("plan it")).contains("Plan 1");
    bringOwnCreators();
    assertThat(say("yes, approve"))
        .contains("Plan 1 is of the invented people", "Plan 2")
        .doesNotContain("is approved");
    assertThat(say("approve")).contains("Plan 2 is approved");
  }
}
