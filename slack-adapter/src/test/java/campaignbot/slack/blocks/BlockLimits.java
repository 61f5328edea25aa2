package campaignbot.slack.blocks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Slack would refuse in a message, a form or an App Home, by the limits that it publishes at
/// docs.slack.dev/reference/block-kit. The numbers are its, and stand here once more on purpose: a
/// wrong one in the code is found.
public final class BlockLimits {
  private static final Set<String> SELECTS =
      Set.of(
          "static_select",
          "external_select",
          "users_select",
          "conversations_select",
          "channels_select",
          "multi_static_select",
          "multi_external_select",
          "multi_users_select",
          "multi_conversations_select",
          "multi_channels_select");
  private static final Set<String> IN_ACTIONS =
      Set.of(
          "button",
          "checkboxes",
          "datepicker",
          "datetimepicker",
          "overflow",
          "radio_buttons",
          "timepicker",
          "rich_text_input");
  private static final Set<String> IN_SECTION =
      Set.of(
          "button", "checkboxes", "datepicker", "image", "overflow", "radio_buttons", "timepicker");
  private static final Set<String> IN_INPUT =
      Set.of(
          "checkboxes",
          "datepicker",
          "datetimepicker",
          "email_text_input",
          "file_input",
          "number_input",
          "plain_text_input",
          "radio_buttons",
          "rich_text_input",
          "timepicker",
          "url_text_input");

  private final List<String> broken = new ArrayList<>();
  private final Set<String> blockIds = new HashSet<>();
  private int tables;
  private int tableCharacters;
  private int characters;

  private BlockLimits() {}

  /// @param message as `chat.postMessage` takes it: `text` and `blocks`
  /// @return sentences; empty when Slack would take it
  public static List<String> ofMessage(JsonObject message) {
    var limits = new BlockLimits();
    // chat.postMessage: text is the fallback beside blocks; truncated above 40,000 characters.
    limits.string("text", message.get("text"), 1, 40_000);
    if (message.has("blocks")) {
      // reference/block-kit/blocks: up to 50 blocks in each message.
      limits.blocks(message.getAsJsonArray("blocks"), 0, 50);
    }
    // block-kit/blocks/table-block: one per message, 10,000 characters in its cells.
    limits.check(limits.tables <= 1, "A message takes one table, not " + limits.tables);
    limits.atMost("characters in table cells", limits.tableCharacters, 10_000);
    // slackapi/bolt-js #2867: msg_blocks_too_long was seen at 11,341 characters.
    limits.atMost("characters in all blocks", limits.characters, 11_340);
    return limits.broken;
  }

  /// @param view as `views.open` or `views.publish` takes it
  /// @return sentences; empty when Slack would take it
  public static List<String> ofView(JsonObject view) {
    var limits = new BlockLimits();
    // reference/views: 100 blocks; titles and buttons 24; private_metadata 3000; callback_id 255.
    limits.blocks(view.getAsJsonArray("blocks"), 1, 100);
    limits.optional("private_metadata", view, 3000);
    limits.optional("callback_id", view, 255);
    limits.optional("external_id", view, 255);
    switch (text(view, "type")) {
      case "home" -> {}
      case "modal" -> {
        limits.plain("title", view.get("title"), 24);
        if (view.has("submit")) {
          limits.plain("submit", view.get("submit"), 24);
        }
        if (view.has("close")) {
          limits.plain("close", view.get("close"), 24);
        }
        limits.check(
            view.has("submit") || !hasInput(view), "A form with a field needs a submit button");
      }
      default -> limits.broken.add("A view is a modal or a home, not " + text(view, "type"));
    }
    return limits.broken;
  }

  private static boolean hasInput(JsonObject view) {
    return view.getAsJsonArray("blocks").asList().stream()
        .anyMatch(b -> text(b.getAsJsonObject(), "type").equals("input"));
  }

  private void blocks(JsonArray blocks, int least, int most) {
    between("blocks", blocks.size(), least, most);
    for (var i = 0; i < blocks.size(); i++) {
      block("block " + (i + 1), blocks.get(i).getAsJsonObject());
    }
  }

