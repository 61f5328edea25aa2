package campaignbot.slack.fake;

import com.google.gson.JsonObject;

/// A file at Slack.
public final class SharedFile {
  private final String id;
  private final String team;
  private final String name;
  private final int length;
  private final byte[] content;

  /// @param length as announced, in bytes
  /// @param content empty until it was sent
  SharedFile(String id, String team, String name, int length, byte[] content) {
    this.id = id;
    this.team = team;
    this.name = name;
    this.length = length;
    this.content = content.clone();
  }

  public String id() {
    return id;
  }

  public String team() {
    return team;
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content.clone();
  }

  boolean isThere() {
    return content.length == length;
  }

  boolean mayBe(byte[] sent) {
    return sent.length == length;
  }

  SharedFile with(byte[] sent) {
    return new SharedFile(id, team, name, length, sent);
  }

  JsonObject json(String base) {
    var dot = name.lastIndexOf('.');
    return Json.object(
        "id",
        id,
        "name",
        name,
        "title",
        name,
        "mimetype",
        "application/octet-stream",
        "filetype",
        dot < 0 ? "binary" : name.substring(dot + 1),
        "size",
        length,
        "mode",
        "hosted",
        "url_private",
        base + "/files/" + id,
        "url_private_download",
        base + "/files/" + id + "/download/" + name);
  }
}
