package campaignbot.launcher;

import campaignbot.discord.fake.FakeDiscord;
import campaignbot.discord.fake.Interaction;
import campaignbot.discord.fake.Place;
import campaignbot.discord.fake.Posted;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/// Somebody plans in a Discord, in a channel of their own, by a command and by buttons.
final class DiscordTalk {
  private static final int LOOK_EVERY_MILLIS = 10;
  private static final Duration TOO_LATE = Duration.ofSeconds(5);

  private final FakeDiscord discord;
  private final Replies replies;
  private final Times times;
  private final Place thread;
  private Posted latest;

  /// How long people waited.
  ///
  /// @param unheard who saw an error of Discord's, since the acknowledgement came too late; they
  ///   got their answer all the same
  record Times(
      LongAdder unheard, Figures acknowledged, Figures opened, Figures replied, Figures planned) {
    Times() {
      this(
          new LongAdder(),
          new Figures("acknowledgement"),
          new Figures("first question"),
          new Figures("reply"),
          new Figures("plan"));
    }

    void print() {
      acknowledged.print();
      opened.print();
      replied.print();
      planned.print();
      System.out.println("acknowledged too late: " + unheard);
    }
  }

  private DiscordTalk(
      FakeDiscord discord, Replies replies, Times times, Place thread, Posted question) {
    this.discord = discord;
    this.replies = replies;
    this.times = times;
    this.thread = thread;
    this.latest = question;
  }

  /// Types the command, and waits for the first question.
  static DiscordTalk begun(FakeDiscord discord, Replies replies, Place channel, Times times)
      throws InterruptedException {
    var options = Map.of("region", "hong kong", "metric", "sales");
    var start = System.nanoTime();
    heard(discord.slash(discord.alice(), channel, "plan-campaign", options), times);
    while (discord.byBot(channel).isEmpty() || discord.threads(channel).isEmpty()) {
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    var thread = discord.threads(channel).getFirst();
    var question = discord.byBot(channel).getFirst();
    times.opened().add(System.nanoTime() - start);
    return new DiscordTalk(discord, replies, times, thread, question);
  }

  private static void heard(Interaction interaction, Times times) throws InterruptedException {
    var end = System.nanoTime() + TOO_LATE.toNanos();
    while (!interaction.isAcknowledged()) {
      if (System.nanoTime() - end > 0) {
        times.unheard().increment();
        return;
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    times.acknowledged().add(interaction.took().orElseThrow().toNanos());
  }

  /// Presses a button of the latest message, and waits for what is said then.
  void press(String choice) throws InterruptedException {
    var start = pressed(choice);
    awaited(start, times.replied());
  }

  /// Asks for the plan, and waits until the bot says that it plans.
  ///
  /// @return when it was asked for
  long ask() throws InterruptedException {
    var start = pressed("plan_it:");
    awaited(start, times.replied());
    return start;
  }

  /// @param start when it was asked for
  void awaitPlan(long start) throws InterruptedException {
    awaited(start, times.planned());
  }

  private long pressed(String choice) throws InterruptedException {
    var ids = latest.customIds();
    var id = ids.stream().filter(i -> i.endsWith("/" + choice)).findFirst();
    var start = System.nanoTime();
    heard(
        discord.click(
            discord.alice(),
            latest,
            id.orElseThrow(() -> new IllegalStateException(choice + " is not among " + ids))),
        times);
    return start;
  }

  private void awaited(long start, Figures figures) throws InterruptedException {
    var reply = replies.next(thread.id());
    latest = reply.message();
    figures.add(reply.nanoTime() - start);
  }

  /// All that the bot has said in it.
  String words() {
    return String.join("\n", discord.byBot(thread).stream().map(Posted::words).toList());
  }
}
