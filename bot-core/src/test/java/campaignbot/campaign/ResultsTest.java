package campaignbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultsTest {
  private static final Results FIRST =
      new Results(Map.of(Measure.POSTS, 2L, Measure.REACH, 12_400L, Measure.ENGAGEMENTS, 310L));

  @Test
  void aFigureThatNobodySaidIsNotZero() {
    assertThat(FIRST.of(Measure.ORDERS)).isEmpty();
    assertThat(FIRST.of(Measure.REACH)).hasValue(12_400);
  }

  @Test
  void newerFiguresReplaceTheSameOnesAndLeaveTheOthers() {
    var newer = new Results(Map.of(Measure.REACH, 13_000L, Measure.ORDERS, 5L, Measure.POSTS, 2L));
    var both = FIRST.with(newer);
    assertThat(both.figures())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Measure.POSTS, 2L,
                Measure.REACH, 13_000L,
                Measure.ENGAGEMENTS, 310L,
                Measure.ORDERS, 5L));
    assertThat(FIRST.replacedBy(newer)).isEqualTo(new Results(Map.of(Measure.REACH, 12_400L)));
  }

  @ParameterizedTest
  @EnumSource
  void nobodyCountsLessThanNothingOrMoreThanThereIs(Measure measure) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Results(Map.of(measure, -1L)));
    var most = Results.most(measure);
    assertThat(new Results(Map.of(measure, most)).of(measure)).hasValue(most);
    assertThatIllegalArgumentException().isThrownBy(() -> new Results(Map.of(measure, most + 1)));
  }

  @Test
  void moreEngagementsThanPeopleReachedAreHardToBelieve() {
    assertThat(FIRST.isHardToBelieve()).isFalse();
    assertThat(FIRST.with(new Results(Map.of(Measure.REACH, 300L))).isHardToBelieve()).isTrue();
    assertThat(new Results(Map.of(Measure.ENGAGEMENTS, 300L)).isHardToBelieve()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void everyMetricIsCountedByAMeasure(Metric metric) {
    assertThat(Measure.of(metric)).isNotIn(Measure.POSTS, Measure.REACH);
  }
}
