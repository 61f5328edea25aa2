package campaignbot.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.slack.fake.FakeSlack;
import campaignbot.slack.fake.Member;
import campaignbot.slack.fake.Place;
import campaignbot.slack.fake.Team;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two workspaces have the bot, and people, channels, threads and messages of the one have the ids
/// of the other.
class TwoTeamsTest {
  private static final String COMMAND = "/plan-campaign";

  @TempDir private Path folder;
  private Bench bench;
  private FakeSlack slack;
  private Team one;
  private Team twin;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Way.HTTP);
    slack = bench.slack();
    one = slack.team();
    twin = slack.team(FakeSlack.TWIN_TEAM);
    bench.install(twin);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Place begun(Team team, String text) {
    var root = slack.mention(alice(team), team.channel("campaigns").outside(), text).ts();
    bench.untilIdle();
    return team.channel("campaigns").under(root);
  }

  private static Member alice(Team team) {
    return team.member("alice");
  }

  private void say(Team team, Place thread, String text) {
    slack.message(alice(team), thread, text);
    bench.untilIdle();
  }

  private List<String> said(Place thread) {
    return slack.byBot(thread).stream().map(m -> m.text() + m.blocks()).toList();
  }

  @Test
  void theyNeverSeeEachOthersTalks() {
    var ours = begun(one, "10k usd in hong kong");
    var theirs = begun(twin, "7,000 eur in spain");
    assertThat(theirs.channel().id()).isEqualTo(ours.channel().id());
    assertThat(theirs.thread()).isEqualTo(ours.thread());
    assertThat(alice(twin).id()).isEqualTo(alice(one).id());

    say(one, ours, "sales");
    say(twin, theirs, "engagement");
    say(one, ours, "no");
    say(twin, theirs, "no");
    say(one, ours, "plan it");
    say(twin, theirs, "plan it");

    assertThat(said(ours)).hasSameSizeAs(said(theirs)).hasSizeGreaterThan(4);
    assertThat(said(ours)).noneMatch(t -> t.contains("EUR 7,000") || t.contains("Spain"));
    assertThat(said(theirs)).noneMatch(t -> t.contains("USD 10,000") || t.contains("Hong Kong,"));
    assertThat(said(ours)).last().asString().contains("Plan 1 · Sales in Hong Kong");
    assertThat(said(theirs)).last().asString().contains("Plan 1 · Engagement in Spain");
  }

  @Test
  void aButtonOfTheOneDoesNothingInTheOther() {
    var ours = begun(one, "");
    var theirs = begun(twin, "");
    slack.click(alice(twin), slack.byBot(theirs).getLast(), "pick:amount:10000");
    bench.untilIdle();
    assertThat(said(theirs)).last().asString().contains("in which currency?");
    assertThat(said(ours)).last().asString().contains("budget?");
  }

  @Test
  void eachHasItsOwnListAndHome() {
    begun(one, "10k usd in hong kong");
    begun(twin, "7,000 eur in spain");
    var list = slack.slash(alice(twin), twin.channel("campaigns"), COMMAND, "list");
    assertThat(list.body()).contains("7,000").doesNotContain("10,000");
    slack.openHome(alice(one));
    slack.await("a home", () -> slack.homeOf(alice(one)).isPresent());
    assertThat(slack.homeOf(alice(one)).orElseThrow().json().toString())
        .contains("10,000")
        .doesNotContain("7,000");
    assertThat(slack.homeOf(alice(twin))).isEmpty();
  }

  @Test
  void whenTheOneThrowsItOutTheOtherKeepsIt() {
    var ours = begun(one, "");
    var theirs = begun(twin, "");
    slack.uninstall(twin);
    slack.message(alice(twin), theirs, "10k usd");
    say(one, ours, "10k usd");
    assertThat(said(ours)).last().asString().contains("Where are the people");
    assertThat(said(theirs)).hasSize(1);
  }
}
