package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Circle;
import campaignbot.slack.blocks.BlockLimits;
import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Member;
import campaignbot.slack.fake.View;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The App Home and what the workspace settles there, over HTTP and over a socket.
@ParameterizedClass
@EnumSource(Bench.Way.class)
class AppHomeTest {
  @TempDir private Path folder;
  private final Bench.Way way;
  private Bench bench;
  private FakeSlack slack;

  AppHomeTest(Bench.Way way) {
    this.way = way;
  }

  @BeforeEach
  void open() {
    bench = Bench.open(folder, way);
    slack = bench.slack();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private View opened(Member who) {
    var before = slack.calls("views.publish").size();
    assertThat(slack.openHome(who).isAcknowledged()).isTrue();
    return published(who, before);
  }

  private View set(Member who, String setting, String value) {
    var before = slack.calls("views.publish").size();
    var home = slack.homeOf(who).orElseThrow();
    assertThat(slack.use(who, home, "setting:" + setting, Optional.of(value)).isAcknowledged())
        .isTrue();
    return published(who, before);
  }

  private View published(Member who, int before) {
    slack.await("the home", () -> slack.calls("views.publish").size() > before);
    var home = slack.homeOf(who).orElseThrow();
    assertThat(BlockLimits.ofView(home.json())).isEmpty();
    return home;
  }

  private String answerTo(String text) {
    slack.slash(slack.alice(), slack.campaigns(), "/plan-campaign", text);
    bench.untilIdle();
    var thread = slack.byBot(slack.campaigns().outside()).getLast().place();
    return String.join(" ", Words.of(slack.byBot(thread).getLast().blocks()));
  }

  private static String json(View view) {
    return view.json().toString();
  }

  @Test
  void itShowsOnesTalksAndTheSettings() {
    answerTo("10k usd in hong kong");
    assertThat(json(opened(slack.alice())))
        .contains("USD 10,000", "Default currency", "Default region", "Language", "English")
        .contains("Who may approve plans", "Who may import creators", "Who may see fees");
    assertThat(json(opened(slack.bob()))).doesNotContain("USD 10,000");
  }

  @Test
  void aSettingIsShownAtOnceAndCountsInTheNextTalk() {
    opened(slack.alice());
    assertThat(answerTo("10k in hong kong")).contains("in which currency?");
    assertThat(json(set(slack.alice(), "CURRENCY", "HKD")))
        .contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Hong Kong Dol");
    assertThat(answerTo("10k in hong kong")).contains("Budget HKD 10,000");
    set(slack.alice(), "REGION", "TW");
    assertThat(answerTo("10k")).contains("Where are the people").endsWith("Taiwan");
    set(slack.alice(), "CURRENCY", "none");
    assertThat(answerTo("10k in france")).contains("in which currency?");
  }

  @Test
  void theDefaultRegionIsAButton() {
    opened(slack.alice());
    set(slack.alice(), "REGION", "TW");
    assertThat(answerTo("10k usd")).contains("Where are the people");
    var asked = slack.messages().getLast();
    slack.click(slack.alice(), asked, "pick:region:TW");
    bench.untilIdle();
    assertThat(Words.of(slack.messages().getLast().blocks())).contains("Region", "Taiwan.");
  }

  @Test
  void whoMayNotApproveReadsTheSettingsAndChangesNothing() {
    opened(slack.bob());
    opened(slack.alice());
    assertThat(json(set(slack.alice(), "APPROVERS", slack.alice().id())))
        .contains("\"initial_users\":[\"" + slack.alice().id() + "\"]");
    // The menus that bob has on his screen are older than that.
    assertThat(json(set(slack.bob(), "CURRENCY", "EUR")))
        .contains("Whoever may approve plans can change these.", slack.alice().mention())
        .doesNotContain("accessory");
    assertThat(bench.bot().preferences().of(FakeSlack.TEAM).currency()).isEmpty();
  }

  @Test
  void onlyTheApproversApproveFromNowOn() {
    opened(slack.alice());
    set(slack.alice(), "APPROVERS", slack.alice().id() + " " + slack.bob().id());
    set(slack.alice(), "IMPORTERS", slack.bob().id());
    var settled = bench.bot().preferences().of(FakeSlack.TEAM);
    assertThat(settled.approvers())
        .isEqualTo(Circle.of(Set.of(slack.alice().id(), slack.bob().id())));
    assertThat(settled.importers()).isEqualTo(Circle.of(Set.of(slack.bob().id())));
    set(slack.alice(), "IMPORTERS", "");
    assertThat(bench.bot().preferences().of(FakeSlack.TEAM).importers())
        .isEqualTo(Circle.EVERYBODY);
  }

  @Test
  void whatCannotBeStoredIsNotAcknowledged() {
    opened(slack.alice());
    bench.bot().database().close();
    slack.acknowledgeWithin(Duration.ofSeconds(2));
    var home = slack.homeOf(slack.alice()).orElseThrow();
    assertThat(
            slack.use(slack.alice(), home, "setting:CURRENCY", Optional.of("EUR")).isAcknowledged())
        .isFalse();
  }
}
