package campaignbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;

/// A message as it stands now.
///
/// @param author id of the person or the bot
/// @param thread the `ts` of the message above it; empty outside of any thread
/// @param onlyFor id of the one who sees it, for an ephemeral one
/// @param edits how often it was changed
public record Posted(
    String team,
    Channel channel,
    String ts,
    String thread,
    String author,
    String text,
    JsonArray blocks,
    Optional<JsonObject> metadata,
    JsonArray files,
    Optional<String> onlyFor,
    int edits) {

  /// The thread that it is in, or that it begins.
  public Place place() {
    return channel.under(thread.isEmpty() ? ts : thread);
  }

  public boolean isEphemeral() {
    return onlyFor.isPresent();
  }

  Posted changed(String newText, JsonArray newBlocks) {
    return new Posted(
        team, channel, ts, thread, author, newText, newBlocks, metadata, files, onlyFor, edits + 1);
  }

  /// As the Web API and payloads show it.
  JsonObject json(Team of, boolean withMetadata) {
    var byBot = author.equals(of.bot().id());
    return Json.object(
        "type", "message",
        "user", author,
        "ts", ts,
        "text", text,
        "team", team,
        "bot_id", byBot ? Optional.of(of.botId()) : Optional.empty(),
        "app_id", byBot ? Optional.of(FakeSlack.APP_ID) : Optional.empty(),
        "thread_ts", thread.isEmpty() ? Optional.empty() : Optional.of(thread),
        "blocks", blocks.isEmpty() ? Optional.empty() : Optional.of(blocks),
        "files", files.isEmpty() ? Optional.empty() : Optional.of(files),
        "metadata", withMetadata ? metadata : Optional.empty());
  }
}
