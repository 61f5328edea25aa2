package campaignbot.slack.posting;

/// The message may stand, but not everything that belongs to it does. Tried again, what is there is
/// found.
final class HalfDone extends RuntimeException {
  HalfDone(String why) {
    super(why);
  }

  HalfDone(Exception cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
