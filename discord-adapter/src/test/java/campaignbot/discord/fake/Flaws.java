package campaignbot.discord.fake;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.data.DataType;

/// What was found wrong so far.
final class Flaws {
  private final List<Flaw> found = new ArrayList<>();

  List<Flaw> all() {
    return List.copyOf(found);
  }

  void add(String path, String code, String message) {
    found.add(new Flaw(path, code, message, true));
  }

  /// Discord takes it, but it is a mistake.
  void warn(String path, String message) {
    found.add(new Flaw(path, "", message, false));
  }

  void unless(boolean holds, String path, String code, String message) {
    if (!holds) {
      add(path, code, message);
    }
  }

  /// A text of so many characters.
  void text(String path, DataObject json, String name, int least, int most, boolean needed) {
    if (json.isNull(name)) {
      unless(!needed, path, "BASE_TYPE_REQUIRED", "This field is required");
    } else if (!json.isType(name, DataType.STRING)) {
      add(path, "STRING_TYPE_CONVERT", "Could not interpret as string.");
    } else {
      length(path, length(json.getString(name)), least, most);
    }
  }

  /// A list of so many.
  List<DataObject> list(String path, DataObject json, String name, int least, int most) {
    var list = Json.list(json, name).orElseGet(DataArray::empty);
    length(path, list.length(), least, most);
    return Json.objects(list).toList();
  }

  void length(String path, int length, int least, int most) {
    unless(
        length >= least && length <= most,
        path,
        "BASE_TYPE_BAD_LENGTH",
        "Must be between " + least + " and " + most + " in length, not " + length);
  }

  void range(String path, DataObject json, String name, int least, int most) {
    if (!json.isNull(name)) {
      var number = json.getInt(name);
      unless(
          number >= least && number <= most,
          path + "." + name,
          "NUMBER_TYPE_RANGE",
          "Must be between " + least + " and " + most + ", not " + number);
    }
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /// Of a text that may be missing.
  static int length(DataObject json, String name) {
    return length(json.getString(name, ""));
  }
}
