package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import campaignbot.allocation.WhyNot.Miss;
import campaignbot.campaign.Brief;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Figure;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import campaignbot.catalogue.Benchmarks;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Why somebody is not in a plan: what is said must hold when it is tried.
class AbsenceTest {
  private static final Brief BRIEF = Given.brief("900", "EUR");
  private static final Brief AT_MOST_270 =
      BRIEF.withLimits(
          new Limits(
              Optional.empty(), Optional.empty(), Optional.empty(), Share.atMost(0.3), Map.of()));
  private static final Benchmarks NO_RATE_CARD =
      new FakeBenchmarks() {
        @Override
        public Optional<Figure> fee(
            String country, Platform platform, Format format, long followers) {
          return Optional.empty();
        }
      };
  private static final List<Creator> FAIR =
      IntStream.range(0, 30)
          .mapToObj(i -> Given.someone("c" + i).asking(90 + i, "EUR").creator())
          .toList();

  @Test
  void whoIsTooDearWouldJoinForTheFeeThatIsNamed() {
    var dear = Given.someone("dear").asking(400, "EUR");
    var plan = planOf(dear.creator());
    assertThat(whyNot(plan, dear.creator()))
        .isInstanceOfSatisfying(
            WhyNot.PaysLess.class,
            why -> {
              assertThat(why.brings()).isBetween(0.0, why.elsewhere());
              var fee = why.joinsAt().orElseThrow().amount().doubleValue();
              assertThat(fee).isLessThan(400);
              assertThat(isIn(planOf(dear.asking(0.85 * fee, "EUR").creator()), "dear")).isTrue();
              assertThat(isIn(planOf(dear.asking(1.3 * fee, "EUR").creator()), "dear")).isFalse();
            });
  }

  @Test
  void whoIsRuledOutIsToldByWhat() {
    var abroad = Given.someone("abroad").from(Given.PERU).asking(50, "EUR").creator();
    assertThat(missOf(abroad, BRIEF)).isEqualTo(Miss.REGION);
    var elsewhere = Given.someone("elsewhere").on(Platform.TWITCH).asking(50, "EUR").creator();
    assertThat(missOf(elsewhere, BRIEF.withPlatforms(Set.of(Platform.INSTAGRAM))))
        .isEqualTo(Miss.PLATFORM);
    var gardener = Given.someone("gardener").in("gardening").asking(50, "EUR").creator();
    assertThat(missOf(gardener, BRIEF.withNiches(Set.of(new Niche("food"))))).isEqualTo(Miss.NICHE);
    var star = Given.someone("star").withFollowers(900_000).asking(500, "EUR").creator();
    assertThat(missOf(star, BRIEF)).isEqualTo(Miss.SIZE);
    var rich = Given.someone("rich").asking(5_000, "EUR").creator();
    assertThat(missOf(rich, BRIEF)).isEqualTo(Miss.TOO_DEAR);
    var wide = Given.someone("wide").asking(300, "EUR").creator();
    assertThat(missOf(wide, AT_MOST_270)).isEqualTo(Miss.LIMITS);
  }

  @Test
  void whoseFeeCannotBeConvertedIsMissingAFigure() {
    var foreign = Given.someone("foreign").asking(50, "GBP").creator();
    assertThat(missOf(foreign, BRIEF)).isEqualTo(Miss.FIGURES);
  }

  @Test
  void whoHasNoFeeWhereTheRateCardHasNoneIsMissingAFigure() {
    var silent = Given.someone("silent").withoutFee().creator();
    var request = new PlanRequest(BRIEF, Given.catalogue(with(silent)), 7);
    var planner = new PriceGuidedPlanner(NO_RATE_CARD, Given.RATES, Given::place);
    var plan = (Proposal) planner.plan(request);
    assertThat(new Absence(plan, NO_RATE_CARD, Given.RATES).of(silent))
        .isEqualTo(new WhyNot.NotInQuestion(Miss.FIGURES));
  }

  @Test
  void aMidSizeOneIsTooLargeForAPlanOfSmallOnesOnly() {
    var mid = Given.someone("mid").withFollowers(80_000).asking(100, "EUR").creator();
    assertThat(missOf(mid, BRIEF)).isEqualTo(Miss.SIZE);
  }

  @Test
  void aMidSizeOneIsNotTooLargeForAPlanThatHasMidSizeOnes() {
    var creators = new ArrayList<>(FAIR.subList(0, 2));
    IntStream.range(0, 10)
        .mapToObj(i -> Given.someone("mid" + i).withFollowers(80_000).asking(100 + i, "EUR"))
        .map(Given.Someone::creator)
        .forEach(creators::add);
    var wide = Given.someone("wide").withFollowers(80_000).asking(300, "EUR").creator();
    creators.add(wide);
    var plan = Given.proposal(AT_MOST_270, creators);
    assertThat(isIn(plan, "mid0")).isTrue();
    assertThat(whyNot(plan, wide)).isEqualTo(new WhyNot.NotInQuestion(Miss.LIMITS));
  }

  @Test
  void whoIsLeftOutIsToldSoEvenIfSomethingElseRulesThemOut() {
    var star = Given.someone("Star").withFollowers(900_000).asking(500, "EUR").creator();
    var brief = BRIEF.withCreators(new CreatorWishes(Set.of(), Set.of("star")));
    assertThat(whyNot(planOf(star, brief), star)).isEqualTo(new WhyNot.LeftOut());
  }

  @Test
  void whoCameAfterThePlanWasNotKnown() {
    var plan = Given.proposal(BRIEF, FAIR);
    var newcomer = Given.someone("newcomer").asking(80, "EUR").creator();
    assertThat(whyNot(plan, newcomer)).isEqualTo(new WhyNot.NotInQuestion(Miss.NOT_YET_KNOWN));
  }

  @Test
  void whatTheyWouldAddIsToldAsTheForecastIs() {
    var dear = Given.someone("dear").asking(400, "EUR").creator();
    var plan = planOf(dear);
    var once = (WhyNot.PaysLess) whyNot(plan, dear);
    var twice = (WhyNot.PaysLess) whyNot(Given.promising(2, plan), dear);
    assertThat(twice.brings()).isCloseTo(2 * once.brings(), within(1e-6));
    assertThat(twice.elsewhere()).isCloseTo(2 * once.elsewhere(), within(1e-6));
    assertThat(twice.joinsAt()).isEqualTo(once.joinsAt());
    assertThat(plan.atMedian(plan.problem().value()))
        .isCloseTo(plan.forecast().result().p50(), within(1e-6));
  }

  private static Miss missOf(Creator creator, Brief brief) {
    return ((WhyNot.NotInQuestion) whyNot(planOf(creator, brief), creator)).miss();
  }

  private static WhyNot whyNot(Proposal plan, Creator creator) {
    return new Absence(plan, new FakeBenchmarks(), Given.RATES).of(creator);
  }

  private static boolean isIn(Proposal plan, String handle) {
    return plan.lines().stream().anyMatch(l -> l.creator().handle().equals(handle));
  }

  private static Proposal planOf(Creator creator) {
    return planOf(creator, BRIEF);
  }

  private static Proposal planOf(Creator creator, Brief brief) {
    return Given.proposal(brief, with(creator));
  }

  private static List<Creator> with(Creator creator) {
    var all = new ArrayList<>(FAIR);
    all.add(creator);
    return all;
  }
}
