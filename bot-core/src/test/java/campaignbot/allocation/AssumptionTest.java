package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Figure;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionTest {
  private static Assumption from(String source) {
    var figure = new Figure(1, 1, 1, "the rate without outcomes", source, Optional.empty());
    return new Assumption(Subject.OUTCOMES, figure, 7);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 outcome of yours", "12, 12 outcomes of yours"})
  void outcomesAreASourceThatCanBeCounted(int outcomes, String source) {
    assertThat(Assumption.source(outcomes)).isEqualTo(source);
    assertThat(from(source).outcomes()).isEqualTo(outcomes);
  }

  @ParameterizedTest
  @CsvSource({"1 outcomes of yours, 1", "assumption, 0"})
  void soAreThoseOfEarlierVersionsAndNoOthers(String source, int outcomes) {
    assertThat(from(source).outcomes()).isEqualTo(outcomes);
  }
}
