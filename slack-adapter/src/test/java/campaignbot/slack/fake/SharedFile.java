package campaignbot.slack.fake;

import com.google.gson.JsonObject;

/// A file at Slack.
public final class SharedFile {
  private final String id;
  private final String team;
  private final String name;
  private final int length;
  private final byte[] content;
  private final FileKind kind;

  /// @param length as announced, in bytes
  /// @param content empty until it was sent
  SharedFile(String id, String team, String name, int length, byte[] content, FileKind kind) {
    this.id = id;
    this.team = team;
    this.name = name;
    this.length = length;
    this.content = content.clone();
    this.kind = kind;
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
    return new SharedFile(id, team, name, length, sent, kind);
  }

  /// As an event tells it.
  JsonObject shared(String base) {
    return kind.withheld()
        ? Json.object("id", id, "mode", "file_access", "file_access", "check_file_info")
        : json(base);
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
        kind.mimetype(),
        "filetype",
        dot < 0 ? "binary" : name.substring(dot + 1),
        "size",
        kind.announced().orElse(length),
        "mode",
        "hosted",
        "url_private",
        address(base, ""),
        "url_private_download",
        address(base, "/download/" + name));
  }

  private String address(String base, String more) {
    return kind.address().map(a -> a.replace("{base}", base)).orElse(base + "/files/" + id + more);
  }
}
