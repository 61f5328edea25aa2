package campaignbot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private static final Duration WEEK = Duration.ofDays(7);

  @Test
  void eventsAreKeptForADayAtLeast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retention(Duration.ofHours(23), WEEK, Optional.empty()));
  }

  /// The revisions of a talk that is begun anew start at one again, and their events have names.
  @Test
  void aTalkIsKeptAsLongAsItsEvents() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Retention(WEEK, WEEK, Optional.of(Duration.ofDays(6))));
    assertThat(new Retention(WEEK, WEEK, Optional.of(WEEK)).talks()).contains(WEEK);
  }
}
