package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.Creator;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Member;
import campaignbot.slack.fake.Receipt;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreatorsInSlackTest {
  private static final String COMMAND = "/campaign-creators";
  private static final String MIA =
      "add @mia.eats instagram 4.2k followers hong kong food 300 usd a post";

  @TempDir private Path folder;
  private Bench bench;
  private FakeSlack slack;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Way.HTTP);
    slack = bench.slack();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Receipt typed(Member who, String text) {
    return slack.slash(who, slack.campaigns(), COMMAND, text);
  }

  private static String words(Receipt answer) {
    var json = answer.json().orElseThrow();
    assertThat(json.get("text").getAsString()).isNotBlank();
    return String.join(" ", Words.of(json.getAsJsonArray("blocks")));
  }

  @Test
  void aCreatorIsAddedFoundAndQuotedForThePersonAlone() {
    var posts = slack.messages().size();
    assertThat(words(typed(slack.alice(), MIA))).contains("Added @mia.eats", "first own creators");
    assertThat(words(typed(slack.alice(), "quote @mia.eats 450 usd a reel")))
        .contains("asks USD 450 per reel");
    assertThat(words(typed(slack.alice(), "find food")))
        .contains("1 of your 1 creator", "@mia.eats Instagram 4.2k Hong Kong food");
    assertThat(slack.messages()).hasSize(posts);
    assertThat(slack.complaints()).isEmpty();
  }

  @Test
  void aCommandThatSlackDeliversAgainAddsNothingTwice() {
    var receipt = typed(slack.alice(), MIA);
    assertThat(words(slack.again(receipt))).contains("Nothing was changed");
    assertThat(bench.creators()).extracting(Creator::handle).containsExactly("mia.eats");
    var quoted = typed(slack.alice(), "quote @mia.eats 450 usd a reel");
    var before = bench.creators();
    assertThat(words(slack.again(quoted))).contains("noted already");
    assertThat(bench.creators()).isEqualTo(before);
  }

  @Test
  void whileTheStoreIsAwayThePersonIsToldToTypeItAgain() {
    bench.bot().database().close();
    assertThat(typed(slack.alice(), MIA).json().orElseThrow().get("text").getAsString())
        .contains("Type your command again in a minute");
  }

  @Test
  void withoutWordsItSaysWhatWorksInSlack() {
    assertThat(words(typed(slack.alice(), "")))
        .contains(
            "find food hong kong", "share your own as a CSV or XLSX file in a campaign's thread")
        .doesNotContain("creators import");
  }

  @Test
  void theSampleIsFoundAsInvented() {
    assertThat(words(typed(slack.alice(), "find tiktok food under 500 usd")))
        .contains("creators of the sample who are invented");
  }

  @Test
  void aPersonOfTheTeamIsNoHandle() {
    assertThat(words(typed(slack.alice(), "quote " + slack.bob().mention() + " 450 usd")))
        .contains("That is a person of your team to me");
  }
}
