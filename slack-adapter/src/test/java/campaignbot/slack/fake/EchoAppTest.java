package campaignbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.slack.door.Door;
import campaignbot.slack.door.DoorLimits;
import campaignbot.slack.door.SigningSecret;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.middleware.builtin.IgnoringSelfEvents;
import com.slack.api.bolt.middleware.builtin.SingleTeamAuthorization;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import com.slack.api.socket_mode.SocketModeClient;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A small app of stock Bolt, without its own check of signatures, behind the door or on a socket:
/// what the fake sends is what Bolt understands.
class EchoAppTest {
  private final FakeSlack slack = FakeSlack.start();
  private final AppConfig config = config();
  private final App app = echo();
  private final Door door =
      Door.open(
          "127.0.0.1",
          0,
          new SigningSecret(FakeSlack.SIGNING_SECRET),
          InstantSource.system(),
          DoorLimits.USUAL,
          new SlackAppServlet(app),
          Map.of());

  @BeforeEach
  void pointSlackAtTheDoor() {
    slack.app(URI.create("http://127.0.0.1:" + door.port() + Door.EVENTS));
  }

  @AfterEach
  void close() {
    door.close();
    slack.close();
  }

  private AppConfig config() {
    var sdk = new SlackConfig();
    sdk.setMethodsEndpointUrlPrefix(slack.apiBase());
    sdk.setFailOnUnknownProperties(true);
    return AppConfig.builder()
        .slack(Slack.getInstance(sdk))
        .singleTeamBotToken(FakeSlack.BOT_TOKEN)
        .allEventsApiAutoAckEnabled(true)
        .build();
  }

  private App echo() {
    var echo =
        new App(
            config,
            List.of(
                new SingleTeamAuthorization(config, null),
                new IgnoringSelfEvents(config.getSlack().getConfig())));
    echo.command(
        "/plan-campaign",
        (request, context) -> {
          var button =
              BlockElements.button(
                  b -> b.actionId("pick:YES").text(BlockCompositions.plainText("Yes")));
          context
              .client()
              .chatPostMessage(m ->
                  m.channel(context.getChannelId())
                      .text(request.getPayload().getText())
                      .blocks(List.of(Blocks.actions(a -> a.elements(List.of(button))))));
          return context.ack();
        });
    echo.blockAction(
        "pick:YES",
        (request, context) -> {
          context.respond(r -> r.replaceOriginal(true).text("yes it is"));
          context.client().viewsOpen(v -> v.triggerId(context.getTriggerId()).view(modal()));
          return context.ack();
        });
    echo.viewSubmission(
        "details",
        (request, context) -> {
          var state = request.getPayload().getView().getState().getValues();
          return state.toString().contains("12k")
              ? context.ack()
              : context.ackWithErrors(Map.of("amount", "Say it like 12k"));
        });
    echo.event(
        MessageEvent.class,
        (payload, context) -> {
          var event = payload.getEvent();
          context
              .client()
              .chatPostMessage(m ->
                  m.channel(event.getChannel())
                      .threadTs(event.getThreadTs())
                      .text("heard: " + event.getText()));
          return context.ack();
        });
    echo.event(
        MessageFileShareEvent.class,
        (payload, context) -> {
          context.say("file: " + payload.getEvent().getFiles().getFirst().getName());
          return context.ack();
        });
    echo.event(
        AppMentionEvent.class,
        (payload, context) -> {
          context.say("mentioned");
          return context.ack();
        });
    echo.event(AppHomeOpenedEvent.class, (_, context) -> context.ack());
    echo.event(AppUninstalledEvent.class, (_, context) -> context.ack());
    echo.event(TokensRevokedEvent.class, (_, context) -> context.ack());
    return echo;
  }

  private static View modal() {
    var input = BlockElements.plainTextInput(i -> i.actionId("amount"));
    var label = BlockCompositions.plainText("Amount");
    return Views.view(v ->
        v.type("modal")
            .callbackId("details")
            .title(Views.viewTitle(t -> t.type("plain_text").text("Details")))
            .submit(Views.viewSubmit(s -> s.type("plain_text").text("Send")))
            .blocks(List.of(Blocks.input(b -> b.blockId("amount").label(label).element(input)))));
  }

  @Test
  void plansOverHttp() {
    talk();
  }

  @Test
  void plansOverASocket() throws Exception {
    var socket =
        new SocketModeApp(FakeSlack.APP_TOKEN, app, SocketModeClient.Backend.JavaWebSocket);
    try {
      socket.startAsync();
      slack.await("a socket", () -> slack.sockets() == 1);

      talk();

      var before = slack.calls("apps.connections.open").size();
      slack.cutSockets();
      slack.await(
          "another socket",
          () -> slack.calls("apps.connections.open").size() > before && slack.sockets() == 1);
      var said = slack.message(slack.bob(), slack.campaigns(), "still there?");
      assertThat(said.isAcknowledged()).isTrue();
    } finally {
      socket.stop();
    }
  }

  private void talk() {
    var alice = slack.alice();
    var command = slack.slash(alice, slack.campaigns(), "/plan-campaign", "10k usd – günstig");
    assertThat(command.isAcknowledged()).as("%s", command).isTrue();
    var asked = slack.messagesIn(slack.campaigns()).getFirst();
    assertThat(asked.text()).isEqualTo("10k usd – günstig");

    assertThat(slack.click(alice, asked, "pick:YES").isAcknowledged()).isTrue();
    assertThat(slack.now(asked).text()).isEqualTo("yes it is");

    assertThat(slack.modalOf(alice)).as(slack.toString()).isPresent();
    var modal = slack.modalOf(alice).orElseThrow();
    var refused = slack.submit(alice, modal, Map.of("amount", "much"));
    assertThat(refused.body()).contains("Say it like 12k");
    assertThat(slack.modalOf(alice)).isPresent();
    assertThat(slack.submit(alice, modal, Map.of("amount", "12k")).isAcknowledged()).isTrue();
    assertThat(slack.modalOf(alice)).isEmpty();

    slack.message(slack.bob(), asked.place(), "hong kong");
    assertThat(slack.awaitMessage(asked.place(), 2).text()).isEqualTo("heard: hong kong");
  }

  @Test
  void hearsMentionsFilesAndTheEnd() {
    var alice = slack.alice();
    slack.mention(alice, slack.campaigns().outside(), "help");
    var file = slack.upload(alice, slack.campaigns().outside(), "a.csv", new byte[] {1}, "here");
    var home = slack.openHome(alice);
    var end = slack.uninstall(slack.team());

    slack.await(
        "what was heard",
        () ->
            slack.messagesIn(slack.campaigns()).stream()
                .map(Posted::text)
                .toList()
                .containsAll(List.of("mentioned", "file: a.csv")));
    assertThat(List.of(file, home, end)).allMatch(Receipt::isAcknowledged);
  }

  @Test
  void deliversTheSameOnceMore() {
    var first = slack.message(slack.alice(), slack.campaigns(), "hello");
    var second = slack.again(first);

    assertThat(second.sent()).isEqualTo(first.sent());
    assertThat(second.attempts()).isEqualTo(2);
    slack.await("two echoes", () -> slack.byBot(slack.campaigns().outside()).size() == 2);
  }
}
