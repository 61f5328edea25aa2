package campaignbot.discord.fake;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// All that Discord knows. Touched only inside `Happenings`.
final class World {
  final InstantSource clock;
  final Ids ids;
  final Settings settings = new Settings();
  final Person bot = new Person(FakeDiscord.APPLICATION, "campaign-bot", "en-US", true);
  final Map<String, Person> people = new LinkedHashMap<>();
  final Map<String, Guild> guilds = new LinkedHashMap<>();
  final Map<String, Room> rooms = new LinkedHashMap<>();
  final Map<String, Room> directs = new HashMap<>();
  final Map<String, Posted> messages = new LinkedHashMap<>();
  final Map<String, SharedFile> files = new LinkedHashMap<>();
  final Map<String, Interaction> interactions = new LinkedHashMap<>();
  final List<Command> commands = new ArrayList<>();
  final List<Call> calls = new ArrayList<>();
  final List<String> complaints = new ArrayList<>();

  /// Refusals by code that a test asked for.
  final Set<Integer> expected = new HashSet<>();

  /// Messages that people have deleted.
  final Set<String> deleted = new HashSet<>();

  /// People who take no direct messages.
  final Set<String> closed = new HashSet<>();

  final List<Planned> faults = new ArrayList<>();
  String base = "";

  /// What goes wrong the next times a route is called.
  record Planned(Pattern route, Deque<Fault> faults) {}

  /// A command as it is registered.
  ///
  /// @param guild empty for one that is offered everywhere
  record Command(String guild, DataObject json) {
    String name() {
      return json.getString("name");
    }
  }

  World(InstantSource clock) {
    this.clock = clock;
    ids = new Ids(clock);
  }

  Person join(Person person) {
    people.put(person.id(), person);
    return person;
  }

  Person person(String id) {
    return id.equals(bot.id())
        ? bot
        : Optional.ofNullable(people.get(id))
            .orElseThrow(() -> new IllegalArgumentException("No such person: " + id));
  }

  Room room(String id) {
    return Optional.ofNullable(rooms.get(id))
        .orElseThrow(() -> new IllegalArgumentException("No such channel: " + id));
  }

  Room open(Room room) {
    rooms.put(room.id(), room);
    return room;
  }

  Room direct(Person person) {
    return directs.computeIfAbsent(
        person.id(),
        _ -> {
          var place = new Place(ids.next(), "", Place.Kind.DIRECT);
          return open(new Room(place, "", Optional.empty(), List.of(person), false));
        });
  }

  Stream<Room> roomsOf(String guild, boolean threads) {
    return rooms.values().stream()
        .filter(r -> r.guild().equals(guild) && r.place.isThread() == threads && !r.deleted);
  }

  Optional<Posted> message(String channel, String id) {
    return Optional.ofNullable(messages.get(id)).filter(m -> m.channel().equals(channel));
  }

  Stream<Posted> messagesIn(String channel) {
    return messages.values().stream().filter(m -> m.channel().equals(channel));
  }

  SharedFile share(String name, String description, String type, byte[] content) {
    var id = ids.next();
    var url = base + "/attachments/" + id + "/" + name.replaceAll("[^\\w.-]", "_");
    var file = new SharedFile(id, name, description, type, content, url);
    files.put(id, file);
    return file;
  }

  Optional<Fault> nextFault(String route) {
    return faults.stream()
        .filter(p -> !p.faults().isEmpty() && p.route().matcher(route).find())
        .findFirst()
        .map(p -> p.faults().remove());
  }

  void fail(String route, List<Fault> next) {
    faults.add(new Planned(Pattern.compile(route), new ArrayDeque<>(next)));
    if (next.stream().anyMatch(Fault.AnswerLost.class::isInstance)) {
      expected.addAll(Set.of(Answer.THREAD_EXISTS, Answer.ALREADY_ACKNOWLEDGED));
    }
  }
}