  private void block(String at, JsonObject block) {
    var where = at + " (" + text(block, "type") + ")";
    if (block.has("block_id")) {
      string(where + " block_id", block.get("block_id"), 1, 255);
      check(blockIds.add(text(block, "block_id")), where + ": its block_id stands twice");
    }
    switch (text(block, "type")) {
      case "section" -> section(where, block);
      case "header" -> plain(where, block.get("text"), 150);
      case "divider" -> {}
      case "context" -> context(where, block);
      case "actions" -> actions(where, block);
      case "image" -> image(where, block);
      case "input" -> input(where, block);
      case "rich_text" -> richText(where, block.get("elements"));
      case "table" -> table(where, block);
      default -> broken.add(where + " is none of the blocks that we send");
    }
  }

  /// block-kit/blocks/section-block: text 1 to 3000, at most 10 fields of 2000.
  private void section(String where, JsonObject block) {
    check(block.has("text") || block.has("fields"), where + " has neither text nor fields");
    if (block.has("text")) {
      text(where, block.get("text"), 3000);
    }
    if (block.has("fields")) {
      var fields = block.getAsJsonArray("fields");
      between(where + " fields", fields.size(), 1, 10);
      fields.forEach(f -> text(where + " field", f, 2000));
    }
    if (block.has("accessory")) {
      element(where, block.getAsJsonObject("accessory"), IN_SECTION, new HashSet<>());
    }
  }

  /// block-kit/blocks/context-block: at most 10 elements.
  private void context(String where, JsonObject block) {
    var elements = block.getAsJsonArray("elements");
    between(where + " elements", elements.size(), 1, 10);
    elements.forEach(e -> text(where + " element", e, 3000));
  }

  /// block-kit/blocks/actions-block: at most 25 elements, each with an action_id of its own.
  private void actions(String where, JsonObject block) {
    var elements = block.getAsJsonArray("elements");
    between(where + " elements", elements.size(), 1, 25);
    var ids = new HashSet<String>();
    elements.forEach(e -> element(where, e.getAsJsonObject(), IN_ACTIONS, ids));
  }

  /// block-kit/blocks/image-block: alt_text and title 2000, an address 3000.
  private void image(String where, JsonObject block) {
    check(block.has("slack_file") || block.has("image_url"), where + " has no picture");
    characters += text(block, "alt_text").length();
    string(where + " alt_text", block.get("alt_text"), 1, 2000);
    if (block.has("title")) {
      plain(where + " title", block.get("title"), 2000);
    }
    optional("image_url", block, 3000);
  }

  /// block-kit/blocks/input-block: label and hint 2000.
  private void input(String where, JsonObject block) {
    plain(where + " label", block.get("label"), 2000);
    if (block.has("hint")) {
      plain(where + " hint", block.get("hint"), 2000);
    }
    element(where, block.getAsJsonObject("element"), IN_INPUT, new HashSet<>());
  }

  /// block-kit/blocks/rich-text-block: texts are literal; an empty one is refused.
  private void richText(String where, JsonElement elements) {
    between(where + " elements", elements.getAsJsonArray().size(), 1, 1000);
    for (var element : elements.getAsJsonArray()) {
      var object = element.getAsJsonObject();
      if (object.has("elements")) {
        richText(where, object.get("elements"));
      }
      if (text(object, "type").equals("text")) {
        characters += text(object, "text").length();
        string(where + " text", object.get("text"), 1, 12_000);
      }
    }
  }

  /// block-kit/blocks/table-block: 100 rows of 20 cells, 20 settings of columns.
  private void table(String where, JsonObject block) {
    tables++;
    var rows = block.getAsJsonArray("rows");
    between(where + " rows", rows.size(), 1, 100);
    for (var row : rows) {
      between(where + " cells", row.getAsJsonArray().size(), 1, 20);
      for (var cell : row.getAsJsonArray()) {
        var object = cell.getAsJsonObject();
        check(
            Set.of("raw_text", "rich_text").contains(text(object, "type")),
            where + " has a cell of an unknown kind");
        string(where + " cell", object.get("text"), 1, 10_000);
        characters += text(object, "text").length();
        tableCharacters += text(object, "text").length();
      }
    }
    atMost(where + " column_settings", block.getAsJsonArray("column_settings").size(), 20);
  }

