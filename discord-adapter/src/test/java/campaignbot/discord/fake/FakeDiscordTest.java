package campaignbot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The rules of the REST API and of what people do, told over plain HTTP.
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FakeDiscordTest {
  private static final String COMMANDS =
      """
      [{"name": "plan", "description": "Plans", "contexts": ["0", "1"], "options": [
         {"type": 3, "name": "text", "description": "T", "required": true},
         {"type": 4, "name": "posts", "description": "P", "min_value": 1, "max_value": 9,
          "choices": [{"name": "one", "value": 1}, {"name": "two", "value": 2}]},
         {"type": 3, "name": "place", "description": "W", "autocomplete": true}],
        "name_localizations": {"de": "planen"}},
       {"name": "mine", "description": "Mine", "integration_types": ["0", "1"], "options": [
         {"type": 1, "name": "list", "description": "All"}]}]
      """;

  private final FakeDiscord discord = FakeDiscord.start();
  private final PlainBot bot = new PlainBot(discord);
  private final Person alice = discord.alice();
  private final Place campaigns = discord.campaigns();

  @BeforeEach
  void register() {
    bot.ready();
    bot.register(COMMANDS);
  }

  @AfterEach
  void close() {
    bot.close();
    discord.close();
  }

  private Interaction plan() {
    return discord.slash(alice, campaigns, "plan", Map.of("text", "a tea"));
  }

  private Posted posted(String text) {
    assertThat(bot.post(campaigns, text).statusCode()).isEqualTo(200);
    return discord.byBot(campaigns).getLast();
  }

  private String messages() {
    return "channels/" + campaigns.id() + "/messages";
  }

  // Who calls

  @Test
  void saysWhoTheBotIs() {
    assertThat(bot.get("users/@me").body()).contains(FakeDiscord.APPLICATION);
    assertThat(bot.get("applications/@me").statusCode()).isEqualTo(200);
    assertThat(bot.get("oauth2/applications/@me").statusCode()).isEqualTo(200);
    discord.shards(3, 16);
    var gateway = DataObject.fromJson(bot.get("gateway/bot").body());
    assertThat(gateway.getString("url")).isEqualTo(discord.gateway());
    assertThat(gateway.getInt("shards")).isEqualTo(3);
    assertThat(gateway.getObject("session_start_limit").getInt("max_concurrency")).isEqualTo(16);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void complainsOfWhatNoGoodBotDoes() {
    assertThat(bot.send("GET", "users/@me", "", "wrong", "DiscordBot (x, 1)").statusCode())
        .isEqualTo(401);
    bot.send("GET", "users/@me", "", FakeDiscord.TOKEN, "curl");
    assertThat(bot.get("guilds/1/audit-logs").statusCode()).isEqualTo(404);
    bot.send("POST", messages(), "{no json", FakeDiscord.TOKEN, "DiscordBot (x, 1)");
    bot.get("channels/1234567890");
    assertThat(bot.get(messages() + "?limit=many").statusCode()).isEqualTo(400);

    assertThat(discord.complaints())
        .satisfiesExactly(
            c -> assertThat(c).contains("401"),
            c -> assertThat(c).contains("curl"),
            c -> assertThat(c).contains("audit-logs"),
            c -> assertThat(c).contains("Not to be understood"),
            c -> assertThat(c).contains("10003"),
            c -> assertThat(c).contains("many"));
  }

  // Commands

  @Test
  void keepsTheIdsOfCommandsThatStay() {
    var before = commands("");
    bot.register(COMMANDS);
    var after = commands("?with_localizations=true");

    assertThat(after.getObject(0).getString("id")).isEqualTo(before.getObject(0).getString("id"));
    assertThat(after.getObject(0).getArray("contexts").getInt(1)).isEqualTo(1);
    assertThat(after.getObject(0).hasKey("name_localizations")).isTrue();
    assertThat(before.getObject(0).hasKey("name_localizations")).isFalse();
    assertThat(discord.commands()).containsExactly("plan", "mine");
  }

  private DataArray commands(String query) {
    var path = "applications/" + FakeDiscord.APPLICATION + "/commands" + query;
    return DataArray.fromJson(bot.get(path).body());
  }

  @Test
  void refusesCommandsThatAreOverALimit() {
    var refused = bot.register("[{\"name\": \"Plan It\", \"description\": \"\"}]");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(DataObject.fromJson(refused.body()).getObject("errors").getObject("0").keys())
        .containsExactlyInAnyOrder("name", "description");
    assertThat(discord.complaints()).isNotEmpty();
  }

  @Test
  void letsPeopleTypeOnlyWhatAClientLets() {
    refused("plan", Map.of(), "needs text");
    refused("nothing", Map.of(), "not registered");
    refused("plan", Map.of("text", "a", "other", "b"), "no option other");
    refused("plan", Map.of("text", "a", "posts", 3), "none of");
    refused("mine", Map.of(), "needs a sub-command");
    refused("mine find", Map.of(), "no sub-command");
    assertThatThrownBy(() -> discord.slash(alice, discord.elsewhere(), "plan", Map.of("text", "a")))
        .hasMessageContaining("install the bot for themselves");
    assertThatThrownBy(
            () -> discord.slash(alice, discord.group(alice), "plan", Map.of("text", "a")))
        .hasMessageContaining("not offered in such a place");
    assertThat(discord.slash(alice, discord.elsewhere(), "mine list").payload().getInt("context"))
        .isZero();
    assertThat(discord.slash(alice, discord.group(alice), "mine list").payload().getInt("context"))
        .isEqualTo(2);
    assertThat(discord.complaints()).isEmpty();
  }

  private void refused(String command, Map<String, ?> options, String why) {
    assertThatThrownBy(() -> discord.slash(alice, campaigns, command, options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void tellsWhoInstalledTheBot() {
    var here = plan().payload();
    var away = discord.slash(alice, discord.elsewhere(), "mine list").payload();

    assertThat(here.getObject("authorizing_integration_owners").toMap())
        .isEqualTo(Map.of("0", FakeDiscord.GUILD));
    assertThat(away.getObject("authorizing_integration_owners").toMap())
        .isEqualTo(Map.of("1", alice.id()));
    assertThat(away.getObject("guild").keys())
        .containsExactlyInAnyOrder("id", "locale", "features");
  }

  // Answers

  @Test
  void takesOneAnswerInTime() {
    var it = plan();
    assertThat(bot.acknowledge(it, 5, Json.object()).statusCode()).isEqualTo(200);
    var twice = bot.acknowledge(it, 5, Json.object());
    assertThat(PlainBot.code(twice)).isEqualTo(40060);
    assertThat(discord.complaints()).hasSize(1);

    discord.acknowledgeWithin(Duration.ZERO);
    assertThat(PlainBot.code(bot.acknowledge(plan(), 5, Json.object()))).isEqualTo(10062);
    assertThat(discord.complaints()).hasSize(1);
  }

  @Test
  void takesOnlyAnswersThatFit() {
    assertThat(PlainBot.code(bot.acknowledge(plan(), 7, PlainBot.said("x")))).isEqualTo(50035);
    var typed = discord.autocomplete(alice, campaigns, "plan", Map.of("place", "ho"), "place");
    assertThat(PlainBot.code(bot.acknowledge(typed, 4, PlainBot.said("x")))).isEqualTo(50035);
    var choices = Json.array(Json.object("name", "Hong Kong", "value", "hk"));
    bot.acknowledge(typed, 8, Json.object("choices", choices));

    assertThat(typed.choices()).hasSize(1);
    assertThat(discord.complaints()).hasSize(2);
  }

  @Test
  void fillsADeferredAnswerIn() {
    var it = plan();
    bot.acknowledge(it, 5, Json.object("flags", Posted.EPHEMERAL));
    assertThat(it.original()).hasValueSatisfying(m -> assertThat(m.isLoading()).isTrue());
    assertThat(it.answers()).isEmpty();
    bot.webhook(it, "POST", "", PlainBot.said("done"));

    assertThat(it.followUps()).isEmpty();
    assertThat(it.original())
        .hasValueSatisfying(m -> {
          assertThat(m.text()).isEqualTo("done");
          assertThat(m.isLoading()).isFalse();
          assertThat(m.edits()).isZero();
        });
    assertThat(discord.whispersTo(alice)).hasSize(1);
    assertThat(discord.messagesIn(campaigns)).isEmpty();
    assertThat(bot.events("MESSAGE_CREATE")).isEmpty();
  }

  @Test
  void changesAndDeletesByToken() {
    var it = plan();
    bot.acknowledge(it, 4, PlainBot.said("first"));
    bot.webhook(it, "PATCH", "/messages/@original", Json.object("content", "second"));
    assertThat(
            DataObject.fromJson(
                    bot.webhook(it, "GET", "/messages/@original", DataObject.empty()).body())
                .getString("content"))
        .isEqualTo("second");
    bot.webhook(it, "POST", "", PlainBot.said("third"));
    var third = it.followUps().getFirst();
    bot.webhook(it, "PATCH", "/messages/" + third.id(), Json.object("content", "fourth"));
    assertThat(discord.now(third).text()).isEqualTo("fourth");
    assertThat(discord.byBot(campaigns)).extracting(Posted::edits).containsExactly(1, 1);
    bot.webhook(it, "DELETE", "/messages/@original", DataObject.empty());

    assertThat(it.original()).isEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void endsTokens() {
    var it = plan();
    bot.acknowledge(it, 5, Json.object());
    discord.tokensLive(Duration.ZERO);
    var late = bot.webhook(it, "PATCH", "/messages/@original", Json.object("content", "late"));

    assertThat(late.statusCode()).isEqualTo(401);
    assertThat(PlainBot.code(late)).isEqualTo(50027);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void showsModalsAndTakesWhatFits() {
    var field = Json.object("type", 4, "custom_id", "amount", "style", 1, "max_length", 5);
    var label = Json.object("type", 18, "label", "How much", "component", field);
    var it = plan();
    assertThatThrownBy(() -> discord.submit(alice, it, Map.of())).hasMessageContaining("No modal");
    bot.acknowledge(
        it,
        9,
        Json.object("title", "Budget", "custom_id", "budget", "components", Json.array(label)));

    assertThatThrownBy(() -> discord.submit(alice, it, Map.of("other", "1")))
        .hasMessageContaining("amount must be filled in");
    assertThatThrownBy(() -> discord.submit(alice, it, Map.of("amount", "much more")))
        .hasMessageContaining("too long");
    assertThatThrownBy(() -> discord.submit(alice, it, Map.of("amount", "1", "other", "1")))
        .hasMessageContaining("no field [other]");
    var sent = discord.submit(alice, it, Map.of("amount", "12k"));
    assertThat(sent.payload().toString()).contains("12k");
    assertThat(PlainBot.code(bot.acknowledge(sent, 9, Json.object()))).isEqualTo(50035);
  }

  @Test
  void letsPeopleUseWhatTheySee() {
    var it = plan();
    var button = Json.object("type", 2, "style", 1, "custom_id", "yes", "label", "Yes");
    var off = Json.copy(button).put("custom_id", "no").put("disabled", true);
    var row = Json.object("type", 1, "components", Json.array(button, off));
    bot.acknowledge(
        it,
        4,
        PlainBot.said("?").put("components", Json.array(row)).put("flags", Posted.EPHEMERAL));
    var asked = it.original().orElseThrow();

    assertThatThrownBy(() -> discord.click(discord.bob(), asked, "yes"))
        .hasMessageContaining("does not see");
    assertThatThrownBy(() -> discord.click(alice, asked, "maybe"))
        .hasMessageContaining("not shown");
    assertThatThrownBy(() -> discord.click(alice, asked, "no"))
        .hasMessageContaining("cannot be used");
    assertThatThrownBy(() -> discord.select(alice, asked, "yes", List.of("1")))
        .hasMessageContaining("not used like that");
    var click = discord.click(alice, asked, "yes");
    bot.acknowledge(click, 7, Json.object("content", "yes it is", "components", Json.array()));
    assertThat(discord.now(asked).text()).isEqualTo("yes it is");
    assertThat(discord.now(asked).isEphemeral()).isTrue();
    assertThat(click.answers()).isEmpty();
    assertThat(discord.complaints()).isEmpty();
  }

  // Messages

  @Test
  void postsOnceByNonceForAWhile() {
    var said = PlainBot.said("hello").put("nonce", "n1").put("enforce_nonce", true);
    bot.call("POST", messages(), said);
    bot.call("POST", messages(), said);
    assertThat(discord.byBot(campaigns)).hasSize(1);
    discord.noncesLast(Duration.ofMinutes(-1));
    bot.call("POST", messages(), said);

    assertThat(discord.byBot(campaigns)).hasSize(2);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void showsHistoryNewestFirst() {
    List.of("one", "two", "three").forEach(this::posted);
    discord.message(alice, campaigns, "not for the bot");
    var all = DataArray.fromJson(bot.get(messages()).body());
    var second = all.getObject(2).getString("id");
    var before = DataArray.fromJson(bot.get(messages() + "?before=" + second).body());
    var after = DataArray.fromJson(bot.get(messages() + "?limit=1&after=" + second).body());

    assertThat(Json.objects(all).map(m -> m.getString("content")))
        .containsExactly("", "three", "two", "one");
    assertThat(Json.objects(before).map(m -> m.getString("content"))).containsExactly("one");
    assertThat(Json.objects(after).map(m -> m.getString("content"))).containsExactly("three");
    assertThat(bot.get(messages() + "/" + second).body()).contains("two");
  }

  @Test
  void changesOnlyWhatTheBotHasSaid() {
    var message = posted("hello");
    bot.call("PATCH", messages() + "/" + message.id(), Json.object("content", "bye"));
    assertThat(discord.now(message).text()).isEqualTo("bye");
    assertThat(discord.complaints()).isEmpty();

    var theirs = discord.message(alice, campaigns, "mine");
    var refused = bot.call("PATCH", messages() + "/" + theirs.id(), Json.object("content", "no"));
    assertThat(PlainBot.code(refused)).isEqualTo(50005);
    assertThat(discord.complaints()).hasSize(1);
    discord.delete(message);
    assertThat(PlainBot.code(bot.get(messages() + "/" + message.id()))).isEqualTo(10008);
    assertThat(discord.complaints()).hasSize(1);
  }

  @Test
  void repliesToWhatIsThere() {
    var to = discord.message(alice, campaigns, "hello");
    var reply = PlainBot.said("hi").put("message_reference", Json.object("message_id", to.id()));
    bot.call("POST", messages(), reply);
    assertThat(discord.byBot(campaigns).getFirst().replyTo()).contains(to.id());
    discord.delete(to);

    assertThat(PlainBot.code(bot.call("POST", messages(), reply))).isEqualTo(50035);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void refusesWhatIsOverALimitWithWordsToThePoint() {
    var refused = bot.post(campaigns, "x".repeat(2_001));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(DataObject.fromJson(refused.body()).getObject("errors").getObject("content").keys())
        .containsExactly("_errors");
    assertThat(discord.complaints()).isNotEmpty();
    assertThat(PlainBot.code(bot.post(campaigns, ""))).isEqualTo(50006);
  }

  @Test
  void complainsOfMessagesThatMayCallPeople() {
    assertThat(bot.call("POST", messages(), Json.object("content", "@everyone")).statusCode())
        .isEqualTo(200);
    assertThat(discord.complaints()).singleElement().asString().contains("allowed_mentions");
  }

  @Test
  void opensDirectMessagesUnlessTheyAreClosed() {
    var opened = bot.call("POST", "users/@me/channels", Json.object("recipient_id", alice.id()));
    var dm = discord.dm(alice);
    assertThat(DataObject.fromJson(opened.body()).getString("id")).isEqualTo(dm.id());
    assertThat(bot.post(dm, "hello").statusCode()).isEqualTo(200);
    discord.closeDms(alice);

    assertThat(PlainBot.code(bot.post(dm, "hello"))).isEqualTo(50007);
    assertThat(discord.complaints()).isEmpty();
  }

  // Threads and rights

  private Place thread(Posted message) {
    var path = messages() + "/" + message.id() + "/threads";
    bot.call("POST", path, Json.object("name", "Plan"));
    return discord.awaitThread(campaigns);
  }

  @Test
  void opensOneThreadAMessage() {
    var message = posted("Let's plan");
    var thread = thread(message);
    var again =
        bot.call("POST", messages() + "/" + message.id() + "/threads", Json.object("name", "P"));

    assertThat(PlainBot.code(again)).isEqualTo(160004);
    assertThat(discord.complaints()).hasSize(1);
    assertThat(discord.nameOf(thread)).isEqualTo("Plan");
    assertThat(bot.post(thread, "in it").statusCode()).isEqualTo(200);
    var alone = "channels/" + campaigns.id() + "/threads";
    bot.call("POST", alone, Json.object("name", "Alone", "type", 11));
    assertThat(discord.threads(campaigns)).hasSize(2);
    assertThat(discord.messagesIn(campaigns)).hasSize(1);
  }

  @Test
  void takesThreadsOutOfTheArchiveUnlessTheyAreLocked() {
    var thread = thread(posted("Let's plan"));
    discord.archive(thread);
    assertThat(bot.post(thread, "again").statusCode()).isEqualTo(200);
    assertThat(discord.isArchived(thread)).isFalse();
    discord.lock(thread);

    assertThat(PlainBot.code(bot.post(thread, "again"))).isEqualTo(50083);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void keepsToWhatTheBotMayDo() {
    var message = posted("Let's plan");
    var thread = thread(message);
    discord.take(campaigns, Right.SEND_IN_THREADS);
    assertThat(PlainBot.code(bot.post(thread, "x"))).isEqualTo(50013);
    assertThat(bot.post(campaigns, "x").statusCode()).isEqualTo(200);
    discord.take(campaigns, Right.SEND, Right.CREATE_PUBLIC_THREADS, Right.READ_HISTORY);
    assertThat(PlainBot.code(bot.post(campaigns, "x"))).isEqualTo(50013);
    assertThat(PlainBot.code(bot.get(messages() + "/" + message.id()))).isEqualTo(50013);
    assertThat(bot.get(messages()).body()).isEqualTo("[]");
    var refused =
        bot.call("POST", messages() + "/" + message.id() + "/threads", Json.object("name", "P"));
    assertThat(PlainBot.code(refused)).isEqualTo(50013);
    discord.take(campaigns, Right.VIEW);
    assertThat(PlainBot.code(bot.get("channels/" + thread.id()))).isEqualTo(50001);
    var allowed = Long.parseLong(plan().payload().getString("app_permissions"));
    assertThat(allowed & (1L << 10 | 1L << 11)).isZero();
    assertThat(allowed & 1L << 15).isNotZero();
    discord.delete(campaigns);

    assertThat(PlainBot.code(bot.post(campaigns, "x"))).isEqualTo(10003);
    assertThat(discord.complaints()).isEmpty();
  }

  // What goes wrong

  @Test
  void limitsTheRateOfAChannel() {
    List.of("1", "2", "3", "4", "5").forEach(this::posted);
    var sixth = bot.post(campaigns, "6");
    assertThat(sixth.statusCode()).isEqualTo(429);
    assertThat(DataObject.fromJson(sixth.body()).getDouble("retry_after")).isBetween(0.1, 5.0);
    assertThat(sixth.headers().firstValue("X-RateLimit-Remaining")).contains("0");
    assertThat(bot.post(discord.dm(alice), "elsewhere").statusCode()).isEqualTo(200);
    discord.rateLimits(false);

    assertThat(bot.post(campaigns, "6").statusCode()).isEqualTo(200);
    assertThat(discord.complaints()).isEmpty();
  }

  @Test
  void limitsTheRateOfAllButAnswers() {
    var threads = Executors.newVirtualThreadPerTaskExecutor();
    var calls =
        IntStream.range(0, 80)
            .mapToObj(_ -> CompletableFuture.supplyAsync(() -> bot.get("users/@me"), threads))
            .toList();
    var last =
        calls.stream()
            .map(CompletableFuture::join)
            .filter(r -> r.statusCode() == 429)
            .findAny()
            .orElseThrow();
    assertThat(last.headers().firstValue("X-RateLimit-Global")).contains("true");
    assertThat(bot.acknowledge(plan(), 5, Json.object()).statusCode()).isEqualTo(200);
  }

  @Test
  void failsAsItIsTold() {
    discord.fail(
        "POST /channels/",
        new Fault.Refused(403, 50013),
        new Fault.Broken(503),
        new Fault.TooMany(Duration.ofSeconds(2), true),
        new Fault.RequestLost());
    assertThat(PlainBot.code(bot.post(campaigns, "1"))).isEqualTo(50013);
    assertThat(bot.post(campaigns, "2").statusCode()).isEqualTo(503);
    var third = bot.post(campaigns, "3");
    assertThat(third.headers().firstValue("Retry-After")).contains("2");
    assertThatThrownBy(() -> bot.post(campaigns, "4")).isInstanceOf(UncheckedIOException.class);
    assertThat(discord.messagesIn(campaigns)).isEmpty();
    assertThat(discord.calls("POST /channels/"))
        .extracting(Call::status)
        .containsExactly(403, 503, 429, 0);

    discord.fail("GET /users", 2, new Fault.Broken(500));
    assertThat(bot.get("users/@me").statusCode()).isEqualTo(500);
    assertThat(bot.get("users/@me").statusCode()).isEqualTo(500);
    assertThat(bot.get("users/@me").statusCode()).isEqualTo(200);

    discord.fail("POST /channels/", new Fault.AnswerLost());
    assertThatThrownBy(() -> bot.post(campaigns, "5")).isInstanceOf(UncheckedIOException.class);
    assertThat(discord.messagesIn(campaigns)).hasSize(1);
  }

  @Test
  void holdsOneCallUpWhileOthersGoOn() throws Exception {
    var gate = new CountDownLatch(1);
    var dm = discord.dm(alice);
    discord.fail("POST /channels/" + dm.id(), new Fault.Held(gate));
    var held = Thread.ofVirtual().start(() -> bot.post(dm, "slow"));
    posted("quick");
    assertThat(discord.messagesIn(dm)).isEmpty();
    gate.countDown();
    held.join();
    assertThat(discord.messagesIn(dm)).hasSize(1);
    assertThat(discord.complaints()).isEmpty();
  }
}
