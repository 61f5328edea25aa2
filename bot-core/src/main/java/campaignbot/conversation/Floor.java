package campaignbot.conversation;

import java.util.List;
import java.util.Optional;

/// What the next message may be an answer to.
///
/// @param amount said, and waiting for its currency
/// @param place said, and waiting to be told apart from others of its name
/// @param revisiting a question that is asked again although it has its answer
/// @param wishesSettled whether the optional question has been answered or skipped
/// @param misses how many messages in a row were not understood
/// @param offered what the last message offered to pick, in its order
public record Floor(
    Optional<Pending.OpenAmount> amount,
    Optional<Pending.OpenPlace> place,
    Optional<Question> revisiting,
    boolean wishesSettled,
    int misses,
    List<Choice> offered) {
  static final Floor EMPTY =
      new Floor(Optional.empty(), Optional.empty(), Optional.empty(), false, 0, List.of());

  public Floor {
    offered = List.copyOf(offered);
  }

  /// Whether something was said that cannot go into the brief yet.
  boolean isWaiting() {
    return amount.isPresent() || place.isPresent();
  }

  Floor with(Pending newer) {
    return switch (newer) {
      case Pending.OpenAmount open -> withAmount(Optional.of(open));
      case Pending.OpenPlace open -> withPlace(Optional.of(open));
    };
  }

  Floor withAmount(Optional<Pending.OpenAmount> newer) {
    return new Floor(newer, place, revisiting, wishesSettled, misses, offered);
  }

  Floor withPlace(Optional<Pending.OpenPlace> newer) {
    return new Floor(amount, newer, revisiting, wishesSettled, misses, offered);
  }

  /// With nothing waiting.
  Floor settled() {
    return withAmount(Optional.empty()).withPlace(Optional.empty());
  }

  Floor askingAgain(Question question) {
    return new Floor(
        Optional.empty(), Optional.empty(), Optional.of(question), wishesSettled, misses, offered);
  }

  /// Asking what is missing, and nothing again.
  Floor goingOn() {
    return new Floor(amount, place, Optional.empty(), wishesSettled, misses, offered);
  }

  Floor withWishesSettled() {
    return new Floor(amount, place, revisiting, true, misses, offered);
  }

  Floor withMisses(int newer) {
    return new Floor(amount, place, revisiting, wishesSettled, newer, offered);
  }

  Floor offering(List<Choice> newer) {
    return new Floor(amount, place, revisiting, wishesSettled, misses, newer);
  }
}
