package campaignbot.discord.fake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A message as it stands now.
///
/// @param author id of the person or the bot
/// @param json as Discord shows it; not to be changed
/// @param onlyFor id of the one who sees it, for an ephemeral one
/// @param edits how often it was changed
public record Posted(
    String id,
    String channel,
    String author,
    DataObject json,
    List<SharedFile> files,
    Optional<String> onlyFor,
    int edits) {
  static final int EPHEMERAL = 1 << 6;
  static final int LOADING = 1 << 7;
  static final int COMPONENTS_V2 = 1 << 15;

  /// Its content, as people write it; empty for messages made of components only.
  public String text() {
    return json.getString("content", "");
  }

  /// All that can be read in it, a line each: content, embeds, text displays, labels of buttons.
  public String words() {
    var embeds =
        Json.objects(json, "embeds")
            .flatMap(e ->
                Stream.concat(
                    Stream.of(e.getString("title", ""), e.getString("description", "")),
                    Json.objects(e, "fields")
                        .flatMap(f -> Stream.of(f.getString("name"), f.getString("value")))));
    var components =
        Json.components(json)
            .flatMap(c -> Stream.of(c.getString("content", ""), c.getString("label", "")));
    return Json.joined(Stream.of(Stream.of(text()), embeds, components).flatMap(s -> s));
  }

  public boolean isEphemeral() {
    return onlyFor.isPresent();
  }

  /// Whether it only says that the bot is thinking.
  public boolean isLoading() {
    return (flags() & LOADING) != 0;
  }

  public int flags() {
    return json.getInt("flags", 0);
  }

  /// What can be pressed or picked from.
  public List<String> customIds() {
    return Json.components(json).flatMap(c -> Json.text(c, "custom_id").stream()).toList();
  }

  /// The button, menu or field of that name.
  public Optional<DataObject> component(String customId) {
    return Json.components(json)
        .filter(c -> c.getString("custom_id", "").equals(customId))
        .findFirst();
  }

  public Optional<String> nonce() {
    return Json.text(json, "nonce");
  }

  /// The message that it replies to.
  public Optional<String> replyTo() {
    return Json.object(json, "message_reference").flatMap(r -> Json.text(r, "message_id"));
  }

  /// Whether Discord wrote it, as when a thread begins.
  public boolean isSystem() {
    var type = json.getInt("type");
    return type != 0 && type != 19 && type != 20 && type != 23;
  }

  Posted changed(DataObject newJson, List<SharedFile> newFiles) {
    return new Posted(id, channel, author, newJson, newFiles, onlyFor, edits + 1);
  }

  /// What was only announced is there now, which is no edit.
  Posted filled(DataObject newJson, List<SharedFile> newFiles) {
    return new Posted(id, channel, author, newJson, newFiles, onlyFor, edits);
  }
}
