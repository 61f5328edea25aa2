package campaignbot.discord.fake;

import net.dv8tion.jda.api.utils.data.DataObject;

/// A file of a message or an option.
///
/// @param description empty when there is none
/// @param url where it can be fetched
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record SharedFile(
    String id, String name, String description, String type, byte[] content, String url) {

  DataObject json() {
    var json =
        Json.object(
            "id", id,
            "filename", name,
            "size", content.length,
            "url", url,
            "proxy_url", url,
            "content_type", type);
    return description.isEmpty() ? json : json.put("description", description);
  }
}
