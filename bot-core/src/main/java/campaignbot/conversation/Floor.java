package campaignbot.conversation;

import campaignbot.campaign.Brief;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What the next message may be an answer to.
///
/// @param amount said, and waiting for its currency
/// @param place said, and waiting to be told apart from others of its name
/// @param revisiting a question that is asked again although it has its answer
/// @param wishesSettled whether the optional question has been answered or skipped
/// @param misses how many messages in a row were not understood
/// @param offered what the last message offered to pick, in its order
/// @param disputes answers that contradict others and wait for a decision, the one that is asked
///   about first; talks of earlier versions are stored without
/// @param answeredSince how many messages have changed the brief since what waits was said; talks
///   of earlier versions are stored without
/// @param mended the brief after the smallest change that makes a plan possible, while it is asked
///   what to change
public record Floor(
    Optional<Pending.OpenAmount> amount,
    Optional<Pending.OpenPlace> place,
    Optional<Question> revisiting,
    boolean wishesSettled,
    int misses,
    List<Choice> offered,
    List<Pending.Dispute> disputes,
    int answeredSince,
    Optional<Brief> mended) {
  static final Floor EMPTY =
      new Floor(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          0,
          List.of(),
          List.of(),
          0,
          Optional.empty());

  public Floor {
    offered = List.copyOf(offered);
    disputes = List.copyOf(Objects.requireNonNullElse(disputes, List.of()));
  }

  /// Whether something was said that cannot go into the brief yet.
  boolean isWaiting() {
    return amount.isPresent() || place.isPresent() || !disputes.isEmpty();
  }

  Floor with(Pending newer) {
    return switch (newer) {
      case Pending.OpenAmount open -> withAmount(Optional.of(open));
      case Pending.OpenPlace open -> withPlace(Optional.of(open));
      case Pending.Dispute dispute -> disputing(Stream.of(dispute));
    };
  }

  Floor withAmount(Optional<Pending.OpenAmount> newer) {
    return new Floor(
        newer, place, revisiting, wishesSettled, misses, offered, disputes, answeredSince, mended);
  }

  Floor withPlace(Optional<Pending.OpenPlace> newer) {
    return new Floor(
        amount, newer, revisiting, wishesSettled, misses, offered, disputes, answeredSince, mended);
  }

  Floor withAnsweredSince(int newer) {
    return new Floor(
        amount, place, revisiting, wishesSettled, misses, offered, disputes, newer, mended);
  }

  /// Whether the same waits here as there.
  boolean waitsLike(Floor other) {
    return isWaiting()
        && amount.equals(other.amount)
        && place.equals(other.place)
        && disputes.equals(other.disputes);
  }

  /// With nothing waiting.
  Floor settled() {
    return withAmount(Optional.empty()).withPlace(Optional.empty()).with(List.of());
  }

  Floor askingAgain(Question question) {
    return new Floor(
        Optional.empty(),
        Optional.empty(),
        Optional.of(question),
        wishesSettled,
        misses,
        offered,
        List.of(),
        0,
        Optional.empty());
  }

  /// Asking what is missing, and nothing again.
  Floor goingOn() {
    return new Floor(
        amount,
        place,
        Optional.empty(),
        wishesSettled,
        misses,
        offered,
        disputes,
        answeredSince,
        Optional.empty());
  }

  /// Offering a brief that a plan can be made for.
  Floor mending(Optional<Brief> newer) {
    return new Floor(
        amount, place, revisiting, wishesSettled, misses, offered, disputes, answeredSince, newer);
  }

  Floor withWishesSettled() {
    return new Floor(
        amount, place, revisiting, true, misses, offered, disputes, answeredSince, mended);
  }

  Floor withMisses(int newer) {
    return new Floor(
        amount, place, revisiting, wishesSettled, newer, offered, disputes, answeredSince, mended);
  }

  Floor offering(List<Choice> newer) {
    return new Floor(
        amount, place, revisiting, wishesSettled, misses, newer, disputes, answeredSince, mended);
  }

  /// The contradiction that is asked about now.
  Optional<Pending> dispute() {
    return disputes.stream().<Pending>map(d -> d).findFirst();
  }

  /// With more to decide; what was said of the same before no longer counts.
  Floor disputing(Stream<Pending.Dispute> more) {
    var floor = this;
    for (var dispute : more.toList()) {
      floor =
          floor
              .agreedOn(dispute.about())
              .with(
                  Stream.concat(
                          floor.agreedOn(dispute.about()).disputes.stream(), Stream.of(dispute))
                      .toList());
    }
    return floor;
  }

  boolean isDisputing(Question about) {
    return disputes.stream().anyMatch(d -> d.about() == about);
  }

  /// Without a contradiction about the answer to this question.
  Floor agreedOn(Question about) {
    return with(disputes.stream().filter(d -> d.about() != about).toList());
  }

  /// Without a person who is to be forgotten.
  Floor forgetting(String person) {
    return with(disputes.stream().map(d -> d.without(person)).toList());
  }

  private Floor with(List<Pending.Dispute> newer) {
    return new Floor(
        amount, place, revisiting, wishesSettled, misses, offered, newer, answeredSince, mended);
  }
}
