package campaignbot.discord.messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord would refuse about a message, a form or a command, in words; nothing when it takes
/// it. Written from Discord's documents, not from our code, and stricter than JDA.
///
/// @see <a href="https://docs.discord.com/developers/components/reference">components</a>
final class MessageLimits {
  private static final int COMPONENTS_V2 = 1 << 15;
  private static final int ACTION_ROW = 1;
  private static final int BUTTON = 2;
  private static final int STRING_SELECT = 3;
  private static final int TEXT_INPUT = 4;
  private static final int USER_SELECT = 5;
  private static final int CHANNEL_SELECT = 8;
  private static final int TEXT_DISPLAY = 10;
  private static final int GALLERY = 12;
  private static final int FILE = 13;
  private static final int CONTAINER = 17;
  private static final int LABEL = 18;

  private final List<String> wrong = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private int components;
  private int texts;

  private MessageLimits() {}

  /// @param message the body of a request that sends or edits one
  static List<String> ofMessage(DataObject message) {
    return new MessageLimits().message(message);
  }

  static List<String> ofModal(DataObject modal) {
    return new MessageLimits().modal(modal);
  }

  /// @param choices the answer to an autocomplete
  static List<String> ofChoices(DataArray choices) {
    var limits = new MessageLimits();
    limits.choices(choices);
    return limits.wrong;
  }

  static List<String> ofCommand(DataObject command) {
    var limits = new MessageLimits();
    limits.command(command, 0);
    limits.check(letters(command) <= 8000, "a command has more than 8000 letters");
    return limits.wrong;
  }

  private List<String> message(DataObject message) {
    var isV2 = (message.getInt("flags", 0) & COMPONENTS_V2) != 0;
    var content = message.getString("content", "");
    attachments(message);
    var rows = objects(message, "components");
    if (isV2) {
      check(content.isEmpty(), "a message of components has content: " + content);
      check(objects(message, "embeds").isEmpty(), "a message of components has embeds");
      check(!rows.isEmpty(), "a message of components has none");
      rows.forEach(c -> inMessage(c, true));
      check(components <= 40, components + " components");
      check(texts <= 4000, texts + " letters in text displays");
    } else {
      check(content.codePointCount(0, content.length()) <= 2000, content.length() + " letters");
      check(
          !content.isBlank() || !rows.isEmpty() || !files.isEmpty(), "a message without anything");
      check(rows.size() <= 5, rows.size() + " rows");
      rows.forEach(row -> {
        check(row.getInt("type") == ACTION_ROW, "not a row: " + row);
        inMessage(row, false);
      });
    }
    mentions(message);
    return wrong;
  }

  private void mentions(DataObject message) {
    var allowed = message.optObject("allowed_mentions");
    check(allowed.isPresent(), "allowed_mentions is missing");
    allowed.ifPresent(a -> {
      check(a.optArray("parse").map(DataArray::isEmpty).orElse(false), "somebody is called");
      check(a.optArray("users").map(DataArray::isEmpty).orElse(true), "users are called");
      check(a.optArray("roles").map(DataArray::isEmpty).orElse(true), "roles are called");
      check(!a.getBoolean("replied_user", false), "whoever is replied to is called");
    });
  }

  private void attachments(DataObject message) {
    var attachments = objects(message, "attachments");
    check(attachments.size() <= 10, attachments.size() + " files");
    for (var file : attachments) {
      var name = file.getString("filename", "");
      var isKept = file.getString("id").length() > 2;
      check(isKept || name.matches("[A-Za-z0-9._-]{1,100}"), "Discord renames the file " + name);
      check(files.add(name), "two files are called " + name);
      length(file, "description", 0, 1024);
    }
  }

  private void inMessage(DataObject component, boolean isV2) {
    components++;
    switch (component.getInt("type")) {
      case ACTION_ROW -> row(component);
      case TEXT_DISPLAY -> {
        check(isV2, "a text display in an ordinary message");
        texts += length(component, "content", 1, 4000);
        check(!component.getString("content").isBlank(), "a text display shows nothing");
      }
      case GALLERY -> {
        var items = objects(component, "items");
        check(!items.isEmpty() && items.size() <= 10, items.size() + " pictures in a gallery");
        for (var item : items) {
          media(item.getObject("media"));
          length(item, "description", 1, 1024);
        }
      }
      case FILE -> media(component.getObject("file"));
      case CONTAINER -> {
        var inside = objects(component, "components");
        check(!inside.isEmpty(), "an empty container");
        check(inside.stream().allMatch(c -> c.getInt("type") != CONTAINER), "nested containers");
        inside.forEach(c -> inMessage(c, isV2));
      }
      default -> wrong.add("no component of a message: " + component);
    }
  }

  private void media(DataObject media) {
    var url = media.getString("url");
    check(url.startsWith("attachment://"), "a picture from elsewhere: " + url);
    check(
        files.contains(url.substring(url.lastIndexOf('/') + 1)) || files.contains(""),
        "no such file: " + url);
  }

