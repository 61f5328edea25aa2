package campaignbot.delivery;

import campaignbot.conversation.TalkKey;
import campaignbot.delivery.Post.Delivery;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends the letters of a talk, the first one first, and marks each at once.
final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Outbox outbox;
  private final Map<String, Post> posts;
  private final BackOff backOff;
  private final Insistence insistence;
  private final BiConsumer<TalkKey, Duration> wakeLater;

  Dispatcher(
      Outbox outbox,
      Map<String, Post> posts,
      BackOff backOff,
      Insistence insistence,
      BiConsumer<TalkKey, Duration> wakeLater) {
    this.outbox = outbox;
    this.posts = Map.copyOf(posts);
    this.backOff = backOff;
    this.insistence = insistence;
    this.wakeLater = wakeLater;
  }

  /// @return whether the talk's next letter may be sent now
  boolean sendNext(TalkKey key) {
    var post = posts.get(key.platform());
    if (post == null) {
      return false;
    }
    var letter = outbox.claimHead(key, backOff.lease());
    return letter.isPresent() && send(post, letter.get());
  }

  private boolean send(Post post, Letter letter) {
    try {
      return settle(letter, delivery(post, letter));
    } catch (InterruptedException _) {
      var _ = leaveInDoubt(letter);
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// A platform's edge that breaks down is no reason to lose the letter, nor to try for ever.
  private static Delivery delivery(Post post, Letter letter) throws InterruptedException {
    try {
      return post.deliver(letter);
    } catch (RuntimeException e) {
      LOG.error("talk={} letter={} sending failed", letter.key(), letter.number(), e);
      return new Delivery.Unsure(e.getClass().getSimpleName());
    }
  }

  /// @return whether the talk's next letter may be sent now
  private boolean settle(Letter letter, Delivery delivery) {
    return switch (delivery) {
      case Delivery.Delivered(var postedAs) -> {
        mark(() -> outbox.sent(letter, postedAs));
        yield true;
      }
      case Delivery.InLine(var left) -> standInLine(letter, left);
      case Delivery.Refused(var why) -> bury(letter, why);
      case Delivery.NotNow(var asked) ->
          backOff.isOver(letter) ? bury(letter, "not accepted in time") : putBack(letter, asked);
      case Delivery.Unsure(var why) ->
          backOff.isOver(letter) ? bury(letter, why) : leaveInDoubt(letter);
    };
  }

  private boolean standInLine(Letter letter, Duration wait) {
    mark(() -> outbox.notTried(letter, wait));
    wakeLater.accept(letter.key(), wait);
    return false;
  }

  private boolean putBack(Letter letter, Duration asked) {
    var wait = backOff.before(letter, asked);
    mark(() -> outbox.notSent(letter, wait));
    wakeLater.accept(letter.key(), wait);
    return false;
  }

  private boolean leaveInDoubt(Letter letter) {
    var wait = backOff.before(letter, Duration.ZERO);
    mark(() -> outbox.unsure(letter, wait));
    wakeLater.accept(letter.key(), wait);
    return false;
  }

  /// What comes after it in the talk is sent all the same.
  private boolean bury(Letter letter, String why) {
    LOG.warn("talk={} letter={} will not be sent: {}", letter.key(), letter.number(), why);
    mark(() -> outbox.dead(letter, why));
    return true;
  }

  private void mark(Runnable write) {
    insistence.write(backOff.lease(), write);
  }
}
