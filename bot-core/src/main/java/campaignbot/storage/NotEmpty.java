package campaignbot.storage;

/// What is to be filled holds something already. Nothing of it was changed.
public final class NotEmpty extends RuntimeException {
  NotEmpty(String where) {
    super(where + " holds something already");
  }
}
