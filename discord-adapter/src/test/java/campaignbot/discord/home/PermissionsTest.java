package campaignbot.discord.home;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.discord.fake.Right;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the bot does where it may not do everything: it says which permission is missing, and goes
/// on as far as it can.
class PermissionsTest {
  private static final String COMMAND = "plan-campaign";
  private static final Map<String, String> ALL =
      Map.of("budget", "10k usd", "region", "hong kong", "metric", "sales");

  @TempDir private Path folder;
  private Bench bench;
  private FakeDiscord discord;
  private Place campaigns;

  @BeforeEach
  void open() {
    bench = Bench.open(folder, Bench.Reading.CALLED);
    discord = bench.discord();
    campaigns = discord.campaigns();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Posted last(Place place) {
    return discord.byBot(place).getLast();
  }

  private void press(Place place, String choice) {
    var message = last(place);
    var id = message.customIds().stream().filter(i -> i.endsWith("/" + choice)).findFirst();
    bench.after(() -> discord.click(discord.alice(), message, id.orElseThrow()));
  }

  @Test
  void withoutThreadsTheTalkGoesOnInTheChannel() {
    discord.take(campaigns, Right.CREATE_PUBLIC_THREADS);
    bench.after(() -> discord.slash(discord.alice(), campaigns, COMMAND, ALL));
    var root = discord.byBot(campaigns).getFirst();
    assertThat(discord.now(root).text()).contains("“Create Public Threads”");
    assertThat(last(campaigns).words()).contains("Anything else I should respect");
    press(campaigns, "no_wishes:");
    bench.after(() -> discord.mention(discord.alice(), campaigns, "plan it"));
    assertThat(last(campaigns).words()).contains("Plan 1");
    bench.after(() -> discord.reply(discord.bob(), last(campaigns), "max 2 posts each"));
    assertThat(last(campaigns).words()).contains("Plan 2");
    assertThat(discord.threads(campaigns)).isEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void whereItMayNotWriteWhoeverPressesIsTold() {
    discord.take(campaigns, Right.CREATE_PUBLIC_THREADS, Right.SEND);
    bench.after(() -> discord.slash(discord.alice(), campaigns, COMMAND, ALL));
    isTold(campaigns, "“Send Messages”");
  }

  @Test
  void whereItMayNotWriteInThreadsWhoeverPressesIsTold() {
    discord.take(campaigns, Right.SEND_IN_THREADS);
    bench.after(() -> discord.slash(discord.alice(), campaigns, COMMAND, ALL));
    isTold(discord.threads(campaigns).getLast(), "“Send Messages in Threads”");
  }

  private void isTold(Place place, String permission) {
    var question = last(place);
    var id = question.customIds().getFirst();
    var press = discord.click(discord.alice(), question, id);
    discord.await("she is told", () -> !press.ephemerals().isEmpty());
    assertThat(press.ephemerals().getFirst().text()).contains(permission);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void whereItMayNotAttachFilesThePlanComesInLettersAndSaysSo() {
    discord.take(campaigns, Right.ATTACH_FILES);
    bench.after(() -> discord.slash(discord.alice(), campaigns, COMMAND, ALL));
    var thread = discord.threads(campaigns).getLast();
    press(thread, "no_wishes:");
    press(thread, "plan_it:");
    assertThat(last(thread).words()).contains("Plan 1", "█");
    press(thread, "export:1");
    assertThat(last(thread).words()).contains("“Attach Files”", "plan-1.csv");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void anArchivedThreadIsWokenByTheReminder() {
    bench.after(
        () -> discord.slash(discord.alice(), campaigns, COMMAND, Map.of("budget", "10k usd")));
    var thread = discord.threads(campaigns).getLast();
    discord.archive(thread);
    bench.passDay();
    bench.passDay();
    bench.untilIdle();
    discord.await("a reminder", () -> discord.byBot(thread).size() > 1);
    assertThat(discord.isArchived(thread)).isFalse();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void whatFailsInOneGuildTouchesNoOther() {
    var other = discord.addGuild("1310000000000000000");
    var there = discord.channel(other, "campaigns");
    discord.take(campaigns, Right.CREATE_PUBLIC_THREADS, Right.SEND);
    discord.slash(discord.alice(), campaigns, COMMAND, ALL);
    bench.after(() -> discord.slash(discord.bob(), there, COMMAND, ALL));
    var thread = discord.threads(there).getLast();
    assertThat(last(thread).words()).contains("Anything else I should respect");
    assertThat(discord.byBot(campaigns).stream().map(Posted::words))
        .noneMatch(w -> w.contains("wishes"));
  }
}
