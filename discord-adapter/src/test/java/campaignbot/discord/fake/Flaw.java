package campaignbot.discord.fake;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What is wrong with something that the bot sent.
///
/// @param path to the field, with dots between its steps
/// @param isRefused whether Discord refuses it; else it is only a bad idea
record Flaw(String path, String code, String message, boolean isRefused) {
  static final String EMPTY = "EMPTY_MESSAGE";

  /// Discord's nested way to tell them.
  static DataObject body(List<Flaw> flaws) {
    var errors = DataObject.empty();
    for (var flaw : flaws) {
      var at = errors;
      for (var step : flaw.path().split("\\.", -1)) {
        if (!step.isEmpty()) {
          if (!at.hasKey(step)) {
            at.put(step, DataObject.empty());
          }
          at = at.getObject(step);
        }
      }
      if (!at.hasKey("_errors")) {
        at.put("_errors", DataArray.empty());
      }
      at.getArray("_errors").add(Json.object("code", flaw.code(), "message", flaw.message()));
    }
    return Json.object(
        "message", "Invalid Form Body", "code", Answer.INVALID_FORM, "errors", errors);
  }

  @Override
  public String toString() {
    return path + ": " + message;
  }
}
