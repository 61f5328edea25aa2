package campaignbot.talks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Talks of all kinds – sensible, miswritten, hostile, of several people, with old buttons, late
/// plans and long silences – never break the dialogue, never end in a dead end, and never put
/// anything into the brief that nobody said. What was said is known from whoever made the talks up,
/// not from the readers.
///
/// `-Dtalks=10000` for more of them, `-DfirstTalk=…` for others.
class RandomTalksTest {
  private static final int TALKS = Integer.getInteger("talks", 300);
  private static final long FIRST = Long.getLong("firstTalk", 1);

  @Test
  void goAsTheyShould() {
    var wrong =
        LongStream.range(FIRST, FIRST + TALKS)
            .parallel()
            .mapToObj(RandomTalksTest::wrong)
            .flatMap(Optional::stream)
            .toList();
    assertThat(wrong).as("%d of %d talks", wrong.size(), TALKS).isEmpty();
  }

  @Test
  void areTheSameForTheSameSeed() {
    LongStream.range(FIRST, FIRST + TALKS / 20)
        .forEach(seed ->
            assertThat(Play.of(RandomTalk.of(seed))).isEqualTo(Play.of(RandomTalk.of(seed))));
  }

  private static Optional<String> wrong(long seed) {
    var talk = RandomTalk.of(seed);
    return Play.of(talk).wrong().map(what -> "seed " + seed + " " + shortest(talk, kind(what)));
  }

  /// The shortest talk that goes wrong in the same way.
  private static String shortest(RandomTalk talk, String kind) {
    var simpler =
        talk.simpler()
            .filter(t -> Play.of(t).wrong().filter(w -> kind(w).equals(kind)).isPresent());
    return simpler
        .findFirst()
        .map(t -> shortest(t, kind))
        .orElseGet(() -> Play.of(talk).wrong().orElseThrow() + "\n" + talk);
  }

  private static String kind(String wrong) {
    return wrong.substring(0, Math.min(wrong.length(), 30));
  }
}
