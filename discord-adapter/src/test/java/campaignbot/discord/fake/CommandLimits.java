package campaignbot.discord.fake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Limits on commands.
///
/// @see <a href="https://discord.com/developers/docs/interactions/application-commands">rules</a>
final class CommandLimits {
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
  private static final int COMMANDS = 100;
  private static final int MENU_ITEMS = 15;
  private static final int CHARACTERS = 8_000;
  private static final int SUBCOMMAND = 1;
  private static final int GROUP = 2;

  private final Flaws flaws = new Flaws();

  private CommandLimits() {}

  static List<Flaw> of(DataArray commands) {
    var check = new CommandLimits();
    var all = Json.objects(commands).toList();
    var names = new HashSet<String>();
    for (var i = 0; i < all.size(); i++) {
      check.command("" + i, all.get(i), names);
    }
    check.count(all, 1, COMMANDS);
    check.count(all, 2, MENU_ITEMS);
    check.count(all, 3, MENU_ITEMS);
    return check.flaws.all();
  }

  private void count(List<DataObject> all, int type, int most) {
    var count = all.stream().filter(c -> c.getInt("type", 1) == type).count();
    flaws.unless(
        count <= most,
        "",
        "APPLICATION_COMMANDS_MAX",
        "Maximum number of commands reached (" + most + ")");
  }

  private void command(String path, DataObject command, Set<String> names) {
    var type = command.getInt("type", 1);
    flaws.unless(
        names.add(type + command.getString("name", "")),
        path + ".name",
        "APPLICATION_COMMANDS_DUPLICATE_NAME",
        "Application command names must be unique");
    if (type == 1) {
      named(path, command);
    } else {
      flaws.text(path + ".name", command, "name", 1, 32, true);
    }
    options(path, command, 0);
    flaws.unless(
        characters(command) <= CHARACTERS,
        path,
        "APPLICATION_COMMAND_TOO_LARGE",
        "Command exceeds maximum size (" + CHARACTERS + ")");
  }

  private void named(String path, DataObject it) {
    name(path + ".name", it.getString("name", ""));
    flaws.text(path + ".description", it, "description", 1, 100, true);
    Json.object(it, "name_localizations")
        .ifPresent(
            l -> l.keys().forEach(k -> name(path + ".name_localizations." + k, l.getString(k))));
    Json.object(it, "description_localizations")
        .ifPresent(l ->
            l.keys()
                .forEach(
                    k -> flaws.text(path + ".description_localizations." + k, l, k, 1, 100, true)));
  }

  private void name(String path, String name) {
    flaws.unless(
        NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT)),
        path,
        "APPLICATION_COMMAND_INVALID_NAME",
        "Command name is invalid: " + name);
  }

  private void options(String path, DataObject of, int depth) {
    var options = flaws.list(path + ".options", of, "options", 0, 25);
    var names = new HashSet<String>();
    var mayBeMissing = false;
    for (var i = 0; i < options.size(); i++) {
      var at = path + ".options." + i;
      var option = options.get(i);
      named(at, option);
      flaws.unless(
          names.add(option.getString("name", "")),
          at + ".name",
          "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
          "Option name already exists");
      var required = option.getBoolean("required", false);
      flaws.unless(
          !required || !mayBeMissing,
          at,
          "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
          "Required options must be placed before non-required options");
      mayBeMissing |= !required;
      option(at, option, depth);
    }
  }

  private void option(String path, DataObject option, int depth) {
    var type = option.getInt("type", 0);
    flaws.unless(
        type > GROUP || (type == GROUP ? depth == 0 : depth <= 1),
        path + ".type",
        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
        "Sub-commands are nested too deeply");
    ChoiceLimits.check(flaws, path + ".choices", option);
    var completed = option.getBoolean("autocomplete", false);
    flaws.unless(
        !completed || Json.objects(option, "choices").findAny().isEmpty(),
        path,
        "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_EXCLUSIVE",
        "Choices and autocomplete are exclusive");
    flaws.unless(
        !completed || Set.of(3, 4, 10).contains(type),
        path,
        "APPLICATION_COMMAND_AUTOCOMPLETE_INVALID",
        "Only texts and numbers are completed");
    if (type == SUBCOMMAND || type == GROUP) {
      options(path, option, depth + 1);
    }
  }

  /// Names, descriptions and values, of each the longest language.
  private static int characters(DataObject it) {
    return longest(it, "name")
        + longest(it, "description")
        + Json.objects(it, "choices")
            .mapToInt(c -> longest(c, "name") + Json.text(c, "value").map(Flaws::length).orElse(0))
            .sum()
        + Json.objects(it, "options").mapToInt(CommandLimits::characters).sum();
  }

  private static int longest(DataObject it, String name) {
    var others =
        Json.object(it, name + "_localizations").stream()
            .flatMap(l -> l.keys().stream().map(k -> Flaws.length(l, k)));
    return Math.max(Flaws.length(it, name), others.max(Integer::compare).orElse(0));
  }
}
