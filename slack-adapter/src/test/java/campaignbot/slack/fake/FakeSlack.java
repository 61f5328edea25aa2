package campaignbot.slack.fake;

import campaignbot.homes.Happenings;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Slack, as far as the bot can tell. Three teams, the first of which has the bot; what people do
/// returns once the app has acknowledged it, what the bot does then is waited for with `await`.
public final class FakeSlack implements AutoCloseable {
  public static final String APP_ID = "A0FAKE0001";
  public static final String SIGNING_SECRET = "fake-signing-secret";
  public static final String CLIENT_ID = "111.222";
  public static final String CLIENT_SECRET = "fake-client-secret";
  public static final String APP_TOKEN = "xapp-fake-1";
  public static final String TEAM = "T0FAKE0001";

  /// The bot is not installed here.
  public static final String OTHER_TEAM = "T0FAKE0002";

  /// Not installed here, either; all its ids and timestamps are those of `TEAM`.
  public static final String TWIN_TEAM = "T1FAKE0001";

  public static final String BOT_TOKEN = "xoxb-fake-1";

  private final World world;
  private final Happenings happenings = new Happenings();
  private final OAuth oauth;
  private final Payloads payloads;
  private final SocketSide sockets;
  private final HttpSide http;
  private final Wire wire;

  private FakeSlack(InstantSource clock) {
    world = new World(clock);
    oauth = new OAuth(world);
    payloads = new Payloads(world);
    sockets = new SocketSide(happenings);
    http = new HttpSide(world, happenings, oauth, sockets::newAddress);
    wire = new Wire(clock, sockets, happenings);
    var started = clock.instant();
    List.of(TEAM, OTHER_TEAM, TWIN_TEAM).forEach(id -> world.teams.put(id, new Team(id, started)));
    install(team(), BOT_TOKEN, WebApi.everyScope());
  }

  public static FakeSlack start() {
    return start(InstantSource.system());
  }

  /// @param clock signs requests, and lets triggers and tokens expire
  public static FakeSlack start(InstantSource clock) {
    return new FakeSlack(clock);
  }

  /// For `SlackConfig.setMethodsEndpointUrlPrefix`.
  public String apiBase() {
    return world.base + "/api/";
  }

  /// Where people agree to an installation; here they do so at once.
  public String authorizeUrl() {
    return world.base + "/oauth/v2/authorize";
  }

  /// Where the app takes requests; not needed while a socket is open.
  public FakeSlack app(URI address) {
    wire.app(address);
    return this;
  }

  // The teams

  /// The team that has the bot.
  public Team team() {
    return team(TEAM);
  }

  public Team team(String id) {
    return happenings.see(() -> world.team(id));
  }

  public Member alice() {
    return team().member("alice");
  }

  public Member bob() {
    return team().member("bob");
  }

  public Channel campaigns() {
    return team().channel("campaigns");
  }

  public void install(Team team, String token, Set<String> scopes) {
    happenings.happen(
        () -> world.tokens.put(token, new Token(team.id(), scopes, Instant.MAX, false)));
  }

  public void revoke(String token) {
    happenings.happen(() -> world.tokens.computeIfPresent(token, (_, t) -> t.gone()));
  }

  /// What a browser brings back to the app after somebody has agreed.
  public String agree(Team team, String scopes, String redirectUri) {
    return happenings.happen(() -> oauth.agree(team.id(), scopes, redirectUri));
  }

  /// Tokens of later installations live twelve hours.
  public void rotateTokens() {
    happenings.happen(() -> world.rotating = true);
  }

  // What people do

  public Receipt slash(Member who, Channel where, String command, String text) {
    return send(() -> payloads.command(who, where, command, text));
  }

  public Receipt message(Member who, Channel where, String text) {
    return message(who, where.outside(), text);
  }

  /// Says something. The app hears of it, and of being mentioned in it, as an event each.
  public Receipt message(Member who, Place where, String text) {
    return said(who, where, text, new JsonArray());
  }

  /// Says something in a thread, and ticks “Also send to the channel”.
  public Receipt broadcast(Member who, Place thread, String text) {
    var message =
        happenings.happen(() ->
            world.post(
                thread.channel(),
                thread.thread(),
                who.id(),
                Json.object("text", text),
                new JsonArray(),
                Optional.empty()));
    var said = payloads.said("message", who, message);
    said.addProperty("subtype", "thread_broadcast");
    return event(team(who.team()), said);
  }

  /// Says something to the bot.
  public Receipt mention(Member who, Place where, String text) {
    var bot = team(where.channel().team()).bot();
    return message(who, where, bot.mention() + " " + text);
  }

  /// Says something with a file.
  public Receipt upload(Member who, Place where, String name, byte[] content, String text) {
    return upload(who, where, name, content, text, FileKind.USUAL);
  }

