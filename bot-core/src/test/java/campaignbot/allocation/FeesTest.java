package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeesTest {
  @Test
  void convertsAFeeIntoTheBudgetsCurrency() {
    var proposal =
        Given.proposal(
            Given.brief("5000", "NOK"), List.of(Given.someone("a").asking(33.33, "USD").creator()));
    assertThat(proposal.lines().getFirst().fee()).isEqualTo(Money.of("266.64", "NOK"));
  }

  @Test
  void namesTheRateAndItsDay() {
    var proposal =
        Given.proposal(
            Given.brief("5000", "NOK"), List.of(Given.someone("a").asking(40, "USD").creator()));
    assertThat(proposal.assumptions())
        .anySatisfy(a -> {
          assertThat(a.subject()).isEqualTo(Subject.EXCHANGE_RATE);
          assertThat(a.figure().typical()).isEqualTo(8);
          assertThat(a.figure().date()).contains("2026-11-02");
        });
  }

  @Test
  void countsInWholeYen() {
    var proposal =
        Given.proposal(
            Given.brief("90000", "JPY"),
            List.of(Given.someone("a").asking(99.99, "EUR").creator()));
    assertThat(proposal.lines().getFirst().fee()).isEqualTo(Money.of("14999", "JPY"));
  }

  @Test
  void takesTheRateCardForAnUnknownFeeAndSaysSo() {
    var proposal =
        Given.proposal(
            Given.brief("500", "EUR"),
            List.of(Given.someone("a").withFollowers(10_000).withoutFee().creator()));
    var line = proposal.lines().getFirst();
    assertThat(line.assumed()).contains(Subject.FEE);
    assertThat(line.fee()).isIn(Money.of("80", "EUR"), Money.of("40", "EUR"));
  }

  @Test
  void leavesOutAQuoteThatCannotBeConverted() {
    var proposal =
        Given.proposal(
            Given.brief("500", "EUR"),
            List.of(Given.someone("a").asking(50, "BRL").creator(), Given.someone("b").creator()));
    assertThat(proposal.warnings()).contains(new Warning.NoFee(1));
  }

  @Test
  void barterCostsNothing() {
    var proposal =
        Given.proposal(
            Given.brief("500", "EUR"), List.of(Given.someone("a").asking(0, "EUR").creator()));
    assertThat(proposal.spend().isZero()).isTrue();
    assertThat(proposal.lines()).hasSize(1);
  }
}
