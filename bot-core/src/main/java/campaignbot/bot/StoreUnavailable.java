package campaignbot.bot;

/// The store cannot be opened, read or written.
public final class StoreUnavailable extends RuntimeException {
  public StoreUnavailable(String what, Throwable cause) {
    super(what, cause);
  }
}