  private void element(String at, JsonObject element, Set<String> allowed, Set<String> ids) {
    var type = text(element, "type");
    var where = at + " " + type;
    check(allowed.contains(type) || SELECTS.contains(type), where + " does not belong there");
    // block-kit/block-elements: action_id 255, unique within its block; placeholder 150.
    string(where + " action_id", element.get("action_id"), 1, 255);
    check(ids.add(text(element, "action_id")), where + ": its action_id stands twice");
    if (element.has("placeholder")) {
      plain(where + " placeholder", element.get("placeholder"), 150);
    }
    switch (type) {
      case "button" -> button(where, element);
      case "static_select" -> select(where, element);
      case "plain_text_input" -> {
        check(
            !element.has("max_length") || element.get("max_length").getAsInt() <= 3000,
            where + " takes more than 3000 characters");
      }
      // block-kit/block-elements/multi-select-menu-element: never more chosen than may be.
      case "multi_users_select" -> {
        var most = element.has("max_selected_items") ? element.get("max_selected_items") : null;
        if (most != null && element.has("initial_users")) {
          atMost(
              where + " people", element.getAsJsonArray("initial_users").size(), most.getAsInt());
        }
      }
      default -> broken.add(where + " is none of the elements that we send");
    }
  }

  /// block-kit/block-elements/button-element: text 75, value 2000, address 3000.
  private void button(String where, JsonObject button) {
    plain(where, button.get("text"), 75);
    optional("value", button, 2000);
    optional("url", button, 3000);
    check(
        !button.has("style") || Set.of("primary", "danger").contains(text(button, "style")),
        where + " has an unknown style");
  }

  /// block-kit/block-elements/select-menu-element: 100 options, or 100 groups of 100.
  private void select(String where, JsonObject select) {
    check(
        select.has("options") != select.has("option_groups"),
        where + " needs either options or groups of them");
    if (select.has("options")) {
      options(where, select.getAsJsonArray("options"));
    } else {
      var groups = select.getAsJsonArray("option_groups");
      between(where + " groups", groups.size(), 1, 100);
      for (var group : groups) {
        plain(where + " group", group.getAsJsonObject().get("label"), 75);
        options(where, group.getAsJsonObject().getAsJsonArray("options"));
      }
    }
  }

  /// block-kit/composition-objects/option-object: text 75, value 150, each value once.
  private void options(String where, JsonArray options) {
    between(where + " options", options.size(), 1, 100);
    var values = new HashSet<String>();
    for (var option : options) {
      plain(where + " option", option.getAsJsonObject().get("text"), 75);
      string(where + " value", option.getAsJsonObject().get("value"), 1, 150);
      check(values.add(text(option.getAsJsonObject(), "value")), where + " has a value twice");
    }
  }

  /// block-kit/composition-objects/text-object: 1 to 3000, or less where it stands.
  private void text(String where, JsonElement text, int most) {
    var object = text.getAsJsonObject();
    check(
        Set.of("plain_text", "mrkdwn").contains(text(object, "type")),
        where + " has a text of an unknown type");
    check(
        !object.has("emoji") || text(object, "type").equals("plain_text"),
        where + ": emoji is for plain_text");
    check(
        !object.has("verbatim") || text(object, "type").equals("mrkdwn"),
        where + ": verbatim is for mrkdwn");
    characters += text(object, "text").length();
    string(where, object.get("text"), 1, most);
  }

  private void plain(String where, JsonElement text, int most) {
    check(text(text.getAsJsonObject(), "type").equals("plain_text"), where + " must be plain_text");
    text(where, text, most);
  }

  private void optional(String key, JsonObject object, int most) {
    if (object.has(key)) {
      string(key, object.get(key), 0, most);
    }
  }

  private void string(String where, JsonElement string, int least, int most) {
    if (string == null || !string.isJsonPrimitive()) {
      broken.add(where + " is missing");
      return;
    }
    var length = string.getAsString().codePointCount(0, string.getAsString().length());
    between(where + " characters", length, least, most);
  }

  private void between(String what, int count, int least, int most) {
    check(count >= least, what + ": " + count + ", at least " + least + " are needed");
    atMost(what, count, most);
  }

  private void atMost(String what, int count, int most) {
    check(count <= most, what + ": " + count + " where " + most + " are allowed");
  }

  private void check(boolean isKept, String otherwise) {
    if (!isKept) {
      broken.add(otherwise);
    }
  }

  private static String text(JsonObject object, String key) {
    return object.has(key) && object.get(key).isJsonPrimitive()
        ? object.get(key).getAsString()
        : "";
  }
}
