package campaignbot.discord.fake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// The commands that people are offered.
final class CommandRoutes {
  private final World world;

  CommandRoutes(World world) {
    this.world = world;
  }

  Answer all(Request request) {
    var localized = request.query().getOrDefault("with_localizations", "").equals("true");
    return Answer.ok(listed(guild(request), localized));
  }

  /// Keeps the ids of those that stay.
  Answer replace(Request request) {
    var flaws = CommandLimits.of(request.list());
    if (!flaws.isEmpty()) {
      flaws.forEach(f -> world.complaints.add(request.route() + ": " + f));
      return Answer.flawed(flaws);
    }
    var guild = guild(request);
    var next = Json.objects(request.list()).map(c -> registered(guild, c)).toList();
    world.commands.removeIf(c -> c.guild().equals(guild));
    world.commands.addAll(next);
    return Answer.ok(listed(guild, true));
  }

  private static String guild(Request request) {
    return request.at(2).equals("guilds") ? request.at(3) : "";
  }

  private World.Command registered(String guild, DataObject asked) {
    var json =
        Json.with(
            Json.withNulls(
                Json.object(
                    "type",
                    1,
                    "description",
                    "",
                    "nsfw",
                    false,
                    "options",
                    Json.array(),
                    "integration_types",
                    Json.array(0)),
                "default_member_permissions",
                "contexts"),
            asked);
    numbered(json, "contexts");
    numbered(json, "integration_types");
    json.put("id", idOf(guild, json).orElseGet(world.ids::next));
    json.put("application_id", FakeDiscord.APPLICATION);
    json.put("version", world.ids.next());
    return new World.Command(guild, guild.isEmpty() ? json : json.put("guild_id", guild));
  }

  /// They may come as text, and go out as numbers.
  private static void numbered(DataObject json, String name) {
    Json.list(json, name)
        .ifPresent(list ->
            json.put(
                name,
                Json.array(IntStream.range(0, list.length()).mapToObj(list::getInt).toList())));
  }

  private Optional<String> idOf(String guild, DataObject json) {
    return world.commands.stream()
        .filter(c -> c.guild().equals(guild))
        .filter(c -> c.name().equals(json.getString("name")))
        .filter(c -> c.json().getInt("type") == json.getInt("type"))
        .map(c -> c.json().getString("id"))
        .findFirst();
  }

  private DataArray listed(String guild, boolean localized) {
    var commands =
        world.commands.stream()
            .filter(c -> c.guild().equals(guild))
            .map(c -> localized ? c.json() : bare(Json.copy(c.json())))
            .toList();
    return Json.array(commands);
  }

  /// Without the words in other languages, which Discord gives only when asked to.
  private static DataObject bare(DataObject json) {
    List.of("name_localizations", "description_localizations").forEach(json::remove);
    List.of("options", "choices").forEach(n -> Json.objects(json, n).forEach(CommandRoutes::bare));
    return json;
  }
}
