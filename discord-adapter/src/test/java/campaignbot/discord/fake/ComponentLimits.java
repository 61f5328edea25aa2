package campaignbot.discord.fake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Limits on buttons, menus, fields and what else a message or a modal is made of.
final class ComponentLimits {
  private static final int ROW = 1;
  private static final int BUTTON = 2;
  private static final int STRING_SELECT = 3;
  private static final int TEXT_INPUT = 4;
  private static final Set<Integer> SELECTS = Set.of(3, 5, 6, 7, 8);
  private static final int SECTION = 9;
  private static final int TEXT = 10;
  private static final int THUMBNAIL = 11;
  private static final int GALLERY = 12;
  private static final int FILE = 13;
  private static final int SEPARATOR = 14;
  private static final int CONTAINER = 17;
  private static final int LABEL = 18;
  private static final int UPLOAD = 19;
  private static final int LINK = 5;

  private final Flaws flaws;
  private final boolean v2;
  private final List<String> files;
  private final Set<String> customIds = new HashSet<>();
  private final Set<Integer> numbers = new HashSet<>();
  private int tops;
  private int count;
  private int displayed;

  /// What a component stands in.
  private enum In {
    MESSAGE,
    CONTAINER,
    ROW,
    SECTION,
    ACCESSORY,
    MODAL,
    LABEL,
    MODAL_ROW
  }

  /// @param files that may be shown, by name
  ComponentLimits(Flaws flaws, boolean v2, List<String> files) {
    this.flaws = flaws;
    this.v2 = v2;
    this.files = files;
  }

  void top(DataObject component) {
    check("components." + tops++, component, In.MESSAGE);
  }

  void inModal(DataObject component) {
    check("components." + tops++, component, In.MODAL);
  }

  int count() {
    return count;
  }

  int displayed() {
    return displayed;
  }

  private void check(String path, DataObject it, In in) {
    count++;
    var number = it.getInt("id", 0);
    flaws.unless(
        number == 0 || numbers.add(number),
        path + ".id",
        "COMPONENT_ID_DUPLICATED",
        "Component id must be unique");
    var type = it.getInt("type", 0);
    if (!isAllowed(type, in)) {
      flaws.add(path + ".type", "UNION_TYPE_CHOICES", "Component type " + type + " not in a " + in);
      return;
    }
    switch (type) {
      case ROW -> row(path, it, in);
      case BUTTON -> button(path, it);
      case STRING_SELECT, 5, 6, 7, 8 -> select(path, it);
      case TEXT_INPUT -> input(path, it, in);
      case SECTION -> section(path, it);
      case TEXT -> text(path, it);
      case THUMBNAIL -> media(path, it, "media");
      case GALLERY ->
          numbered(
              path + ".items",
              flaws.list(path + ".items", it, "items", 1, 10),
              (p, item) -> media(p, item, "media"));
      case FILE -> media(path, it, "file");
      case CONTAINER -> within(path, it, 1, 40, In.CONTAINER);
      case LABEL -> label(path, it);
      case UPLOAD -> customId(path, it);
      default -> {}
    }
  }

  private boolean isAllowed(int type, In in) {
    var atTop = in == In.MESSAGE || in == In.CONTAINER;
    return switch (type) {
      case ROW -> atTop || in == In.MODAL;
      case BUTTON -> in == In.ROW || in == In.ACCESSORY;
      case STRING_SELECT, 5, 6, 7, 8 -> in == In.ROW || in == In.LABEL;
      case TEXT_INPUT -> in == In.MODAL_ROW || in == In.LABEL;
      case TEXT -> v2 && (atTop || in == In.SECTION || in == In.MODAL);
      case SECTION, GALLERY, FILE, SEPARATOR -> v2 && atTop;
      case THUMBNAIL -> in == In.ACCESSORY;
      case CONTAINER -> v2 && in == In.MESSAGE;
      case LABEL -> in == In.MODAL;
      case UPLOAD -> in == In.LABEL;
      default -> false;
    };
  }

  private interface Check {
    void at(String path, DataObject json);
  }

  private static void numbered(String path, List<DataObject> list, Check check) {
    for (var i = 0; i < list.size(); i++) {
      check.at(path + "." + i, list.get(i));
    }
  }

  private void within(String path, DataObject it, int least, int most, In in) {
    var parts = flaws.list(path + ".components", it, "components", least, most);
    numbered(path + ".components", parts, (p, c) -> check(p, c, in));
  }