  private void row(DataObject row) {
    var inside = objects(row, "components");
    check(!inside.isEmpty(), "an empty row");
    var buttons = inside.stream().filter(c -> c.getInt("type") == BUTTON).count();
    check(
        buttons == inside.size() ? buttons <= 5 : inside.size() == 1,
        "a row takes five buttons, or one menu: " + row);
    for (var component : inside) {
      components++;
      var type = component.getInt("type");
      customId(component);
      if (type == BUTTON) {
        length(component, "label", 1, 80);
        check(!component.getString("label").isBlank(), "a button without a label");
        check(component.getInt("style") >= 1 && component.getInt("style") <= 4, "style");
      } else {
        menu(component, type);
      }
    }
  }

  private void menu(DataObject menu, int type) {
    check(type == STRING_SELECT || (type >= USER_SELECT && type <= CHANNEL_SELECT), "no menu");
    length(menu, "placeholder", 0, 150);
    var least = menu.getInt("min_values", 1);
    var most = menu.getInt("max_values", 1);
    check(least >= 0 && least <= 25 && most >= 1 && most <= 25 && least <= most, "a menu's range");
    check(objects(menu, "default_values").size() <= most, "more defaults than may be chosen");
    if (type == STRING_SELECT) {
      var options = objects(menu, "options");
      check(!options.isEmpty() && options.size() <= 25, options.size() + " options");
      check(most <= options.size(), "more to choose than there is");
      var values = new HashSet<String>();
      for (var option : options) {
        length(option, "label", 1, 100);
        check(!option.getString("label").isBlank(), "an option without a label");
        length(option, "value", 1, 100);
        length(option, "description", 0, 100);
        check(values.add(option.getString("value")), "two options are " + option);
      }
    }
  }

  private List<String> modal(DataObject modal) {
    customId(modal);
    length(modal, "title", 1, 45);
    var inside = objects(modal, "components");
    check(!inside.isEmpty() && inside.size() <= 5, inside.size() + " components in a form");
    for (var component : inside) {
      switch (component.getInt("type")) {
        case TEXT_DISPLAY -> {
          length(component, "content", 1, 4000);
          check(!component.getString("content").isBlank(), "a text display shows nothing");
        }
        case LABEL -> {
          length(component, "label", 1, 45);
          check(!component.getString("label").isBlank(), "a field without a label");
          length(component, "description", 0, 100);
          input(component.getObject("component"));
        }
        default -> wrong.add("no component of a form: " + component);
      }
    }
    return wrong;
  }

  private void input(DataObject input) {
    check(input.getInt("type") == TEXT_INPUT, "no field: " + input);
    customId(input);
    check(input.getInt("min_length", 0) <= input.getInt("max_length", 4000), "a field's range");
    check(input.getInt("max_length", 4000) <= 4000, "a field of more than 4000 letters");
    length(input, "placeholder", 0, 100);
  }

  private void choices(DataArray choices) {
    check(choices.length() <= 25, choices.length() + " choices");
    choices.stream(DataArray::getObject)
        .forEach(choice -> {
          length(choice, "name", 1, 100);
          check(choice.getString("value").length() <= 100, "a long value: " + choice);
        });
  }

  private void command(DataObject command, int depth) {
    check(command.getString("name").matches("[-_\\p{Ll}\\p{Lo}\\p{N}]{1,32}"), "name " + command);
    length(command, "description", 1, 100);
    check(depth <= 2, "options within options within options");
    var options = objects(command, "options");
    check(options.size() <= 25, options.size() + " options");
    var sawOptional = false;
    for (var option : options) {
      check(!(sawOptional && option.getBoolean("required", false)), "required options come first");
      sawOptional |= !option.getBoolean("required", false);
      option.optArray("choices").ifPresent(this::choices);
      command(option, depth + 1);
    }
  }

  private static int letters(DataObject command) {
    return Stream.of("name", "description", "value")
            .mapToInt(key -> command.getString(key, "").length())
            .sum()
        + Stream.of("options", "choices")
            .flatMap(key -> objects(command, key).stream())
            .mapToInt(MessageLimits::letters)
            .sum();
  }

  private void customId(DataObject component) {
    length(component, "custom_id", 1, 100);
    check(ids.add(component.getString("custom_id", "")), "twice in a message: " + component);
  }

  private int length(DataObject object, String key, int least, int most) {
    var text = object.getString(key, "");
    check(
        (least == 0 && text.isEmpty()) || (text.length() >= least && text.length() <= most),
        key + " has " + text.length() + " letters: " + object);
    return text.length();
  }

  private void check(boolean isRight, String problem) {
    if (!isRight) {
      wrong.add(problem);
    }
  }

  private static List<DataObject> objects(DataObject parent, String key) {
    return parent
        .optArray(key)
        .map(array -> array.stream(DataArray::getObject).toList())
        .orElse(List.of());
  }
}
