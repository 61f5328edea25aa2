package campaignbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.Message;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View.ViewBuilder;
import com.slack.api.model.view.Views;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.Payload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The fake answers in shapes that the SDK knows: it fails on every field that it does not.
class FakeSlackTest {
  private final FakeSlack fake = FakeSlack.start();
  private final Slack sdk = Slack.getInstance(config(), new SlackHttpClient(onceOnly()));
  private final MethodsClient bot = sdk.methods(FakeSlack.BOT_TOKEN);

  private SlackConfig config() {
    var config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(fake.apiBase());
    config.setFailOnUnknownProperties(true);
    return config;
  }

  /// Without this the client posts a second time, on its own, when an answer is lost.
  private static OkHttpClient onceOnly() {
    return new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
  }

  @AfterEach
  void close() throws Exception {
    sdk.close();
    fake.close();
  }

  @Test
  void saysWhoTheBotIs() throws Exception {
    var me = bot.authTest(r -> r);

    assertThat(me.getTeamId()).isEqualTo(FakeSlack.TEAM);
    assertThat(me.getUserId()).isEqualTo(fake.team().bot().id());
  }

  @Test
  void keepsAMessageWithItsMetadataInItsThread() throws Exception {
    var root = post("Let's plan");
    var metadata =
        Message.Metadata.builder().eventType("letter").eventPayload(Map.of("nonce", "n1")).build();
    bot.chatPostMessage(r -> r.channel(channel()).threadTs(root).text("1 of 3").metadata(metadata));

    var replies =
        bot.conversationsReplies(r -> r.channel(channel()).ts(root).includeAllMetadata(true));

    assertThat(replies.getMessages())
        .extracting(Message::getText)
        .containsExactly("Let's plan", "1 of 3");
    assertThat(replies.getMessages().get(1).getMetadata().getEventPayload())
        .containsEntry("nonce", "n1");
    assertThat(fake.byBot(fake.campaigns().under(root))).hasSize(2);
  }

  @Test
  void showsALongThreadPageByPage() throws Exception {
    var root = post("Let's plan");
    bot.chatPostMessage(r -> r.channel(channel()).threadTs(root).text("1 of 3"));

    var first = bot.conversationsReplies(r -> r.channel(channel()).ts(root).limit(1));
    var cursor = first.getResponseMetadata().getNextCursor();
    var second =
        bot.conversationsReplies(r -> r.channel(channel()).ts(root).limit(1).cursor(cursor));

    assertThat(first.isHasMore()).isTrue();
    assertThat(second.getMessages()).extracting(Message::getText).containsExactly("1 of 3");
  }

  @Test
  void changesAMessage() throws Exception {
    var ts = post("1 of 3");
    bot.chatUpdate(r -> r.channel(channel()).ts(ts).text("chosen"));

    var changed = fake.messagesIn(fake.campaigns().under(ts)).getFirst();
    assertThat(changed.text()).isEqualTo("chosen");
    assertThat(changed.edits()).isEqualTo(1);
  }

  @Test
  void whispersToOnePerson() throws Exception {
    bot.chatPostEphemeral(r -> r.channel(channel()).user(fake.alice().id()).text("only you"));

    assertThat(fake.whispersTo(fake.alice())).extracting(Posted::text).containsExactly("only you");
    assertThat(fake.messagesIn(fake.campaigns())).isEmpty();
  }

  @Test
  void letsTheBotPostOnlyWhereItIs() throws Exception {
    var outside = fake.team().channel("not-a-member").id();
    var archived = fake.team().channel("old").id();

    assertThat(bot.chatPostMessage(r -> r.channel(outside).text("hi")).getError())
        .isEqualTo("not_in_channel");
    assertThat(bot.chatPostMessage(r -> r.channel(archived).text("hi")).getError())
        .isEqualTo("is_archived");
    assertThat(bot.chatPostMessage(r -> r.channel("C0NOWHERE").text("hi")).getError())
        .isEqualTo("channel_not_found");
  }

  @Test
  void knowsPeopleAndChannels() throws Exception {
    var direct = bot.conversationsOpen(r -> r.users(List.of(fake.bob().id())));

    assertThat(bot.usersInfo(r -> r.user(fake.bob().id())).getUser().getName()).isEqualTo("bob");
    assertThat(direct.getChannel().getId()).isEqualTo(fake.team().direct(fake.bob()).id());
    assertThat(bot.conversationsInfo(r -> r.channel(channel())).getChannel().isMember()).isTrue();
    assertThat(bot.conversationsHistory(r -> r.channel(channel())).getMessages()).isEmpty();
  }

  @Test
  void linksToAMessage() throws Exception {
    var ts = post("Plan 1");

    var link = bot.chatGetPermalink(r -> r.channel(channel()).messageTs(ts)).getPermalink();

    assertThat(link).endsWith("/p" + ts.replace(".", ""));
  }

  @Test
  void takesAFileInTwoStepsAndGivesItToTheTeamOnly() throws Exception {
    var file = bot.filesUploadV2(r -> r.filename("plan.csv").content("a;b").title("Plan"));
    assertThat(file.isOk()).as(file.getError()).isTrue();

    var stored = fake.files().getFirst();
    assertThat(stored.content()).asString().isEqualTo("a;b");
    var url = file.getFile().getUrlPrivateDownload();
    assertThat(get(url, FakeSlack.BOT_TOKEN)).isEqualTo("a;b");
    assertThat(get(url, "xoxb-stranger")).contains("Sign in");
  }

