package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Obstacle.MustHaveUnknown.Lack;
import campaignbot.campaign.Brief;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Money;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.campaign.Share;
import campaignbot.catalogue.Creator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfeasibleBriefsTest {
  private static final Share FREE = new Share(Optional.empty(), Optional.empty());
  private static final List<Creator> TEN =
      IntStream.range(0, 10)
          .mapToObj(i -> Given.someone("c" + i).asking(100 + i, "EUR").creator())
          .toList();

  @Test
  void aBudgetBelowTheCheapestFeeIsToBeRaisedToIt() {
    var brief = Given.brief("60", "EUR");
    var infeasible = Given.infeasible(brief, TEN);
    assertThat(infeasible.because())
        .containsExactly(
            new Obstacle.BudgetTooSmall(Money.of("60", "EUR"), Money.of("100", "EUR")));
    mendedBy(brief, TEN, infeasible, new Remedy.RaiseBudget(Money.of("100", "EUR")));
  }

  @Test
  void aNicheThatNobodyHasIsToBeDropped() {
    var brief = Given.brief("1000", "EUR").withNiches(Set.of(new Niche("falconry")));
    var infeasible = Given.infeasible(brief, TEN);
    assertThat(infeasible.because()).containsExactly(new Obstacle.NoCandidates(10, 10, 10, 0));
    mendedBy(brief, TEN, infeasible, new Remedy.DropNiches());
  }

  @Test
  void aPlatformThatNobodyIsOnIsToBeDropped() {
    var brief = Given.brief("1000", "EUR").withPlatforms(Set.of(Platform.REDDIT));
    mendedBy(brief, TEN, Given.infeasible(brief, TEN), new Remedy.DropPlatforms());
  }

  @Test
  void aRegionWhereNobodyIsMayBeWidened() {
    var brief = Given.brief("1000", "EUR").withRegion(Given.PERU);
    mendedBy(brief, TEN, Given.infeasible(brief, TEN), new Remedy.WidenRegion());
  }

  @Test
  void aLargerRegionHasThePeopleOfItsCountries() {
    var brief = Given.brief("1000", "EUR").withRegion(Given.PERU);
    assertThat(Given.infeasible(brief, TEN).mended().flatMap(Brief::region))
        .contains(Region.union(List.of(Given.NORWAY, Given.PERU)))
        .hasValueSatisfying(r -> assertThat(r.population()).isEqualTo(39_500_000));
  }

  @Test
  void ofMoreCountriesThanAnybodyReadsTheWorldIsTheLargerRegion() {
    var world =
        new Region(
            Region.Kind.GROUP,
            Optional.of("001"),
            "world",
            List.of("NO", "PE"),
            Optional.empty(),
            8_000_000_000L);
    var creators =
        IntStream.range(0, 8)
            .mapToObj(i -> Region.country("A" + i, "A" + i, 1_000))
            .map(country -> Given.someone(country.name()).from(country).creator())
            .toList();
    var wider =
        Remedied.brief(
            Given.brief("1000", "EUR"),
            new Remedy.WidenRegion(),
            Given.catalogue(creators),
            code -> Optional.of(world).filter(_ -> code.equals("001")));
    assertThat(wider.flatMap(Brief::region)).contains(world);
  }

  @Test
  void aRegionThatHoldsEverybodyCannotBeWidened() {
    assertThat(
            Remedied.brief(
                Given.brief("1000", "EUR"),
                new Remedy.WidenRegion(),
                Given.catalogue(TEN),
                Given::place))
        .isEmpty();
  }

  @Test
  void anEmptyCatalogueCannotBeMended() {
    var infeasible = Given.infeasible(Given.brief("1000", "EUR"), List.of());
    assertThat(infeasible.because()).containsExactly(new Obstacle.NoCandidates(0, 0, 0, 0));
    assertThat(infeasible.smallestChange()).isEmpty();
  }

  @Test
  void mustHavesThatAreTooDearNeedTheirMoney() {
    var brief =
        Given.brief("200", "EUR").withCreators(new CreatorWishes(Set.of("c8", "c9"), Set.of()));
    var infeasible = Given.infeasible(brief, TEN);
    assertThat(infeasible.because())
        .contains(new Obstacle.MustHavesTooDear(Money.of("217", "EUR"), Money.of("200", "EUR")));
    mendedBy(brief, TEN, infeasible, new Remedy.RaiseBudget(Money.of("217", "EUR")));
  }

  @Test
  void moreCreatorsThanTheBudgetPaysAreTooMany() {
    var limits = new Limits(Optional.empty(), Optional.of(8), Optional.empty(), FREE, Map.of());
    var brief = Given.brief("320", "EUR").withLimits(limits);
    var infeasible = Given.infeasible(brief, TEN);
    assertThat(infeasible.because()).containsExactly(new Obstacle.TooFewCreators(8, 3));
    var three = new Limits(Optional.empty(), Optional.of(3), Optional.empty(), FREE, Map.of());
    mendedBy(brief, TEN, infeasible, new Remedy.RelaxLimits(three));
  }

  @Test
  void sharesThatNoFeeFitsAreWidened() {
    var limits =
        new Limits(
            Optional.empty(), Optional.empty(), Optional.empty(), Share.atMost(.05), Map.of());
    var brief = Given.brief("1000", "EUR").withLimits(limits);
    var infeasible = Given.infeasible(brief, TEN);
    assertThat(infeasible.because()).containsExactly(new Obstacle.SharesTooNarrow(0, .05));
    assertThat(infeasible.smallestChange())
        .hasValueSatisfying(r -> assertThat(r).isInstanceOf(Remedy.RelaxLimits.class));
    isMended(brief, TEN, infeasible);
  }

  @Test
  void aPlatformMinimumThatCannotBeSpentIsLowered() {
    var limits =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            FREE,
            Map.of(Platform.TIKTOK, Share.atLeast(.5)));
    var brief = Given.brief("1000", "EUR").withLimits(limits);
    var infeasible = Given.infeasible(brief, TEN);
    assertThat(infeasible.because()).contains(new Obstacle.PlatformMinimum(Platform.TIKTOK, .5));
    isMended(brief, TEN, infeasible);
    assertThat(infeasible.smallestChange()).contains(new Remedy.RelaxLimits(Limits.NONE));
  }

  @Test
  void aMustHaveOutsideTheShareLimitsIsImpossible() {
    var limits =
        new Limits(
            Optional.empty(), Optional.empty(), Optional.empty(), Share.atMost(.102), Map.of());
    var brief =
        Given.brief("1000", "EUR")
            .withLimits(limits)
            .withCreators(new CreatorWishes(Set.of("c9"), Set.of()));
    var infeasible = Given.infeasible(brief, TEN);
    assertThat(infeasible.because()).contains(new Obstacle.MustHaveImpossible("c9"));
    isMended(brief, TEN, infeasible);
  }

  private static Brief insistingOn(String handle) {
    return Given.brief("1000", "EUR").withCreators(new CreatorWishes(Set.of(handle), Set.of()));
  }

  private static List<Creator> tenAnd(Creator creator) {
    return Stream.concat(Stream.of(creator), TEN.stream()).toList();
  }

  @Test
  void aMustHaveOfWhomNothingIsKnownIsNotLeftOut() {
    var creators = tenAnd(Given.someone("Ana").withoutFollowers().withoutFee().creator());
    var brief = insistingOn("ana");
    var infeasible = Given.infeasible(brief, creators);
    assertThat(infeasible.because())
        .containsExactly(new Obstacle.MustHaveUnknown("Ana", Lack.AUDIENCE));
    mendedBy(brief, creators, infeasible, new Remedy.DropMustHaves());
  }

  @Test
  void aMustHaveOfWhomNothingIsKnownIsNamedAlsoWhereThereIsNobodyElse() {
    var nobody = Given.someone("ana").withoutFollowers().withoutFee().creator();
    assertThat(Given.infeasible(insistingOn("ana"), List.of(nobody)).because())
        .contains(new Obstacle.MustHaveUnknown("ana", Lack.AUDIENCE));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aMustHaveWhoseFeeNobodyKnowsLacksIt(boolean alone) {
    var ana = Given.someone("ana").asking(50, "BRL").creator();
    var infeasible = Given.infeasible(insistingOn("ana"), alone ? List.of(ana) : tenAnd(ana));
    assertThat(infeasible.because().getFirst())
        .isEqualTo(new Obstacle.MustHaveUnknown("ana", Lack.FEE));
  }

  @Test
  void whoeverIsOnlyToStayMayGoOnceNothingIsKnownOfThem() {
    var ana = Given.someone("ana").withoutFollowers().withoutFee().creator();
    var request =
        new PlanRequest(
            Given.brief("1000", "EUR"),
            Given.catalogue(tenAnd(ana)),
            7,
            List.of(),
            List.of(ana.key()));
    assertThat(Given.planner().plan(request)).isInstanceOf(Proposal.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10})
  void aMustHaveWhoIsNotWantedEitherIsImpossible(int creators) {
    var brief =
        Given.brief("1000", "EUR").withCreators(new CreatorWishes(Set.of("c0"), Set.of("c0")));
    var infeasible = Given.infeasible(brief, TEN.subList(0, creators));
    assertThat(infeasible.because().getFirst()).isEqualTo(new Obstacle.MustHaveImpossible("c0"));
  }

  @Test
  void aMustHaveWhoIsNotWantedEitherIsMendedByAskingForNobody() {
    var brief =
        Given.brief("1000", "EUR").withCreators(new CreatorWishes(Set.of("c0"), Set.of("c0")));
    mendedBy(brief, TEN, Given.infeasible(brief, TEN), new Remedy.DropMustHaves());
  }

  @Test
  void rulesThatOnlyClashTogetherAreNamedAsSuch() {
    var limits =
        new Limits(
            Optional.of(1),
            Optional.of(4),
            Optional.of(4),
            FREE,
            Map.of(Platform.INSTAGRAM, new Share(Optional.of(.5), Optional.of(.7))));
    var creators =
        List.of(
            Given.someone("a").asking(800, "EUR").creator(),
            Given.someone("b").asking(750, "EUR").creator(),
            Given.someone("c").asking(50, "EUR").creator(),
            Given.someone("d").asking(50, "EUR").creator(),
            Given.someone("e").asking(50, "EUR").creator());
    var brief = Given.brief("1000", "EUR").withLimits(limits);
    var infeasible = Given.infeasible(brief, creators);
    assertThat(infeasible.because()).containsExactly(new Obstacle.RulesTogether());
    isMended(brief, creators, infeasible);
  }

  @Test
  void halfHereAndHalfThereIsLoosenedALittle() {
    var limits =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            FREE,
            Map.of(Platform.INSTAGRAM, Share.atLeast(.5), Platform.TIKTOK, Share.atLeast(.5)));
    var brief = Given.brief("1999.99", "EUR").withLimits(limits);
    var creators = Given.crowd(60, 8);
    var slightly =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            FREE,
            Map.of(Platform.INSTAGRAM, Share.atLeast(.48), Platform.TIKTOK, Share.atLeast(.48)));
    mendedBy(brief, creators, Given.infeasible(brief, creators), new Remedy.RelaxLimits(slightly));
  }

  private static void mendedBy(
      Brief brief, List<Creator> creators, Infeasible infeasible, Remedy remedy) {
    assertThat(infeasible.smallestChange()).contains(remedy);
    isMended(brief, creators, infeasible);
  }

  private static void isMended(Brief brief, List<Creator> creators, Infeasible infeasible) {
    var mended =
        Remedied.brief(
            brief,
            infeasible.smallestChange().orElseThrow(),
            Given.catalogue(creators),
            Given::place);
    assertThat(Given.plan(mended.orElseThrow(), creators)).isInstanceOf(Proposal.class);
  }
}
