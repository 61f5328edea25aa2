package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Interaction;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import campaignbot.discord.fake.SharedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `serve` is killed while it answers somebody in Discord, at any moment, and started again.
/// Discord sends nothing again: whoever gets no answer does the same once more, with the button of
/// the old message. Then every thread must hold, word for word and in order, what it holds when
/// nothing goes wrong.
class DiscordKillsTest {
  /// `-Dchaos=DiscordKills -Dkills=100` runs longer.
  private static final int KILLS = Integer.getInteger("kills", 3);

  private static final long SEED = 20_261_123;
  private static final int LATEST_KILL_MILLIS = 120;
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final int LOOK_EVERY_MILLIS = 5;
  private static final String REPLY = "hong kong";

  /// What is pressed or said, after which each is the command.
  private static final List<String> STEPS =
      List.of(
          "amount:10000",
          "currency:USD",
          REPLY,
          "metric:SALES",
          "no_wishes:",
          "plan_it:",
          "approve:1",
          "export:1");

  /// Discord's code for a second thread below a message: the first was opened, and the bot killed
  /// before it could note that.
  private static final int THREAD_WAS_OPENED_BEFORE_THE_KILL = 160004;

  private final Path home;
  private final Random random = new Random(SEED);
  private final FakeDiscord discord = FakeDiscord.start();
  private Served served;
  private int kills;
  private int again;
  private int acknowledged;

  DiscordKillsTest(@TempDir Path home) throws IOException {
    this.home = home;
    discord.identifyEvery(Duration.ZERO);
    discord.rateLimits(false);
    discord.expect(THREAD_WAS_OPENED_BEFORE_THE_KILL);
    served = Served.start(home, discord);
    discord.awaitCommands();
  }

  @AfterEach
  void end() {
    served.close();
    discord.close();
  }

  @Test
  void talksGoOnByTheirButtonsAndNothingIsPostedTwice() throws Exception {
    var expected = said(talk(false));
    assertThat(expected).doesNotHaveDuplicates().last().asString().contains("plan-1.csv");
    var talks = new ArrayList<Place>();
    while (kills < KILLS) {
      talks.add(talk(true));
    }
    System.out.printf(
        "%d kills, %d times somebody had to do it again, %d of them had been acknowledged%n",
        kills, again, acknowledged);
    assertThat(again).isLessThanOrEqualTo(kills);
    assertThat(talks).allSatisfy(t -> assertThat(said(t)).isEqualTo(expected));
    assertThat(discord.complaints()).isEmpty();
  }

  private Place talk(boolean isDangerous) throws Exception {
    var channel = discord.addChannel(discord.guild(), "team-" + kills);
    carryOut(
        isDangerous,
        () -> discord.slash(discord.alice(), channel, "plan-campaign"),
        () -> discord.threads(channel).stream().anyMatch(t -> offers(t, STEPS.getFirst())));
    assertThat(discord.threads(channel)).hasSize(1);
    var thread = discord.threads(channel).getFirst();
    for (var i = 0; i < STEPS.size(); i++) {
      var step = STEPS.get(i);
      var message = last(thread).orElseThrow();
      BooleanSupplier isAnswered =
          i + 1 < STEPS.size() ? offering(thread, STEPS.get(i + 1)) : () -> hasFiles(thread);
      carryOut(isDangerous, () -> act(message, step), isAnswered);
    }
    assertThat(discord.byBot(channel)).hasSize(1);
    return thread;
  }

  private void act(Posted message, String step) {
    if (step.equals(REPLY)) {
      discord.reply(discord.alice(), message, REPLY);
    } else {
      discord.click(discord.alice(), message, button(message, step).orElseThrow());
    }
  }

  private void carryOut(boolean isDangerous, Runnable act, BooleanSupplier isAnswered)
      throws Exception {
    var before = discord.interactions().size();
    act.run();
    if (isDangerous && kills < KILLS && random.nextBoolean()) {
      Thread.sleep(random.nextInt(LATEST_KILL_MILLIS));
      served.kill();
      kills++;
      discord.await("the end of the connection", () -> discord.connected() == 0);
      served = Served.start(home, discord);
      if (!comes(isAnswered)) {
        again++;
        acknowledged += wasAcknowledged(before) ? 1 : 0;
        act.run();
      }
    }
    discord.await("an answer", isAnswered);
  }

  private boolean wasAcknowledged(int before) {
    return discord.interactions().stream().skip(before).anyMatch(Interaction::isAcknowledged);
  }

  private static boolean comes(BooleanSupplier isAnswered) throws InterruptedException {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!isAnswered.getAsBoolean() && System.nanoTime() - end < 0) {
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return isAnswered.getAsBoolean();
  }

  /// Whether the talk has come to where the step is to be done.
  private BooleanSupplier offering(Place thread, String step) {
    return switch (step) {
      case REPLY ->
          () -> last(thread).filter(m -> m.words().contains("Where are the people")).isPresent();
      // A plan offers that before it is approved, too.
      case "export:1" -> () -> offers(thread, "run:");
      default -> () -> offers(thread, step);
    };
  }

  private boolean offers(Place thread, String step) {
    return last(thread).flatMap(m -> button(m, step)).isPresent();
  }

  private boolean hasFiles(Place thread) {
    return last(thread).filter(m -> names(m).anyMatch(n -> n.endsWith(".xlsx"))).isPresent();
  }

  private Optional<Posted> last(Place thread) {
    return discord.byBot(thread).stream().reduce((_, later) -> later);
  }

  private static Optional<String> button(Posted message, String choice) {
    return message.customIds().stream().filter(id -> id.endsWith("/" + choice)).findFirst();
  }

  private List<String> said(Place thread) {
    return discord.byBot(thread).stream()
        .map(DiscordKillsTest::shown)
        // How long a plan takes depends on the machine.
        .filter(text -> !text.startsWith("Still planning"))
        .toList();
  }

  /// Its text, and the names of its files. Buttons that were pressed may stand there still, when
  /// the process died before it took them away.
  private static String shown(Posted message) {
    var labels =
        message.customIds().stream()
            .flatMap(id -> message.component(id).stream())
            .map(c -> c.getString("label", ""))
            .toList();
    var lines =
        message
            .words()
            .lines()
            .filter(l -> !labels.contains(l))
            .filter(l -> !l.startsWith("-# ✓") && !l.startsWith("-# This is no longer open"));
    return String.join("\n", Stream.concat(lines, names(message)).toList());
  }

  private static Stream<String> names(Posted message) {
    return message.files().stream().map(SharedFile::name);
  }
}
