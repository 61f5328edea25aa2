package campaignbot.bot;

import java.util.Optional;

/// The store cannot be opened, read or written. What was there before is still there.
public final class StoreUnavailable extends RuntimeException {
  private final Reason reason;
  private final Optional<String> where;

  /// What the operator has to look at.
  public enum Reason {
    /// No space is left where the data lie.
    FULL,
    /// The file, its folder or the server takes no changes.
    READ_ONLY,
    /// The file's folder is missing and cannot be made, or is no folder.
    NO_FOLDER,
    /// The file is no database, or a damaged one.
    CORRUPT,
    /// A newer version of the program has changed the schema.
    NEWER,
    /// Another process owns the file.
    IN_USE,
    /// The server does not answer, or has gone away.
    UNREACHABLE,
    /// The server answers, but not to this user, password or database name.
    REFUSED,
    /// The key that opens stored secrets is missing or another one.
    WRONG_KEY,
    OTHER
  }

  public StoreUnavailable(Reason reason, String what, Throwable cause) {
    super(what, cause);
    this.reason = reason;
    this.where = Optional.empty();
  }

  public StoreUnavailable(Reason reason, String what) {
    super(what);
    this.reason = reason;
    this.where = Optional.empty();
  }

  private StoreUnavailable(StoreUnavailable failure, String where) {
    super(failure.getMessage(), failure);
    this.reason = failure.reason;
    this.where = Optional.of(where);
  }

  /// The same, of that file or server.
  public StoreUnavailable at(String place) {
    return where.isPresent() ? this : new StoreUnavailable(this, place);
  }

  /// Which file or server it is, without secrets; not always known.
  public Optional<String> where() {
    return where;
  }

  public Reason reason() {
    return reason;
  }
}
