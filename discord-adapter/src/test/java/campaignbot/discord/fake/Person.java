package campaignbot.discord.fake;

import net.dv8tion.jda.api.utils.data.DataObject;

/// Somebody on Discord.
///
/// @param locale the language of the client, like `en-US`
public record Person(String id, String name, String locale, boolean isBot) {
  Person(String id, String name) {
    this(id, name, "en-US", false);
  }

  /// The same person with a client in another language.
  public Person speaking(String otherLocale) {
    return new Person(id, name, otherLocale, isBot);
  }

  public String mention() {
    return "<@" + id + ">";
  }

  DataObject json() {
    return Json.withNulls(
        Json.object(
            "id", id,
            "username", name,
            "discriminator", "0",
            "global_name", name,
            "bot", isBot,
            "public_flags", 0,
            "flags", 0),
        "avatar",
        "primary_guild");
  }
}
