package campaignbot.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/// A platform that does what the test wants, and then delivers.
final class FakePost implements Post {
  private final Queue<Platform> next = new ArrayDeque<>();
  private final List<Letter> seen = new ArrayList<>();

  /// What the platform does with a letter.
  interface Platform {
    Delivery take(Letter letter) throws InterruptedException;
  }

  FakePost then(Platform platform) {
    next.add(platform);
    return this;
  }

  FakePost then(Delivery delivery) {
    return then(_ -> delivery);
  }

  List<Letter> seen() {
    return List.copyOf(seen);
  }

  @Override
  public String platform() {
    return "test";
  }

  @Override
  public Delivery deliver(Letter letter) throws InterruptedException {
    seen.add(letter);
    return next.isEmpty()
        ? new Delivery.Delivered("m" + letter.number())
        : next.remove().take(letter);
  }
}
