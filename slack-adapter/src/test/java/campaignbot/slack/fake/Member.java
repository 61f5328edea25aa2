package campaignbot.slack.fake;

import com.google.gson.JsonObject;

/// Somebody of a team, or a bot of it.
public record Member(String team, String id, String name, boolean isBot) {
  /// As it is typed in a message.
  public String mention() {
    return "<@" + id + ">";
  }

  JsonObject json() {
    var profile = Json.object("real_name", name, "display_name", name);
    return Json.object(
        "id", id,
        "team_id", team,
        "name", name,
        "real_name", name,
        "deleted", false,
        "is_bot", isBot,
        "tz", "Europe/Madrid",
        "tz_label", "Central European Time",
        "tz_offset", 3600,
        "locale", "en-US",
        "profile", profile);
  }
}
