package campaignbot.slack.fake;

/// Where something is said.
///
/// @param thread the `ts` of the message above it; empty outside of any thread
public record Place(Channel channel, String thread) {
  public boolean isThread() {
    return !thread.isEmpty();
  }
}
