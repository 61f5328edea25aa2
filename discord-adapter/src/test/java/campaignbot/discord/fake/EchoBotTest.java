package campaignbot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.Interaction.Acknowledgement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A small bot of stock JDA: what the fake sends is what JDA understands.
@Timeout(value = 40, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EchoBotTest {
  private final FakeDiscord discord = FakeDiscord.start();
  private final JDA jda = EchoBot.start(discord);
  private final Person alice = discord.alice();
  private final Place campaigns = discord.campaigns();

  EchoBotTest() throws InterruptedException {}

  @BeforeEach
  void beQuick() {
    discord.identifyEvery(Duration.ZERO);
  }

  @AfterEach
  void close() {
    jda.shutdownNow();
    discord.close();
  }

  private Interaction echo(Place where, String text) {
    return discord.slash(alice, where, "echo", Map.of("text", text));
  }

  private TextChannel channel() {
    return Objects.requireNonNull(jda.getTextChannelById(campaigns.id()));
  }

  @Test
  void talksFromACommandToAThread() {
    var command = echo(campaigns, "10k usd – günstig");
    assertThat(discord.answerTo(command).text()).isEqualTo("10k usd – günstig");
    assertThat(command.acknowledgement()).contains(Acknowledgement.DEFERRED_MESSAGE);

    var thread = discord.awaitThread(campaigns);
    var asked = discord.awaitMessage(thread, 2);
    assertThat(thread.id()).isEqualTo(command.original().map(Posted::id).orElseThrow());
    assertThat(asked.nonce()).contains(command.id());
    assertThat(asked.files())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.name()).isEqualTo("a.bin");
          assertThat(f.description()).isEqualTo("three bytes");
          assertThat(f.content()).containsExactly(1, 2, 3);
        });

    var click = discord.acknowledged(discord.click(alice, asked, "ask"));
    assertThat(click.modal()).isPresent();
    var form = discord.submit(alice, click, Map.of("text", "12k"));
    assertThat(discord.answerTo(form).text()).isEqualTo("12k");
    assertThat(form.ephemerals()).hasSize(1);
    assertThat(discord.whispersTo(alice)).hasSize(1);

    var chosen =
        discord.select(alice, asked, "who", List.of(discord.bob().id(), discord.carol().id()));
    assertThat(discord.answerTo(chosen).text()).isEqualTo("chosen [bob, carol]");
    discord.acknowledged(discord.select(alice, asked, "pick", List.of("2")));
    discord.await("the pick", () -> discord.now(asked).text().equals("picked [2]"));
    assertThat(discord.now(asked).customIds()).isEmpty();

    discord.mention(discord.bob(), thread, "hong kong");
    discord.await("an echo", () -> discord.byBot(thread).getLast().text().contains("hong kong"));
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void takesEveryKindOfCommand() {
    discord.speaks(discord.guild(), "fr");
    var list = discord.slash(alice.speaking("de"), campaigns, "campaigns list");
    assertThat(discord.answerTo(list).text()).isEqualTo("none yet, de in fr");

    var typed =
        discord.autocomplete(alice, campaigns, "campaigns find", Map.of("name", "spr"), "name");
    discord.acknowledged(typed);
    assertThat(typed.choices())
        .singleElement()
        .satisfies(c -> assertThat(c.getString("name")).isEqualTo("spr!"));

    var file = discord.file("creators.csv", new byte[1_000]);
    var measured =
        discord.slash(alice, campaigns, "echo", Map.of("text", "this", "file", file, "times", 2));
    assertThat(discord.answerTo(measured).text()).isEqualTo("1000 bytes");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void hearsWhatItMayHear() {
    var silent = discord.message(discord.bob(), campaigns, "psst");
    var answer = discord.awaitMessage(campaigns, 1);
    assertThat(answer.text()).isEqualTo("heard:");
    assertThat(answer.replyTo()).contains(silent.id());

    discord.reply(discord.bob(), answer, "what did you hear?");
    assertThat(discord.awaitMessage(campaigns, 2).text()).isEqualTo("heard: what did you hear?");
    discord.replySilently(discord.bob(), answer, "nothing?");
    assertThat(discord.awaitMessage(campaigns, 3).text()).isEqualTo("heard:");

    discord.message(alice, discord.dm(alice), "hello");
    assertThat(discord.awaitMessage(discord.dm(alice), 1).text()).isEqualTo("heard: hello");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void answersWhereOnlyAPersonHasIt() {
    var erin = discord.stranger("erin");
    var outside =
        discord.slash(erin, discord.elsewhere(), "echo", Map.of("text", "in their guild"));
    assertThat(discord.answerTo(outside).text()).isEqualTo("in their guild");
    var click = discord.click(erin, discord.answerTo(outside), "change");
    discord.await(
        "a change", () -> click.original().filter(m -> m.text().equals("changed")).isPresent());

    var group =
        discord.slash(erin, discord.group(erin, discord.bob()), "echo", Map.of("text", "us"));
    assertThat(discord.answerTo(group).text()).isEqualTo("us");
    var alone = discord.slash(erin, discord.dm(erin), "echo", Map.of("text", "me"));
    assertThat(discord.answerTo(alone).text()).isEqualTo("me");
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void saysSevenThingsAtTheirPace() {
    var many = echo(campaigns, "follow");
    discord.await("all of them", () -> many.followUps().size() == 6);

    assertThat(discord.answerTo(many).text()).isEqualTo("answer 0");
    assertThat(discord.calls("POST /webhooks")).noneMatch(c -> c.status() == 429);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void mayFollowUpFiveTimesAsAGuest() {
    discord.rateLimits(false);
    discord.expect(40094);
    var many = echo(discord.elsewhere(), "follow");
    discord.await("all of them", () -> discord.calls("POST /webhooks").size() == 7);

    assertThat(many.followUps()).hasSize(5);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void answersTheSameOnlyOnce() {
    var command = echo(campaigns, "once");
    discord.awaitMessage(discord.awaitThread(campaigns), 2);
    discord.again(command);
    discord.await("a second try", () -> discord.calls("POST /interactions").size() == 2);

    assertThat(discord.calls("POST /interactions").getLast().code()).isEqualTo(40060);
    assertThat(discord.byBot(campaigns)).hasSize(1);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void postsOnceWhenTheAnswerIsLost() {
    discord.fail("POST /channels/\\d+/messages$", new Fault.AnswerLost());
    var sent = channel().sendMessage("hello").setNonce("n1").complete();

    assertThat(discord.byBot(campaigns))
        .singleElement()
        .satisfies(m -> assertThat(m.id()).isEqualTo(sent.getId()));
    assertThat(discord.calls("POST /channels")).hasSize(2);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void triesAgainWhenItShould() {
    discord.fail(
        "POST /channels",
        new Fault.TooMany(Duration.ofMillis(200), false),
        new Fault.Slow(Duration.ofMillis(50)));
    channel().sendMessage("hello").complete();

    assertThat(discord.calls("POST /channels")).extracting(Call::status).containsExactly(429, 200);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void knowsWhatItMayDo() {
    assertThat(channel().canTalk()).isTrue();
    discord.take(campaigns, Right.SEND, Right.CREATE_PUBLIC_THREADS);
    var self = Objects.requireNonNull(jda.getGuildById(FakeDiscord.GUILD)).getSelfMember();
    waitUntil(() -> !channel().canTalk());

    assertThat(self.hasPermission(channel(), Permission.CREATE_PUBLIC_THREADS)).isFalse();
    assertThat(self.hasPermission(channel(), Permission.MESSAGE_ATTACH_FILES)).isTrue();
    discord.giveBack(campaigns, Right.SEND);
    waitUntil(() -> channel().canTalk());
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void learnsOfGuildsChannelsAndThreads() {
    var guild = discord.addGuild("1400000000000000000");
    discord.message(discord.bob(), discord.channel(guild, "general"), "hello");
    discord.awaitMessage(discord.channel(guild, "general"), 1);

    var made = discord.addChannel(guild, "new");
    var thread = discord.thread(discord.bob(), made, "ours");
    discord.mention(discord.bob(), thread, "hello");
    discord.awaitMessage(thread, 1);
    discord.archive(thread);
    discord.mention(discord.bob(), thread, "again");
    discord.awaitMessage(thread, 2);
    assertThat(discord.isArchived(thread)).isFalse();
    discord.delete(made);
    waitUntil(() -> jda.getTextChannelById(made.id()) == null);
    discord.removeGuild(guild);
    waitUntil(() -> jda.getGuilds().size() == 1);
    assertThat(discord.complaints()).isEmpty();
  }

  /// For what only JDA can tell.
  private static void waitUntil(java.util.function.BooleanSupplier condition) {
    org.assertj.core.api.Assertions.assertThatCode(
            () -> {
              while (!condition.getAsBoolean()) {
                Thread.sleep(5);
              }
            })
        .doesNotThrowAnyException();
  }
}
