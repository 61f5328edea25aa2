package campaignbot.discord.fake;

import campaignbot.homes.Happenings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Discord, as far as the bot can tell. A guild with four members and two channels has the bot;
/// what people do returns at once, what the bot does then is waited for with `await`.
public final class FakeDiscord implements AutoCloseable {
  public static final String APPLICATION = "1100000000000000001";
  public static final String TOKEN = "fake.discord.token";
  public static final String GUILD = "1300000000000000000";

  /// Of the guild, and of the application; nobody who does anything.
  public static final String OWNER = "1200000000000000009";

  private final World world = new World(InstantSource.system());
  private final Happenings happenings = new Happenings();
  private final Sessions sessions;
  private final Events events;
  private final People people;
  private final GatewaySide gateway;
  private final HttpSide http;

  private FakeDiscord(int port) {
    sessions = new Sessions(world, this::gateway);
    events = new Events(world, sessions);
    var messages = new Messages(world, events);
    people = new People(world, happenings, sessions, messages, events);
    world.join(new Person(OWNER, "owner"));
    List.of("alice", "bob", "carol", "dave")
        .forEach(name -> world.join(new Person("120000000000000000" + world.people.size(), name)));
    founded(GUILD);
    gateway = new GatewaySide(happenings, sessions);
    http =
        new HttpSide(
            world, happenings, new RestApi(world, messages, events, sessions, this::gateway), port);
  }

  public static FakeDiscord start() {
    return startAt(0);
  }

  /// Where the bot has looked for it before it was there.
  ///
  /// @param port of the REST API, which names the gateway; 0 = any free one
  public static FakeDiscord startAt(int port) {
    return new FakeDiscord(port);
  }

  /// For `RestConfig.setBaseUrl`.
  public String restBase() {
    return http.base();
  }

  /// What `SessionController.getGateway` is to say.
  public String gateway() {
    return gateway.address();
  }

  // Who and what is there

  public Person alice() {
    return named("alice");
  }

  public Person bob() {
    return named("bob");
  }

  public Person carol() {
    return named("carol");
  }

  public Person dave() {
    return named("dave");
  }

  public Person bot() {
    return world.bot;
  }

