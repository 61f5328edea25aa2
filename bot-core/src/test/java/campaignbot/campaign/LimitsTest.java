package campaignbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static Limits creators(Optional<Integer> min, Optional<Integer> max) {
    return new Limits(Optional.empty(), min, max, Limits.NONE.perCreator(), Map.of());
  }

  @Test
  void aNewerLimitOverrulesAnOlderOne() {
    var limits =
        creators(Optional.of(5), Optional.empty()).with(creators(Optional.of(8), Optional.empty()));
    assertThat(limits.minCreators()).contains(8);
  }

  @Test
  void anOlderLimitThatANewerOneContradictsIsDropped() {
    var limits =
        creators(Optional.of(15), Optional.empty())
            .with(creators(Optional.empty(), Optional.of(10)));
    assertThat(limits.minCreators()).isEmpty();
    assertThat(limits.maxCreators()).contains(10);
  }

  @Test
  void sharesOfAPlatformAreJoined() {
    var first =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Limits.NONE.perCreator(),
            Map.of(Platform.INSTAGRAM, Share.atLeast(0.2)));
    var second =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Limits.NONE.perCreator(),
            Map.of(Platform.INSTAGRAM, Share.atMost(0.6)));
    assertThat(first.with(second).perPlatform())
        .containsEntry(Platform.INSTAGRAM, new Share(Optional.of(0.2), Optional.of(0.6)));
  }
}
