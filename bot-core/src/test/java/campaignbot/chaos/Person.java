package campaignbot.chaos;

import campaignbot.conversation.TalkKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/// Somebody who has one talk after the other. The next sentence is said when the one before was
/// acknowledged. A fifth of all events is delivered once more, at once or much later.
final class Person {
  private static final double DELIVERED_AGAIN = 0.2;
  private static final int LONGEST_PAUSE_MILLIS = 250;
  private static final long PATIENCE_MILLIS = 60_000;

  private final World world;
  private final String workspace;
  private final String name;
  private final RandomGenerator random;
  private final List<Utterance> again = new ArrayList<>();

  /// What all people have in common.
  record World(
      Deliveries deliveries,
      MockPlatform platform,
      Undisturbed undisturbed,
      Queue<Talk> talks,
      AtomicBoolean isOver) {}

  /// @param name the same names in every workspace, so that all their ids are equal
  Person(World world, String workspace, String name, RandomGenerator random) {
    this.world = world;
    this.workspace = workspace;
    this.name = name;
    this.random = random;
  }

  /// Talks until all is over; what is being said then is still said to its end.
  void talk() throws InterruptedException {
    for (var number = 1; !world.isOver().get(); number++) {
      var talk = new Talk(new TalkKey(workspace, MockPlatform.NAME, "c1", name + "-" + number));
      world.talks().add(talk);
      var sentences = Script.of(random);
      for (var i = 0; i < sentences.size() && !world.isOver().get(); i++) {
        say(
            talk,
            new Utterance(name + "/" + number + "/" + i, talk.key(), i == 0, sentences.get(i)));
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
      }
    }
    while (!again.isEmpty()) {
      deliverAgain();
    }
  }

  private void say(Talk talk, Utterance said) throws InterruptedException {
    world.deliveries().untilAcknowledged(said, random);
    var answers = world.undisturbed().answersTo(said);
    talk.heard(said, answers);
    if (random.nextDouble() < DELIVERED_AGAIN) {
      again.add(said);
    }
    if (!again.isEmpty() && random.nextDouble() < DELIVERED_AGAIN) {
      deliverAgain();
    }
    if (answers.size() > 1) {
      // A plan is on its way: what is said meanwhile could be heard before it or after it.
      var _ = world.platform().hasShown(talk.key(), talk.expected().size(), PATIENCE_MILLIS);
    }
  }

  private void deliverAgain() throws InterruptedException {
    world.deliveries().untilAcknowledged(again.remove(random.nextInt(again.size())), random);
  }
}
