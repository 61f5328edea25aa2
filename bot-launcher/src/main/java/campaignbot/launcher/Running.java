package campaignbot.launcher;

import campaignbot.storage.Address;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// How to reach the process that holds a database; kept beside the database, in a file that only
/// its own user can read.
///
/// @param token proves that a command comes from somebody who may read that file; a secret
record Running(long pid, String host, int port, String token) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  static Running at(LocalPort port) {
    var token = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(token);
    return new Running(
        ProcessHandle.current().pid(),
        port.address().getAddress().getHostAddress(),
        port.address().getPort(),
        HexFormat.of().formatHex(token));
  }

  /// @throws IOException when the database's folder is missing
  static Path file(Address.File database) throws IOException {
    return database.beside(".running.json");
  }

  /// @return empty when nobody has announced itself, or the one who did has died
  static Optional<Running> on(Address.File database) {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(database)), Running.class))
          .filter(r -> ProcessHandle.of(r.pid).isPresent());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// All at once, so that nobody reads a half of it.
  void write(Address.File database) throws IOException {
    var file = file(database);
    // Temporary files are their user's only.
    var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "running", ".tmp");
    Files.writeString(draft, json());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record of texts and numbers is JSON", e);
    }
  }

  /// Without the token.
  @Override
  public String toString() {
    return "process " + pid + " at " + host + ":" + port;
  }
}