  /// The same with a file that is somehow special.
  public Receipt upload(
      Member who, Place where, String name, byte[] content, String text, FileKind kind) {
    var file =
        happenings.happen(() -> {
          var id = world.newId("F0");
          var team = where.channel().team();
          var added = new SharedFile(id, team, name, content.length, content, kind);
          world.files.put(id, added);
          return added;
        });
    return said(who, where, text, Json.array(file.shared(world.base)));
  }

  private Receipt said(Member who, Place where, String text, JsonArray files) {
    var channel = where.channel();
    if (!channel.botIsIn()) {
      throw new IllegalArgumentException("The bot hears nothing in " + channel.name());
    }
    var team = team(channel.team());
    var message =
        happenings.happen(() ->
            world.post(
                channel,
                where.thread(),
                who.id(),
                Json.object("text", text),
                files,
                Optional.empty()));
    if (text.contains(team.bot().mention()) && channel.kind() != Channel.Kind.DIRECT) {
      event(team, payloads.said("app_mention", who, message));
    }
    return event(team, payloads.said("message", who, message)).saying(message.ts());
  }

  /// Presses a button.
  ///
  /// @throws IllegalArgumentException when it is not there (any more)
  public Receipt click(Member who, Posted message, String actionId) {
    return use(who, message, actionId, Optional.empty());
  }

  /// Picks from a menu.
  public Receipt choose(Member who, Posted message, String actionId, String value) {
    return use(who, message, actionId, Optional.of(value));
  }

  private Receipt use(Member who, Posted message, String actionId, Optional<String> value) {
    return send(() -> {
      var now =
          world
              .message(message.team(), message.channel().id(), message.ts())
              .orElseThrow(() -> new IllegalArgumentException("It was deleted: " + message));
      return payloads.clicked(who, now, element(now.blocks(), actionId), value);
    });
  }

  /// Presses a button that is gone by now: the click of somebody whose screen is a moment behind.
  public Receipt clickLate(Member who, Posted asItWas, String actionId) {
    return send(() ->
        payloads.clicked(who, asItWas, element(asItWas.blocks(), actionId), Optional.empty()));
  }

  /// Presses a button, or picks from a menu, of a modal or a home tab.
  ///
  /// @param value of people: all who are chosen then, by their ids, with blanks between them
  public Receipt use(Member who, View view, String actionId, Optional<String> value) {
    return send(() ->
        payloads.clicked(who, view, element(view.blocks(), actionId), value, new JsonObject()));
  }

  /// @param typed by the id of the input's block
  public Receipt submit(Member who, View view, Map<String, String> typed) {
    var receipt = send(() -> payloads.submitted(who, view, typed));
    happenings.happen(() -> afterSubmission(view, receipt));
    return receipt;
  }

  private Object afterSubmission(View view, Receipt receipt) {
    var answer = receipt.json().flatMap(j -> Json.text(j, "response_action")).orElse("");
    return switch (answer) {
      case "errors" -> receipt;
      case "update" -> {
        var next = view.with(receipt.json().orElseThrow().getAsJsonObject("view"));
        yield Optional.ofNullable(world.views.put(view.id(), next));
      }
      default ->
          Optional.ofNullable(receipt.isAcknowledged() ? world.views.remove(view.id()) : view);
    };
  }

  public Receipt close(Member who, View view) {
    happenings.happen(() -> Optional.ofNullable(world.views.remove(view.id())));
    return send(() -> payloads.closed(who, view));
  }

  public Receipt openHome(Member who) {
    return event(
        team(who.team()),
        Json.object(
            "type", "app_home_opened",
            "user", who.id(),
            "channel", team(who.team()).direct(who).id(),
            "tab", "home",
            "event_ts", "1.0"));
  }

  /// Throws the bot out of a team: its tokens are gone, and it is told so.
  public Receipt uninstall(Team team) {
    happenings.happen(() -> {
      world.tokens.replaceAll((_, t) -> t.team().equals(team.id()) ? t.gone() : t);
      return team;
    });
    event(
        team,
        Json.object(
            "type", "tokens_revoked",
            "tokens", Json.object("oauth", List.of(), "bot", List.of(team.bot().id())),
            "event_ts", "1.0"));
    return event(team, Json.object("type", "app_uninstalled", "event_ts", "1.0"));
  }

  /// Any other event.
  public Receipt event(Team team, JsonObject inner) {
    return send(() -> payloads.event(team, inner));
  }

  /// Delivers the same once more, as Slack does when it is not sure.
  public Receipt again(Receipt before) {
    return kept(wire.once(before.sent(), before.attempts()));
  }

  private Receipt send(Supplier<Envelope> envelope) {
    return kept(wire.send(happenings.happen(envelope)));
  }

  private Receipt kept(Receipt receipt) {
    happenings.happen(() -> world.receipts.add(receipt));
    return receipt;
  }

  private static Shown.Element element(JsonArray blocks, String actionId) {
    return Shown.element(blocks, actionId)
        .orElseThrow(() ->
            new IllegalArgumentException(
                actionId + " is not shown, but " + Shown.actionIds(blocks)));
  }

