package campaignbot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A command being typed: it lets through only what a client of Discord would.
final class CommandForm {
  private static final int GROUP = 2;
  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int BOOLEAN = 5;
  private static final int PERSON = 6;
  private static final int CHANNEL = 7;
  private static final int NUMBER = 10;
  private static final int ATTACHMENT = 11;

  private final World world;
  private final Room room;

  /// The option that is being typed just now.
  private final Optional<String> focused;

  private final DataObject resolved = DataObject.empty();

  CommandForm(World world, Room room, Optional<String> focused) {
    this.world = world;
    this.room = room;
    this.focused = focused;
  }

  /// @param line the command, and its sub-command if it has some: `campaigns list`
  /// @return the `data` of the interaction
  DataObject data(String line, Map<String, ?> options) {
    var words = new ArrayList<>(List.of(line.replaceFirst("^/", "").split(" ", -1)));
    var command = offered(words.removeFirst());
    var wraps = new ArrayList<DataObject>();
    var at = command;
    for (var word : words) {
      at = named(at, word).orElseThrow(() -> no(line + ": no sub-command " + word));
      wraps.add(at);
    }
    if (Json.objects(at, "options").anyMatch(o -> o.getInt("type") <= GROUP)) {
      throw no(line + " needs a sub-command");
    }
    var filled = filled(line, at, options);
    for (var wrap : wraps.reversed()) {
      filled =
          List.of(
              Json.object(
                  "name", wrap.getString("name"),
                  "type", wrap.getInt("type"),
                  "options", Json.array(filled)));
    }
    return Json.object(
        "id", command.getString("id"),
        "name", command.getString("name"),
        "type", 1,
        "options", Json.array(filled),
        "guild_id", Json.text(command, "guild_id"),
        "resolved", resolved.keys().isEmpty() ? Optional.empty() : Optional.of(resolved));
  }

  private static IllegalArgumentException no(String why) {
    return new IllegalArgumentException("/" + why);
  }

  private DataObject offered(String name) {
    var known =
        world.commands.stream()
            .filter(c -> c.name().equals(name) && c.json().getInt("type") == 1)
            .filter(c -> c.guild().isEmpty() || c.guild().equals(room.guild()))
            .findFirst()
            .orElseThrow(() -> no(name + " is not registered"));
    var contexts = Json.texts(known.json(), "contexts").toList();
    var installed = Json.texts(known.json(), "integration_types").toList();
    if (!contexts.isEmpty() && !contexts.contains("" + Payloads.context(room))) {
      throw no(name + " is not offered in such a place: only in " + contexts);
    }
    if (known.guild().isEmpty() && room.elsewhere && !installed.contains("1")) {
      throw no(name + " is not offered to people who install the bot for themselves");
    }
    return known.json();
  }

  private static Optional<DataObject> named(DataObject in, String name) {
    return Json.objects(in, "options").filter(o -> o.getString("name").equals(name)).findFirst();
  }

  private List<DataObject> filled(String line, DataObject command, Map<String, ?> options) {
    if (focused.isEmpty()) {
      Json.objects(command, "options")
          .filter(o -> o.getBoolean("required", false))
          .map(o -> o.getString("name"))
          .filter(n -> !options.containsKey(n))
          .forEach(n -> {
            throw no(line + " needs " + n);
          });
    }
    var filled = new ArrayList<DataObject>();
    options.forEach((name, value) -> {
      var option = named(command, name).orElseThrow(() -> no(line + " has no option " + name));
      filled.add(filled(option, name, value));
    });
    return filled;
  }

  private DataObject filled(DataObject option, String name, Object value) {
    var isFocused = focused.filter(name::equals).isPresent();
    if (isFocused && !option.getBoolean("autocomplete", false)) {
      throw no(name + " is not completed");
    }
    var type = option.getInt("type");
    return Json.object(
        "name",
        name,
        "type",
        type,
        "value",
        isFocused ? String.valueOf(value) : value(option, type, value),
        "focused",
        isFocused ? Optional.of(true) : Optional.empty());
  }

  private Object value(DataObject option, int type, Object value) {
    return switch (type) {
      case STRING -> chosen(option, sized(option, (String) value));
      case INTEGER, NUMBER -> chosen(option, within(option, type, (Number) value));
      case BOOLEAN -> (Boolean) value;
      case PERSON -> person((Person) value);
      case CHANNEL -> channel((Place) value);
      case ATTACHMENT -> attachment((SharedFile) value);
      default -> throw no("The fake has no options of type " + type);
    };
  }

  private static Object chosen(DataObject option, Object value) {
    var choices = Json.objects(option, "choices").flatMap(c -> c.opt("value").stream()).toList();
    if (!choices.isEmpty() && choices.stream().noneMatch(c -> same(c, value))) {
      throw no(option.getString("name") + ": " + value + " is none of " + choices);
    }
    return value;
  }

  private static boolean same(Object one, Object other) {
    return String.valueOf(one).equals(String.valueOf(other));
  }

  private static String sized(DataObject option, String text) {
    if (text.length() < option.getInt("min_length", 0)
        || text.length() > option.getInt("max_length", 6_000)) {
      throw no(option.getString("name") + " is too short or too long: " + text);
    }
    return text;
  }

  private static Number within(DataObject option, int type, Number number) {
    if (type == INTEGER && number.doubleValue() != number.longValue()) {
      throw no(option.getString("name") + " needs a whole number, not " + number);
    }
    if (number.doubleValue() < option.getDouble("min_value", -Double.MAX_VALUE)
        || number.doubleValue() > option.getDouble("max_value", Double.MAX_VALUE)) {
      throw no(option.getString("name") + " cannot be " + number);
    }
    return number;
  }

  private String person(Person person) {
    resolve("users", person.id(), person.json());
    if (world.guilds.containsKey(room.guild()) && !room.elsewhere) {
      var member = Guild.memberThere(person);
      member.remove("user");
      resolve("members", person.id(), member);
    }
    return person.id();
  }

  private String channel(Place place) {
    var known = world.room(place.id());
    resolve("channels", place.id(), known.json(world.bot.id()).put("permissions", "0"));
    return place.id();
  }

  private String attachment(SharedFile file) {
    resolve("attachments", file.id(), file.json());
    return file.id();
  }

  private void resolve(String kind, String id, DataObject json) {
    if (!resolved.hasKey(kind)) {
      resolved.put(kind, DataObject.empty());
    }
    resolved.getObject(kind).put(id, json);
  }
}
