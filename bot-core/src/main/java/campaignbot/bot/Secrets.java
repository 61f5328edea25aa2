package campaignbot.bot;

import java.util.Optional;
import java.util.Set;

/// The port that keeps what nobody else may read, such as the tokens of an installation.
///
/// All methods throw `StoreUnavailable` when the store cannot be reached; those that write or read
/// a secret also when its key is missing (`WRONG_KEY`) or what is stored was changed (`CORRUPT`).
public interface Secrets {
  /// Which secret.
  ///
  /// @param platform `slack`, `discord`
  /// @param name what it is: `bot-token`
  record Name(String workspace, String platform, String name) {
    public Name {
      if (workspace.isBlank() || platform.isBlank() || name.isBlank()) {
        throw new IllegalArgumentException(
            "A secret's name has three parts: " + workspace + "/" + platform + "/" + name);
      }
    }
  }

  /// Keeps it, in place of an earlier one of the same name.
  void put(Name name, String secret);

  Optional<String> get(Name name);

  void delete(Name name);

  /// What is kept for a platform: the names, never the secrets.
  Set<String> names(String workspace, String platform);

  /// Maintenance over all workspaces: what is kept, without the secrets.
  Set<Name> allNames();
}
