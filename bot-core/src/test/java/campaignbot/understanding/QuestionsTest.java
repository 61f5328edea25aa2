package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "why is it so expensive per order?",
        "why so few followers",
        "Why Singapore?",
        "is that good for sales?",
        "is 12k enough for Hong Kong?",
        "how many followers does @x have?",
        "how many creators are in Taiwan?",
        "how much is a click",
        "how does engagement work?",
        "how do you count sales",
        "how likely is traffic",
        "what are the costs in singapore?",
        "what is engagement?",
        "what's better, sales or traffic?",
        "whats the reach in germany",
        "what makes tiktok cheaper?",
        "what kind of sales",
        "which is cheaper, hong kong or singapore?",
        "which platform is best for sales?",
        "who is the best in Japan?",
        "who has the most followers",
        "can you explain engagement?",
        "could you tell me about sales",
        "tell me why instagram",
        "are there creators in japan?",
        "do you have creators in taiwan?",
        "does it have to be usd 10k?",
        "do they have followers in Spain?",
        "should it be sales or traffic?",
        "when do the sales come?",
        "where are most followers, in Malaysia?",
        "will tiktok bring more sales?",
        "isn't traffic cheaper?",
        "and why is that for sales?",
        "ok, but how many clicks is that",
        "so what does engagement mean?",
        "hm, why instagram?",
        "warum Singapur?",
        "pourquoi Paris ?",
        "wie viele Klicks sind das?"
      })
  void takesNoValueFromAQuestionAboutThePlan(String text) {
    var read = Reading.asked(Asked.METRIC, text);
    assertThat(read.saysNothingOfTheBrief()).isTrue();
    assertThat(read.besides().asks()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can we do 12k usd?                          | USD 12000   |    |
          could we do singapore?                      |           | SG |
          what about singapore instead?               |           | SG |
          how about tiktok only?                      |           |    | TIKTOK
          what if we take sales?                      |           |    | SALES
          why not hong kong?                          |           | HK |
          why don't we go for traffic?                |           |    | TRAFFIC
          singapore?                                  |           | SG |
          sales?                                      |           |    | SALES
          maybe tiktok?                               |           |    | TIKTOK
          is hong kong ok?                            |           | HK |
          would 12k usd work?                         | USD 12000 |    |
          shall we say 12k usd?                       | USD 12000 |    |
          can we add youtube?                         |           |    | YOUTUBE
          what can we get for 5k usd in hong kong?    | USD 5000  | HK |
          what would 10k engagements cost             |           |    | ENGAGEMENT
          10k usd in hong kong. why do you ask?       | USD 10000 | HK |
          why do you ask? singapore.                  |           | SG |
          what can you do? we have 10k usd.           | USD 10000 |    |
          """)
  void takesAProposalForAnAnswer(String text, String money, String region, String other) {
    var read = Reading.of(text);
    assertThat(Reading.money(read)).isEqualTo(money == null ? "" : money);
    assertThat(Reading.regions(read)).isEqualTo(region == null ? "" : region);
    assertThat(read.metrics().toString() + read.platforms()).contains(other == null ? "" : other);
  }
}
