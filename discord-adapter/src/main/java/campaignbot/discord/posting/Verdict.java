package campaignbot.discord.posting;

import campaignbot.delivery.Post.Delivery;
import campaignbot.discord.rest.Trouble;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What trouble means for the letter.
///
/// @see <a href="https://docs.discord.com/developers/topics/opcodes-and-status-codes">Discord's
///   error codes</a>
final class Verdict {
  static final int MISSING_ACCESS = 50001;
  static final int MISSING_PERMISSIONS = 50013;
  static final int HAS_THREAD = 160004;
  static final int LOCKED = 50083;

  /// Where no thread can be opened, whatever is done: no permission, a kind of channel that has
  /// none, or too many of them.
  private static final Set<Integer> NO_THREADS =
      Set.of(MISSING_ACCESS, MISSING_PERMISSIONS, 50024, 50035, 160005, 160006, 30033);

  private static final int UNAUTHORIZED = 401;

  /// An interaction that can be answered no more, as Discord says it in several ways.
  private static final Set<Integer> NO_ANSWER = Set.of(10062, 10015, 50027, 40094);

  private Verdict() {}

  static Delivery of(Trouble trouble) {
    return switch (trouble) {
      case Trouble.NotNow _ -> new Delivery.NotNow(Duration.ZERO);
      case Trouble.InDoubt e -> new Delivery.Unsure(String.valueOf(e.getMessage()));
      // A refused token is none of the channel's business.
      case Trouble.Refused e when e.status() == UNAUTHORIZED -> new Delivery.NotNow(Duration.ZERO);
      case Trouble.Refused e -> new Delivery.Refused(String.valueOf(e.getMessage()));
    };
  }

  static boolean isTooLateToAnswer(Trouble trouble) {
    return code(trouble).filter(NO_ANSWER::contains).isPresent();
  }

  static boolean hasNoThreads(Trouble trouble) {
    return code(trouble).filter(NO_THREADS::contains).isPresent();
  }

  static boolean lacksPermission(Trouble trouble) {
    return code(trouble).filter(c -> c == MISSING_PERMISSIONS || c == MISSING_ACCESS).isPresent();
  }

  static boolean is(int code, Trouble trouble) {
    return code(trouble).filter(c -> c == code).isPresent();
  }

  private static Optional<Integer> code(Trouble trouble) {
    return trouble instanceof Trouble.Refused refused
        ? Optional.of(refused.code())
        : Optional.empty();
  }
}
