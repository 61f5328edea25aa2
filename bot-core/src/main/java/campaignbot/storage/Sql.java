package campaignbot.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/// One statement that both engines understand. It names the workspace it is about, or it is one of
/// the few for maintenance over all of them, and then hands back the workspace with every row.
final class Sql {
  private static final Pattern INSERTS_INTO_IT =
      Pattern.compile("insert into \\w+ \\(workspace,.* (values|select) ?\\(?:workspace,.*");
  private static final Pattern RETURNS_IT =
      Pattern.compile("(select (distinct )?workspace,? .*|.* returning workspace\\b.*)");

  private final String text;

  private Sql(String text) {
    this.text = text;
  }

  /// @throws IllegalArgumentException when the statement does not name `:workspace`
  static Sql ofWorkspace(String text) {
    var plain = plain(text);
    if (!plain.contains("workspace = :workspace") && !INSERTS_INTO_IT.matcher(plain).matches()) {
      throw new IllegalArgumentException("Names no workspace: " + text);
    }
    return new Sql(text);
  }

  /// @throws IllegalArgumentException when the rows come back without their workspace
  static Sql maintenance(String text) {
    if (!RETURNS_IT.matcher(plain(text)).matches()) {
      throw new IllegalArgumentException("Hands back no workspace: " + text);
    }
    return new Sql(text);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