  @Test
  void opensOneModalForACommand() throws Exception {
    fake.slash(fake.alice(), fake.campaigns(), "/plan-campaign", "");
    var trigger = text(fake.receipts().getFirst(), "trigger_id");

    var opened = bot.viewsOpen(r -> r.triggerId(trigger).view(modal("Details")));
    var again = bot.viewsOpen(r -> r.triggerId(trigger).view(modal("Details")));
    var updated = bot.viewsUpdate(r -> r.viewId(opened.getView().getId()).view(modal("More")));

    assertThat(opened.isOk()).as(opened.getError()).isTrue();
    assertThat(again.getError()).isEqualTo("invalid_trigger_id");
    assertThat(updated.getView().getTitle().getText()).isEqualTo("More");
    assertThat(fake.modalOf(fake.alice())).isPresent();
    assertThat(fake.modalOf(fake.bob())).isEmpty();
  }

  @Test
  void showsAHomeTab() throws Exception {
    var home = Views.view(v -> v.type("home").blocks(Blocks.asBlocks(Blocks.divider())));

    bot.viewsPublish(r -> r.userId(fake.alice().id()).view(home));

    assertThat(fake.homeOf(fake.alice())).isPresent();
  }

  @Test
  void takesFiveAnswersAtAReplyUrl() throws Exception {
    fake.slash(fake.alice(), fake.campaigns(), "/plan-campaign", "");
    var url = text(fake.receipts().getFirst(), "response_url");

    for (int i = 1; i <= 5; i++) {
      assertThat(sdk.send(url, Payload.builder().text("answer").build()).getCode()).isEqualTo(200);
    }

    assertThat(sdk.send(url, Payload.builder().text("sixth").build()).getCode()).isEqualTo(404);
    assertThat(fake.whispersTo(fake.alice())).hasSize(5);
  }

  @Test
  void pressesOnlyWhatIsShown() throws Exception {
    var button =
        BlockElements.button(b -> b.actionId("pick:YES").text(BlockCompositions.plainText("Yes")));
    var row = Blocks.actions(a -> a.blockId("talk:t1").elements(List.of(button)));
    bot.chatPostMessage(r -> r.channel(channel()).text("Ready?").blocks(List.of(row)));
    var message = fake.messagesIn(fake.campaigns()).getFirst();

    fake.click(fake.alice(), message, "pick:YES");

    var action = fake.receipts().getFirst().sent().payload().getAsJsonArray("actions").get(0);
    assertThat(action.getAsJsonObject().get("block_id").getAsString()).isEqualTo("talk:t1");
    assertThatThrownBy(() -> fake.click(fake.alice(), message, "pick:NO"))
        .hasMessageContaining("pick:NO is not shown");
  }

  @Test
  void refusesStrangersRevokedTokensAndMissingScopes() throws Exception {
    fake.install(fake.team(), "xoxb-poor", Set.of("commands"));
    assertThat(
            sdk.methods("xoxb-poor")
                .chatPostMessage(r -> r.channel(channel()).text("x"))
                .getError())
        .isEqualTo("missing_scope");
    assertThat(sdk.methods("xoxb-stranger").authTest(r -> r).getError()).isEqualTo("invalid_auth");

    fake.revoke(FakeSlack.BOT_TOKEN);

    assertThat(bot.authTest(r -> r).getError()).isEqualTo("token_revoked");
  }

  @Test
  void failsAsAsked() throws Exception {
    fake.fail(
        "chat.postMessage",
        new Fault.TooMany(2),
        new Fault.Refusal("channel_not_found"),
        new Fault.AnswerLost());

    assertThatThrownBy(() -> post("first"))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            e -> assertThat(e.getResponse().header("Retry-After")).isEqualTo("2"));
    assertThat(bot.chatPostMessage(r -> r.channel(channel()).text("second")).getError())
        .isEqualTo("channel_not_found");
    assertThatThrownBy(() -> post("third")).isInstanceOf(IOException.class);
    assertThat(fake.messagesIn(fake.campaigns())).extracting(Posted::text).containsExactly("third");
  }

  @Test
  void installsByOAuthAndTakesARefreshTokenOnce() throws Exception {
    fake.rotateTokens();
    var team = fake.team(FakeSlack.OTHER_TEAM);
    var code = fake.agree(team, "commands,chat:write", "http://127.0.0.1/back");

    var installed =
        sdk.methods()
            .oauthV2Access(r ->
                r.clientId(FakeSlack.CLIENT_ID)
                    .clientSecret(FakeSlack.CLIENT_SECRET)
                    .code(code)
                    .redirectUri("http://127.0.0.1/back"));
    assertThat(installed.isOk()).as(installed.getError()).isTrue();
    assertThat(installed.getTeam().getId()).isEqualTo(FakeSlack.OTHER_TEAM);
    assertThat(refresh(installed.getRefreshToken())).isEmpty();
    assertThat(refresh(installed.getRefreshToken())).isEqualTo("invalid_refresh_token");
  }

  private String refresh(String token) throws Exception {
    var answer =
        sdk.methods()
            .oauthV2Access(r ->
                r.clientId(FakeSlack.CLIENT_ID)
                    .clientSecret(FakeSlack.CLIENT_SECRET)
                    .grantType("refresh_token")
                    .refreshToken(token));
    return answer.isOk() ? "" : answer.getError();
  }

  private String post(String text) throws Exception {
    return bot.chatPostMessage(r -> r.channel(channel()).text(text)).getTs();
  }

  private String channel() {
    return fake.campaigns().id();
  }

  private static com.slack.api.model.view.View modal(String title) {
    return Views.view((ViewBuilder v) ->
        v.type("modal")
            .title(Views.viewTitle(t -> t.type("plain_text").text(title)))
            .blocks(Blocks.asBlocks(Blocks.divider())));
  }

  private static String text(Receipt receipt, String name) {
    return receipt.sent().payload().get(name).getAsString();
  }

  private static String get(String url, String token) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token).build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString()).body();
    }
  }
}