  private void row(String path, DataObject it, In in) {
    within(path, it, 1, 5, in == In.MODAL ? In.MODAL_ROW : In.ROW);
    var parts = Json.objects(it, "components").map(c -> c.getInt("type", 0)).toList();
    flaws.unless(
        parts.size() < 2 || parts.stream().noneMatch(SELECTS::contains),
        path + ".components",
        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
        "A menu fills a row");
  }

  private void button(String path, DataObject it) {
    flaws.text(path + ".label", it, "label", 0, 80, false);
    flaws.range(path, it, "style", 1, 6);
    flaws.unless(
        Flaws.length(it, "label") > 0 || !it.isNull("emoji"),
        path,
        "BUTTON_COMPONENT_INVALID_LABEL",
        "A label or an emoji is required");
    if (it.getInt("style", 0) == LINK) {
      flaws.text(path + ".url", it, "url", 1, 512, true);
    } else {
      customId(path, it);
    }
  }

  private void customId(String path, DataObject it) {
    flaws.text(path + ".custom_id", it, "custom_id", 1, 100, true);
    flaws.unless(
        customIds.add(it.getString("custom_id", "")),
        path + ".custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
        "Component custom id cannot be duplicated");
  }

  private void select(String path, DataObject it) {
    customId(path, it);
    flaws.text(path + ".placeholder", it, "placeholder", 0, 150, false);
    flaws.range(path, it, "min_values", 0, 25);
    flaws.range(path, it, "max_values", 1, 25);
    if (it.getInt("type") == STRING_SELECT) {
      var options = flaws.list(path + ".options", it, "options", 1, 25);
      flaws.unless(
          it.getInt("max_values", 1) <= Math.max(1, options.size()),
          path + ".max_values",
          "SELECT_COMPONENT_MAX_VALUES",
          "More than there are options");
      var values = new HashSet<String>();
      numbered(path + ".options", options, (p, o) -> option(p, o, values));
    }
  }

  private void option(String path, DataObject option, Set<String> values) {
    flaws.text(path + ".label", option, "label", 1, 100, true);
    flaws.text(path + ".value", option, "value", 1, 100, true);
    flaws.text(path + ".description", option, "description", 0, 100, false);
    flaws.unless(
        values.add(option.getString("value", "")),
        path + ".value",
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        "The specified option value is already used");
  }

  private void input(String path, DataObject it, In in) {
    customId(path, it);
    flaws.text(path + ".label", it, "label", 1, 45, in == In.MODAL_ROW);
    flaws.range(path, it, "style", 1, 2);
    flaws.range(path, it, "min_length", 0, 4_000);
    flaws.range(path, it, "max_length", 1, 4_000);
    flaws.text(path + ".placeholder", it, "placeholder", 0, 100, false);
    flaws.text(path + ".value", it, "value", 0, 4_000, false);
  }

  private void section(String path, DataObject it) {
    within(path, it, 1, 3, In.SECTION);
    var accessory = Json.object(it, "accessory");
    flaws.unless(
        accessory.isPresent(), path + ".accessory", "BASE_TYPE_REQUIRED", "This field is required");
    accessory.ifPresent(a -> check(path + ".accessory", a, In.ACCESSORY));
  }

  private void text(String path, DataObject it) {
    flaws.text(path + ".content", it, "content", 1, 4_000, true);
    displayed += Flaws.length(it, "content");
  }

  private void media(String path, DataObject it, String name) {
    flaws.text(path + ".description", it, "description", 0, 1_024, false);
    var url = Json.object(it, name).map(m -> m.getString("url", "")).orElse("");
    var attached = url.startsWith("attachment://");
    flaws.unless(
        attached || (!name.equals("file") && url.matches("https?://.+")),
        path + "." + name + ".url",
        "URL_TYPE_INVALID_SCHEME",
        "Not to be shown: " + url);
    flaws.unless(
        !attached || files.contains(url.substring("attachment://".length())),
        path + "." + name + ".url",
        "ATTACHMENT_NOT_FOUND",
        "Not among the files: " + url);
  }

  private void label(String path, DataObject it) {
    flaws.text(path + ".label", it, "label", 1, 45, true);
    flaws.text(path + ".description", it, "description", 0, 100, false);
    var field = Json.object(it, "component");
    flaws.unless(
        field.isPresent(), path + ".component", "BASE_TYPE_REQUIRED", "This field is required");
    field.ifPresent(f -> check(path + ".component", f, In.LABEL));
  }
}