  // What goes wrong

  /// The next call of the method goes wrong; `*` for any method that has no fault of its own.
  public void fail(String method, Fault... faults) {
    happenings.happen(() ->
        world.faults.computeIfAbsent(method, _ -> new ArrayDeque<>()).addAll(List.of(faults)));
  }

  public void noMoreFaults() {
    happenings.happen(() -> {
      world.faults.clear();
      return world;
    });
  }

  /// How long Slack waits for an acknowledgement: three seconds there, long enough for a busy
  /// machine here unless said otherwise.
  public void acknowledgeWithin(Duration limit) {
    wire.limit(limit);
  }

  /// Sends events again that were not acknowledged, after these pauses (Slack: none, a minute, five
  /// minutes).
  public void redeliverAfter(Duration... pauses) {
    wire.again(List.of(pauses));
  }

  /// How long a modal may be opened for after a click: three seconds at Slack.
  public void triggersLast(Duration life) {
    happenings.happen(() -> world.triggersLast = life);
  }

  public void askToReconnect() {
    sockets.askToReconnect();
  }

  public void cutSockets() {
    sockets.cut();
  }

  public int sockets() {
    return sockets.connections();
  }

  /// What is refused as too long, too many, or misplaced.
  public void check(LimitCheck limits) {
    happenings.happen(() -> world.limits = limits);
  }

  // What can be seen

  /// Waits until it is so, looking again whenever something has happened.
  public void await(String what, BooleanSupplier condition) {
    happenings.await(what, condition, this::toString);
  }

  /// Waits for what the bot says next in a thread: its `number`th message there, from 1.
  public Posted awaitMessage(Place where, int number) {
    await(
        "message " + number + " of the bot in " + where.thread(),
        () -> byBot(where).size() >= number);
    return byBot(where).get(number - 1);
  }

  /// What the bot has said in a thread, as everybody sees it, oldest first.
  public List<Posted> byBot(Place where) {
    var bot = team(where.channel().team()).bot().id();
    return messagesIn(where).stream().filter(m -> m.author().equals(bot)).toList();
  }

  /// Everything in a thread, the message that it hangs on included; outside of threads, what stands
  /// in the channel itself.
  public List<Posted> messagesIn(Place where) {
    return messages().stream()
        .filter(m -> !m.isEphemeral() && m.channel().id().equals(where.channel().id()))
        .filter(m -> m.team().equals(where.channel().team()))
        .filter(m ->
            m.thread().equals(where.thread())
                || (where.isThread() && m.ts().equals(where.thread())))
        .toList();
  }

  public List<Posted> messagesIn(Channel channel) {
    return messages().stream()
        .filter(m -> !m.isEphemeral() && m.channel().id().equals(channel.id()))
        .filter(m -> m.team().equals(channel.team()))
        .toList();
  }

  /// What only one person sees.
  public List<Posted> whispersTo(Member member) {
    return messages().stream()
        .filter(m -> m.team().equals(member.team()))
        .filter(m -> m.onlyFor().filter(member.id()::equals).isPresent())
        .toList();
  }

  /// The message as it stands now.
  public Posted now(Posted message) {
    return happenings.see(
        () -> world.message(message.team(), message.channel().id(), message.ts()).orElseThrow());
  }

  public List<Posted> messages() {
    return happenings.see(() -> List.copyOf(world.messages));
  }

  public List<Call> calls() {
    return happenings.see(() -> List.copyOf(world.calls));
  }

  public List<Call> calls(String method) {
    return calls().stream().filter(c -> c.method().equals(method)).toList();
  }

  /// Everything that was sent to the app.
  public List<Receipt> receipts() {
    return happenings.see(() -> List.copyOf(world.receipts));
  }

  /// What Slack would have minded: limits, and messages without text.
  public List<String> complaints() {
    return happenings.see(() -> List.copyOf(world.complaints));
  }

  /// The modal that the person has open, the latest when there are several.
  public Optional<View> modalOf(Member member) {
    return happenings.see(() ->
        world.views.values().stream()
            .filter(v -> v.team().equals(member.team()) && v.owner().equals(member.id()))
            .reduce((_, later) -> later));
  }

  public Optional<View> homeOf(Member member) {
    return happenings.see(
        () -> Optional.ofNullable(world.homes.get(member.team() + "/" + member.id())));
  }

  /// How often files were asked for at their addresses.
  public int downloads() {
    return happenings.see(() -> world.downloads);
  }

  public List<SharedFile> files() {
    return happenings.see(() -> List.copyOf(world.files.values()));
  }

  @Override
  public String toString() {
    var latest = messages();
    return "messages: %s; calls: %s"
        .formatted(
            latest.stream().map(m -> m.author() + ": " + m.text()).toList(),
            calls().stream()
                .map(c -> c.method() + c.error().map(e -> "!" + e + c.arguments()).orElse(""))
                .toList());
  }

  @Override
  public void close() {
    wire.close();
    http.close();
    sockets.close();
  }
}
