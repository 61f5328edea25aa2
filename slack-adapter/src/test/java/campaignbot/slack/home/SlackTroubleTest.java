package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Fault;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Posted;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Slack has trouble, or gives us some: nothing is lost, and nothing is seen twice.
class SlackTroubleTest {
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

  private Place begun(String text) {
    var root = slack.mention(slack.alice(), slack.campaigns().outside(), text).ts();
    bench.untilIdle();
    return slack.campaigns().under(root);
  }

  private void say(Place thread, String text) {
    slack.message(slack.alice(), thread, text);
    bench.untilIdle();
  }

  private Place planned() {
    var thread = begun("10k usd in hong kong for sales");
    say(thread, "no");
    say(thread, "plan it");
    return thread;
  }

  private List<String> texts(Place thread) {
    return slack.byBot(thread).stream().map(Posted::text).filter(t -> !t.isEmpty()).toList();
  }

  private List<String> files(Place thread) {
    return slack.byBot(thread).stream()
        .flatMap(m -> m.files().asList().stream())
        .map(f -> f.getAsJsonObject().get("name").getAsString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"files.getUploadURLExternal", "files.completeUploadExternal"})
  void aFileThatSlackTakesOnlyLaterComesOnceAndItsMessageToo(String method) {
    var thread = planned();
    slack.fail(method, new Fault.TooMany(1));
    say(thread, "export");
    assertThat(texts(thread)).filteredOn(t -> t.contains("plan as files")).hasSize(1);
    assertThat(files(thread)).containsExactly("plan-1.csv", "plan-1.xlsx");
  }

  @Test
  void whereSlackTakesNoFilesPeopleAreToldAndTheTalkGoesOn() {
    var thread = planned();
    slack.fail(
        "files.getUploadURLExternal",
        new Fault.Refusal("missing_scope"),
        new Fault.Refusal("missing_scope"));
    say(thread, "export");
    assertThat(texts(thread)).filteredOn(t -> t.contains("plan as files")).hasSize(1);
    assertThat(texts(thread)).anyMatch(t -> t.contains("does not take the file plan-1.csv"));
    say(thread, "approve");
    assertThat(texts(thread)).last().asString().contains("is approved");
  }

  @Test
  void whereSlackTakesNoPicturesThePlanIsShownWithout() {
    var thread = begun("10k usd in hong kong for sales");
    say(thread, "no");
    slack.fail("files.getUploadURLExternal", new Fault.Refusal("missing_scope"));
    say(thread, "plan it");
    assertThat(slack.byBot(thread).getLast().blocks().toString())
        .contains("Plan 1", "Where the money goes")
        .doesNotContain("slack_file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"token_expired", "team_added_to_org", "org_login_required"})
  void whatPassesBuriesNoLetter(String error) {
    var thread = begun("10k usd");
    slack.fail("chat.postMessage", new Fault.Refusal(error));
    say(thread, "hong kong");
    assertThat(texts(thread)).last().asString().contains("Region: Hong Kong");
  }

  @Test
  void anAnswerThatIsSentToTheChannelAsWellIsHeard() {
    var thread = begun("10k usd");
    slack.broadcast(slack.alice(), thread, "hong kong");
    bench.untilIdle();
    assertThat(texts(thread)).last().asString().contains("Region: Hong Kong");
  }
}
