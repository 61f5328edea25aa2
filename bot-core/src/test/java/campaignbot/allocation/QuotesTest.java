package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Brief;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static final Brief BRIEF = Given.brief("3000", "EUR");
  private static final Proposal MIXED = Given.proposal(BRIEF, Given.crowd(100, 1));

  @Test
  void knownFeesAreNeitherStressedNorAskedFor() {
    var quotes = new Quotes(Given.proposal(BRIEF, withFees(30)));
    assertThat(quotes.assumed()).isZero();
    assertThat(quotes.stress()).isEmpty();
    assertThat(quotes.first()).isEmpty();
  }

  @Test
  void aPlanAtTheFeesAssumedCostsAndBringsWhatItSays() {
    var as = new Quotes(MIXED).stress().get(1);
    assertThat(as.cost()).isEqualTo(MIXED.spend());
    assertThat(as.part()).isCloseTo(1, within(1e-9));
  }

  @Test
  void onlyTheAssumedFeesMove() {
    double assumed =
        MIXED.lines().stream()
            .filter(line -> line.assumed().contains(Subject.FEE))
            .mapToDouble(line -> line.cost().amount().doubleValue())
            .sum();
    double spend = MIXED.spend().amount().doubleValue();
    var stress = new Quotes(MIXED).stress();
    assertThat(stress.getFirst().cost().amount().doubleValue())
        .isCloseTo(spend - 0.7 * assumed, within(0.5));
    assertThat(stress.getLast().cost().amount().doubleValue())
        .isCloseTo(spend + 4 * assumed, within(0.5));
  }

  @Test
  void dearerThanTheBudgetItPaysForAPartOnly() {
    assertThat(new Quotes(MIXED).stress().getFirst().part()).isCloseTo(1, within(1e-9));
    assertThat(new Quotes(MIXED).stress().getLast().part()).isBetween(0.1, 0.99);
  }

  @Test
  void asksForAtMostThreeOfTheAssumedFeesMostWorthFirst() {
    var first = new Quotes(MIXED).first();
    var assumed =
        MIXED.lines().stream()
            .filter(line -> line.assumed().contains(Subject.FEE))
            .map(line -> line.creator().handle())
            .toList();
    assertThat(first).hasSizeBetween(1, 3);
    assertThat(first).extracting(Quotes.First::handle).isSubsetOf(assumed);
    assertThat(first).isSortedAccordingTo((a, b) -> Double.compare(b.worth(), a.worth()));
  }

  @Test
  void whatAQuoteIsWorthIsToldAsTheForecastIs() {
    var once = new Quotes(MIXED).first();
    var twice = new Quotes(Given.promising(2, MIXED)).first();
    assertThat(twice).hasSameSizeAs(once);
    for (int i = 0; i < once.size(); i++) {
      assertThat(twice.get(i).handle()).isEqualTo(once.get(i).handle());
      assertThat(twice.get(i).worth()).isCloseTo(2 * once.get(i).worth(), within(1e-6));
    }
  }

  @Test
  void theQuoteOfWhoTakesMostOfTheMoneyIsWorthMore() {
    var crowd = new ArrayList<>(withFees(40));
    crowd.add(Given.someone("large").withFollowers(45_000).withoutFee().creator());
    crowd.add(Given.someone("small").withFollowers(2_000).withoutFee().creator());
    var first = new Quotes(Given.proposal(BRIEF, crowd)).first();
    assertThat(first.getFirst().handle()).isEqualTo("large");
  }

  @Test
  void noQuoteIsWorthAskingForWhileThereIsMoneyForAll() {
    var one = List.of(Given.someone("only").withoutFee().creator());
    assertThat(new Quotes(Given.proposal(Given.brief("100000", "EUR"), one)).first()).isEmpty();
  }

  private static List<Creator> withFees(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> Given.someone("c" + i).withFollowers(3_000 + 100 * i).creator())
        .toList();
  }
}
