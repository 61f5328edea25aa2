package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.wording.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A platform that keeps what it is sent for the test to read.
final class Letterbox implements Post {
  private static final long LONG_ENOUGH = 60;

  private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>();

  @Override
  public String platform() {
    return "test";
  }

  @Override
  public Delivery deliver(Letter letter) {
    letters.add(letter);
    return new Delivery.Delivered("m" + letter.number());
  }

  Letter next() throws InterruptedException {
    var letter = letters.poll(LONG_ENOUGH, TimeUnit.SECONDS);
    assertThat(letter).as("a letter").isNotNull();
    return letter;
  }

  String nextText() throws InterruptedException {
    return PlainText.of(next().message());
  }

  List<Letter> next(int many) throws InterruptedException {
    var all = new ArrayList<Letter>();
    while (all.size() < many) {
      all.add(next());
    }
    return all;
  }

  boolean isEmpty() {
    return letters.isEmpty();
  }
}
