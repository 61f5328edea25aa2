package campaignbot.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// The process that works on an SQLite file.
///
/// @param command what it was started as: `serve`, `chat` …
/// @param since when it opened the file
public record Owner(long pid, String command, Instant since) {
  private static final int LINES = 3;
  private static final int LONGEST = 1_000;

  static Owner thisProcess(String command) {
    return new Owner(ProcessHandle.current().pid(), command, Instant.now());
  }

  /// Who owns the file, as far as the owner has said; meant for when it could not be opened.
  public static Optional<Owner> of(Path database) {
    return Ownership.inThisProcess(database).or(() -> written(database));
  }

  private static Optional<Owner> written(Path database) {
    try (var in = Files.newInputStream(Ownership.lockFile(database))) {
      return parse(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// A line each; empty when it is not what `text` writes.
  static Optional<Owner> parse(String text) {
    var lines = text.lines().toList();
    if (lines.size() < LINES) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Owner(Long.parseLong(lines.get(0)), lines.get(1), Instant.parse(lines.get(2))));
    } catch (NumberFormatException | DateTimeParseException _) {
      return Optional.empty();
    }
  }

  String text() {
    return pid + "\n" + command + "\n" + since + "\n";
  }
}
