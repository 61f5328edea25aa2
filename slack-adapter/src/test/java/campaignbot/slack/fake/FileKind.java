package campaignbot.slack.fake;

import java.util.Optional;
import java.util.OptionalInt;

/// What is special about a file.
///
/// @param mimetype as Slack guesses it
/// @param withheld whether the event tells only its id, as in shared channels
/// @param announced another size than it has
/// @param address where it lies, if not with Slack; `{base}` is the fake's own address
public record FileKind(
    String mimetype, boolean withheld, OptionalInt announced, Optional<String> address) {
  public static final FileKind USUAL =
      new FileKind("text/csv", false, OptionalInt.empty(), Optional.empty());
  public static final FileKind PICTURE =
      new FileKind("image/png", false, OptionalInt.empty(), Optional.empty());
  public static final FileKind WITHHELD =
      new FileKind("text/csv", true, OptionalInt.empty(), Optional.empty());

  public static FileKind announcing(int bytes) {
    return new FileKind("text/csv", false, OptionalInt.of(bytes), Optional.empty());
  }

  public static FileKind at(String address) {
    return new FileKind("text/csv", false, OptionalInt.empty(), Optional.of(address));
  }
}
