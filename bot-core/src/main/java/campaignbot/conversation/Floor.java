package campaignbot.conversation;

import java.util.List;
import java.util.Optional;

/// What the next message may be an answer to.
///
/// @param pending said, but not yet settled
/// @param revisiting a question that is asked again although it has its answer
/// @param wishesSettled whether the optional question has been answered or skipped
/// @param misses how many messages in a row were not understood
/// @param offered what the last message offered to pick, in its order
public record Floor(
    Optional<Pending> pending,
    Optional<Question> revisiting,
    boolean wishesSettled,
    int misses,
    List<Choice> offered) {
  static final Floor EMPTY = new Floor(Optional.empty(), Optional.empty(), false, 0, List.of());

  public Floor {
    offered = List.copyOf(offered);
  }

  Floor waitingFor(Pending newer) {
    return new Floor(Optional.of(newer), revisiting, wishesSettled, misses, offered);
  }

  /// With nothing unsettled.
  Floor settled() {
    return new Floor(Optional.empty(), revisiting, wishesSettled, misses, offered);
  }

  Floor askingAgain(Question question) {
    return new Floor(Optional.empty(), Optional.of(question), wishesSettled, misses, offered);
  }

  /// Asking what is missing, and nothing again.
  Floor goingOn() {
    return new Floor(pending, Optional.empty(), wishesSettled, misses, offered);
  }

  Floor withWishesSettled() {
    return new Floor(pending, revisiting, true, misses, offered);
  }

  Floor withMisses(int newer) {
    return new Floor(pending, revisiting, wishesSettled, newer, offered);
  }

  Floor offering(List<Choice> newer) {
    return new Floor(pending, revisiting, wishesSettled, misses, newer);
  }
}
