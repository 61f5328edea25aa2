package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Brief;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Money;
import campaignbot.campaign.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What to know beyond a plan's fees.
class BeyondTheFeesTest {
  private static final Brief BRIEF = Given.brief("3000", "EUR");

  @ParameterizedTest
  @EnumSource
  void anExtraHasAFigureWithItsSourceOrNone(Extra extra) {
    extra
        .part()
        .ifPresent(part -> {
          assertThat(part.source()).isNotBlank();
          assertThat(part.low()).isBetween(0.01, part.high());
        });
  }

  @Test
  void aContingencyIsFiveToTenPercentOfTheFees() {
    assertThat(Extra.CONTINGENCY.of(Money.of("1200", "EUR")))
        .contains(new Extra.Between(Money.of("60", "EUR"), Money.of("120", "EUR")));
  }

  @ParameterizedTest
  @EnumSource(names = {"COMMISSION", "TAX"})
  void whatNobodyPublishesIsNotInvented(Extra extra) {
    assertThat(extra.of(Money.of("1200", "EUR"))).isEmpty();
  }

  @Test
  void aCampaignTakesAboutAMonthAndAHalf() {
    assertThat(LeadTime.of(plan(BRIEF, Platform.INSTAGRAM)))
        .isEqualTo(new LeadTime(45, Optional.empty()));
  }

  @Test
  void onXiaohongshuItTakesThreeMonths() {
    assertThat(LeadTime.of(plan(BRIEF, Platform.XIAOHONGSHU)).days()).isEqualTo(90);
  }

  @ParameterizedTest
  @CsvSource({"2027-03-01, 2027-03-31, 2027-02-14", "2027-03-01, , 2027-01-15"})
  void itSaysWhenToBeginForTheDates(LocalDate from, LocalDate to, LocalDate begin) {
    var window = new CampaignWindow(Optional.of(from), Optional.ofNullable(to));
    assertThat(LeadTime.of(plan(BRIEF.withWindow(window), Platform.INSTAGRAM)).beginBy())
        .contains(begin);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, 2027-03-31, 2027-01-16, 2027-03-02",
    "2027-03-01, , 2027-01-16, 2027-03-02",
    ", 2027-03-31, 2027-02-15, 2027-04-01",
    "2027-03-01, 2027-03-31, 2027-01-15,",
    ", 2027-03-31, 2027-02-14,"
  })
  void warnsOfDatesThatComeSoonerThanACampaignIsUsuallyDone(
      @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, @Nullable LocalDate done) {
    var window = new CampaignWindow(Optional.ofNullable(from), Optional.ofNullable(to));
    assertThat(soon(BRIEF.withWindow(window), Optional.of(today)))
        .isEqualTo(
            Optional.ofNullable(done).map(day -> new Warning.TooSoon(window, 45, day)).stream()
                .toList());
  }

  @Test
  void withoutDatesOrADayNothingComesTooSoon() {
    var day = LocalDate.of(2027, 1, 16);
    assertThat(soon(BRIEF, Optional.of(day))).isEmpty();
    assertThat(soon(BRIEF.withWindow(CampaignWindow.between(day, day)), Optional.empty()))
        .isEmpty();
  }

  private static List<Warning.TooSoon> soon(Brief brief, Optional<LocalDate> today) {
    var catalogue = Given.catalogue(List.of(Given.someone("a").creator()));
    var request = new PlanRequest(brief, catalogue, 7, List.of(), List.of(), today);
    var proposal = (Proposal) Given.planner().plan(request);
    return proposal.warnings().stream()
        .filter(Warning.TooSoon.class::isInstance)
        .map(Warning.TooSoon.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "US, '16 CFR Part 255'",
    "GB, CAP Code",
    "DE, UWG",
    "FR, 2023-451",
    "ES, 2005/29/EC",
  })
  void namesTheRuleOnPaidPosts(String country, String rule) {
    assertThat(Disclosure.ruleOf(country).orElseThrow()).contains(rule);
  }

  @Test
  void guessesNoRule() {
    assertThat(Disclosure.rulesOf(Given.PERU)).isEmpty();
    assertThat(Disclosure.isOpen(Given.PERU)).isTrue();
  }

  private static Proposal plan(Brief brief, Platform platform) {
    return Given.proposal(brief, List.of(Given.someone("a").on(platform).creator()));
  }
}