  private Person named(String name) {
    return happenings.see(() ->
        world.people.values().stream()
            .filter(p -> p.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  /// Somebody who is in no guild that has the bot.
  public Person stranger(String name) {
    return happenings.happen(() -> world.join(new Person(world.ids.next(), name)));
  }

  public Guild guild() {
    return guild(GUILD);
  }

  public Guild guild(String id) {
    return happenings.see(() -> Optional.ofNullable(world.guilds.get(id)).orElseThrow());
  }

  /// A guild takes the bot in, at once when it is connected. It has the same members.
  ///
  /// @param id a number of 15 digits or more; the shard follows from it
  public Guild addGuild(String id) {
    return happenings.happen(() -> {
      var guild = founded(id);
      sessions.join(guild);
      return guild;
    });
  }

  private Guild founded(String id) {
    var owner = world.person(OWNER);
    var guild = new Guild(id, owner, List.copyOf(world.people.values()));
    world.guilds.put(id, guild);
    var number = Long.parseLong(id);
    opened(guild, number + 10, "campaigns");
    opened(guild, number + 11, "general");
    return guild;
  }

  private Room opened(Guild guild, long id, String name) {
    var place = new Place("" + id, guild.id(), Place.Kind.TEXT);
    return world.open(new Room(place, name, Optional.empty(), List.of(), false));
  }

  /// A guild throws the bot out.
  public void removeGuild(Guild guild) {
    happenings.happen(() -> {
      sessions.leave(guild);
      world.guilds.remove(guild.id());
      world.rooms.values().stream()
          .filter(r -> r.guild().equals(guild.id()))
          .forEach(r -> r.deleted = true);
      return guild;
    });
  }

  /// What the guild's own language is, like `de`.
  public void speaks(Guild guild, String locale) {
    happenings.happen(() -> {
      guild.locale = locale;
      sessions.changed(guild);
      return guild;
    });
  }

  public Place campaigns() {
    return channel(guild(), "campaigns");
  }

  public Place channel(Guild guild, String name) {
    return happenings.see(() ->
        world
            .roomsOf(guild.id(), false)
            .filter(r -> r.name.equals(name))
            .findFirst()
            .orElseThrow()
            .place);
  }

  public Place addChannel(Guild guild, String name) {
    return happenings.happen(() -> {
      var room = opened(guild, Long.parseLong(world.ids.next()), name);
      events.channelMade(room);
      return room.place;
    });
  }

  /// Direct messages of a person with the bot.
  public Place dm(Person person) {
    return happenings.happen(() -> world.direct(person).place);
  }

  /// A channel of a guild that does not have the bot, but people who do.
  public Place elsewhere() {
    return happenings.happen(() -> {
      var place = new Place(world.ids.next(), world.ids.next(), Place.Kind.TEXT);
      return world.open(new Room(place, "elsewhere", Optional.empty(), List.of(), true)).place;
    });
  }

  /// A group of people that the bot is not in.
  public Place group(Person... who) {
    return happenings.happen(() -> {
      var place = new Place(world.ids.next(), "", Place.Kind.GROUP);
      return world.open(new Room(place, "group", Optional.empty(), List.of(who), true)).place;
    });
  }

  /// A file to give as an option or with a message.
  public SharedFile file(String name, byte[] content) {
    return happenings.happen(() -> world.share(name, "", "application/octet-stream", content));
  }

  // What people do

  /// @param command with its sub-command, like `campaigns list`
  /// @param options by name: text, number, `Person`, `Place` or `SharedFile`
  /// @throws IllegalArgumentException when no client would let it through
  public Interaction slash(Person who, Place where, String command, Map<String, ?> options) {
    return happenings.happen(() -> people.slash(who, where, command, options));
  }

  public Interaction slash(Person who, Place where, String command) {
    return slash(who, where, command, Map.of());
  }

  /// Types at an option, and looks what is offered.
  public Interaction autocomplete(
      Person who, Place where, String command, Map<String, ?> options, String focused) {
    return happenings.happen(() -> people.autocomplete(who, where, command, options, focused));
  }

  /// Presses a button of a message as it was given: the screen of the person may be behind.
  public Interaction click(Person who, Posted message, String customId) {
    return happenings.happen(() -> people.click(who, message, customId));
  }

  /// Picks from a menu: of options by their values, of people by their ids.
  public Interaction select(Person who, Posted message, String customId, List<String> values) {
    return happenings.happen(() -> people.select(who, message, customId, values));
  }

  /// Sends off the modal that was shown in answer to something.
  ///
  /// @param values a text for a field, a list for a menu
  public Interaction submit(Person who, Interaction opened, Map<String, ?> values) {
    return happenings.happen(() -> people.submit(who, opened, values));
  }

  /// Delivers the same once more.
  public Interaction again(Interaction interaction) {
    return happenings.happen(() -> people.deliver(interaction));
  }

  public Posted message(Person who, Place where, String text, SharedFile... files) {
    return happenings.happen(() -> people.message(who, where, text, List.of(files)));
  }

  /// Says something to the bot.
  public Posted mention(Person who, Place where, String text) {
    return message(who, where, world.bot.mention() + " " + text);
  }

  /// Replies, which calls the author of the other message.
  public Posted reply(Person who, Posted to, String text) {
    return happenings.happen(() -> people.reply(who, to, text, true));
  }

  /// Replies with the call switched off.
  public Posted replySilently(Person who, Posted to, String text) {
    return happenings.happen(() -> people.reply(who, to, text, false));
  }

  /// A person opens a thread.
  public Place thread(Person who, Place where, String name) {
    return happenings.happen(() -> people.thread(who, where, name).place);
  }

  /// A person says it differently.
  public Posted edit(Posted message, String text) {
    return happenings.happen(() -> people.edit(message, text));
  }

  public void delete(Posted message) {
    happenings.happen(() -> {
      world.messages.remove(message.id());
      world.deleted.add(message.id());
      events.deleted(world.room(message.channel()), message);
      return message;
    });
  }

  /// Takes no direct messages any more.
  public void closeDms(Person person) {
    happenings.happen(() -> world.closed.add(person.id()));
  }

  // What is allowed

  /// The bot may no longer do this there; threads have the rights of their channel.
  public void take(Place where, Right... rights) {
    change(where, room -> room.taken.addAll(List.of(rights)));
  }

  public void giveBack(Place where, Right... rights) {
    change(where, room -> room.taken.removeAll(List.of(rights)));
  }

  public void archive(Place thread) {
    change(thread, room -> room.archived = true);
  }

  /// Nobody can write there any more.
  public void lock(Place thread) {
    change(
        thread,
        room -> {
          room.archived = true;
          room.locked = true;
        });
  }

  private void change(Place where, Consumer<Room> how) {
    happenings.happen(() -> {
      var room = world.room(where.id());
      how.accept(room);
      if (room.place.isThread()) {
        events.threadChanged(room);
      } else {
        events.channelChanged(room);
      }
      return room;
    });
  }

  public void delete(Place where) {
    happenings.happen(() -> {
      var room = world.room(where.id());
      room.deleted = true;
      events.gone(room);
      return room;
    });
  }

  // What goes wrong

  /// The next calls go wrong whose route, like `POST /channels/1/messages`, has a match.
  public void fail(String route, Fault... faults) {
    happenings.happen(() -> {
      world.fail(route, List.of(faults));
      return world;
    });
  }

  /// The same so many times.
  public void fail(String route, int times, Fault fault) {
    happenings.happen(() -> {
      world.fail(route, Collections.nCopies(times, fault));
      return world;
    });
  }

  public void noMoreFaults() {
    happenings.happen(() -> {
      world.faults.clear();
      return world;
    });
  }

  /// This refusal, by its code, is what the test wants to see.
  public void expect(int code) {
    happenings.happen(() -> world.expected.add(code));
  }

  /// Three seconds at Discord.
  public void acknowledgeWithin(Duration limit) {
    set(s -> s.acknowledgeWithin = limit);
  }

  /// Fifteen minutes at Discord.
  public void tokensLive(Duration life) {
    set(s -> s.tokensLive = life);
  }

  /// Five minutes or so at Discord.
  public void noncesLast(Duration life) {
    set(s -> s.noncesLast = life);
  }

  /// Of connections from now on: 41.25 seconds at Discord.
  public void heartbeatEvery(Duration interval) {
    set(s -> s.heartbeat = interval);
  }

  /// Heartbeats get no answer.
  public void muteHeartbeats(boolean muted) {
    set(s -> s.heartbeatsMuted = muted);
  }

  public void refuseResumes(boolean refused) {
    set(s -> s.resumesRefused = refused);
  }

  /// Five seconds between two of one bucket at Discord.
  public void identifyEvery(Duration time) {
    set(s -> s.identifyEvery = time);
  }

  public void rateLimits(boolean on) {
    set(s -> s.rateLimited = on);
  }

  /// What `GET /gateway/bot` says.
  public void shards(int shards, int concurrency) {
    set(s -> {
      s.shards = shards;
      s.concurrency = concurrency;
    });
  }

  /// A shard of so many guilds is refused: 2,500 at Discord.
  public void requireShardingFrom(int guilds) {
    set(s -> s.guildsToShard = guilds);
  }

  /// Those intents that need approval and have it, as bits.
  public void approve(int intents) {
    set(s -> s.approvedIntents = intents);
  }

  private void set(Consumer<Settings> how) {
    happenings.happen(() -> {
      how.accept(world.settings);
      return world;
    });
  }

  /// Op 7.
  public void askToReconnect() {
    links(Sessions::askToReconnect);
  }

  /// Op 9.
  public void invalidateSessions(boolean resumable) {
    links(link -> sessions.invalidate(link, resumable));
  }

  public void closeGateway(int code, String reason) {
    links(link -> link.close(code, reason));
  }

  /// The network is cut.
  public void cutGateway() {
    links(Link::cut);
  }

  private void links(Consumer<Link> what) {
    happenings.happen(() -> {
      gateway.links().forEach(what);
      return gateway;
    });
  }

  /// Sessions that have a connection.
  public int connected() {
    return happenings.see(sessions::connected);
  }

  /// Every IDENTIFY so far.
  public List<Identified> identifies() {
    return identified(false);
  }

  public List<Identified> resumes() {
    return identified(true);
  }

  private List<Identified> identified(boolean resumes) {
    return happenings.see(
        () -> sessions.identified.stream().filter(i -> i.isResume() == resumes).toList());
  }

  // What can be seen

  /// Waits until it is so, looking again whenever something has happened.
  public void await(String what, BooleanSupplier condition) {
    happenings.await(what, condition, this::toString);
  }

  /// Waits for a connection of the bot, and its commands.
  public void awaitCommands() {
    await("commands", () -> connected() > 0 && !happenings.see(() -> world.commands.isEmpty()));
  }

  /// Waits until the bot has acknowledged it.
  public Interaction acknowledged(Interaction interaction) {
    await("an acknowledgement of " + interaction, interaction::isAcknowledged);
    return interaction;
  }

  /// Waits for the first answer with something in it.
  public Posted answerTo(Interaction interaction) {
    await("an answer to " + interaction, () -> !interaction.answers().isEmpty());
    return interaction.answers().getFirst();
  }

  /// Waits for what the bot says next in a place: its `number`th message there, from 1.
  public Posted awaitMessage(Place where, int number) {
    await("message " + number + " of the bot in " + where, () -> byBot(where).size() >= number);
    return byBot(where).get(number - 1);
  }

  /// Waits for the first thread of a channel.
  public Place awaitThread(Place channel) {
    await("a thread in " + channel, () -> !threads(channel).isEmpty());
    return threads(channel).getFirst();
  }

  /// What everybody sees in a channel or thread, oldest first, without what Discord itself says.
  public List<Posted> messagesIn(String channel) {
    return happenings.see(
        () -> world.messagesIn(channel).filter(m -> !m.isEphemeral() && !m.isSystem()).toList());
  }

  public List<Posted> messagesIn(Place place) {
    return messagesIn(place.id());
  }

  /// What the bot has said there, and no longer only thinks of.
  public List<Posted> byBot(String channel) {
    return messagesIn(channel).stream()
        .filter(m -> m.author().equals(world.bot.id()) && !m.isLoading())
        .toList();
  }

  /// Of a thread with the message that it hangs on, which people see above it.
  public List<Posted> byBot(Place place) {
    var above = place.isThread() ? find(place.id()).stream() : Stream.<Posted>empty();
    return Stream.concat(
            above.filter(m -> m.author().equals(bot().id())), byBot(place.id()).stream())
        .toList();
  }

  /// What only one person sees.
  public List<Posted> whispersTo(Person person) {
    return happenings.see(() ->
        world.messages.values().stream()
            .filter(m -> m.onlyFor().filter(person.id()::equals).isPresent())
            .filter(m -> !m.isLoading())
            .toList());
  }

  /// The message as it stands now.
  public Posted now(Posted message) {
    return find(message.id())
        .orElseThrow(() -> new IllegalArgumentException("It was deleted: " + message));
  }

  public Optional<Posted> find(String message) {
    return happenings.see(() -> Optional.ofNullable(world.messages.get(message)));
  }

  public List<Posted> messages() {
    return happenings.see(() -> List.copyOf(world.messages.values()));
  }

  /// The threads of a channel, in the order of their beginning, but those that were deleted.
  public List<Place> threads(Place channel) {
    return happenings.see(() ->
        world
            .roomsOf(channel.guild(), true)
            .filter(t -> t.parent.filter(p -> p.id().equals(channel.id())).isPresent())
            .map(t -> t.place)
            .toList());
  }

  /// What it is called now.
  public String nameOf(Place place) {
    return happenings.see(() -> world.room(place.id()).name);
  }

  public boolean isArchived(Place thread) {
    return happenings.see(() -> world.room(thread.id()).archived);
  }

  /// The commands that are registered everywhere, as JSON by name.
  public List<String> commands() {
    return happenings.see(() -> world.commands.stream().map(World.Command::name).toList());
  }

  public List<Call> calls() {
    return happenings.see(() -> List.copyOf(world.calls));
  }

  /// Those whose route, like `POST /channels/1/messages`, has a match.
  public List<Call> calls(String route) {
    var pattern = Pattern.compile(route);
    return calls().stream().filter(c -> pattern.matcher(c.route()).find()).toList();
  }

  /// Everything that was done with the bot.
  public List<Interaction> interactions() {
    return happenings.see(() -> List.copyOf(world.interactions.values()));
  }

  /// What Discord would have minded: limits, refusals that no test asked for, unknown routes,
  /// messages that may call somebody.
  public List<String> complaints() {
    return happenings.see(() -> List.copyOf(world.complaints));
  }

  @Override
  public String toString() {
    var state = new ArrayList<String>();
    messages().forEach(m -> state.add(m.author() + ": " + m.words()));
    calls().forEach(c -> state.add(c.route() + " " + c.status()));
    return String.join("; ", state) + "; complaints: " + complaints();
  }

  @Override
  public void close() {
    gateway.close();
    http.close();
  }
}
