package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsAboutPeopleAndPlansTest {
  private static final String ANA = Person.mark("U1");
  private static final String BOB = Person.mark("U2");

  private final CircleReader circles = new CircleReader();
  private final BudgetPartReader budgets = new BudgetPartReader();
  private final PlanWordReader plans = new PlanWordReader();

  @ParameterizedTest
  @ValueSource(strings = {"only me", "Only me.", "just me please", "only I can answer"})
  void onlyMeNamesNobodyElse(String text) {
    assertThat(circles.read(text)).contains(new CircleSaid.Only(Set.of()));
  }

  @Test
  void whoMayAnswerIsReadWithItsPeople() {
    var both = Set.of("U1", "U2");
    assertThat(circles.read("only me and " + BOB)).contains(new CircleSaid.Only(Set.of("U2")));
    assertThat(circles.read("only me, " + ANA + " and " + BOB + " may answer"))
        .contains(new CircleSaid.Only(both));
    assertThat(circles.read("only " + ANA + " and me")).contains(new CircleSaid.Only(Set.of("U1")));
    assertThat(circles.read(BOB + " may answer, too")).contains(new CircleSaid.Also(Set.of("U2")));
    assertThat(circles.read("add " + ANA + " and " + BOB)).contains(new CircleSaid.Also(both));
    assertThat(circles.read("let " + BOB + " decide")).contains(new CircleSaid.Also(Set.of("U2")));
    assertThat(circles.read("Anyone may answer!")).contains(new CircleSaid.Everybody());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"only @bob", "add @bob", "only instagram", "me", "everyone", "only me 5k"})
  void otherWordsAreNotAboutWhoMayAnswer(String text) {
    assertThat(circles.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          budget -20%,                       0.8
          budget −20 %,                      0.8
          Budget: +5%,                       1.05
          cut the budget by 10%,             0.9
          raise the budget by 12.5 percent,  1.125
          20% less budget,                   0.8
          a 50% higher budget,               1.5
          budget -100%,                      0
          """)
  void aBudgetMayBeAPartOfTheOneBefore(String text, BigDecimal factor) {
    assertThat(budgets.read(text).orElseThrow().factor()).isEqualByComparingTo(factor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"budget 20k", "max 20% on tiktok", "20% engagement", "budget"})
  void otherSharesAreNoBudget(String text) {
    assertThat(budgets.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          set it running,      RUN
          It's running!,       RUN
          it’s running,        RUN
          close it please,     CLOSE
          offers,              OFFERS
          csv,                 EXPORT
          """)
  void whatIsToBeDoneWithAPlanIsTheWholeMessage(String text, PlanWord word) {
    assertThat(plans.read(Words.of(text))).contains(word);
  }

  @Test
  void aSentenceAroundItIsAnotherMessage() {
    assertThat(plans.read(Words.of("how do we close it in december"))).isEmpty();
  }
}
