package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Assumption;
import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Figure;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionWordingTest {
  private final AssumptionWording words = new Wording(Locale.ENGLISH).proposals().assumptions();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          EXCHANGE_RATE | 0.030812   | 0.03081
          EXCHANGE_RATE | 0.00006012 | 0.00006012
          PEOPLE        | 1000000    | 1,000,000
          HOME          | 0.625      | 63 %
          RELEVANCE     | 0.35       | 35 %
          MOST_CREATORS | 60         | 60
          MOST_POSTS    | 4          | 4
          """,
      delimiter = '|')
  void aValueHasItsFigures(Subject subject, double value, String shown) {
    var figure = new Figure(value, value, value, "any", "assumption", Optional.empty());
    assertThat(words.value(new Assumption(subject, figure, 3))).isEqualTo(shown);
  }
}
