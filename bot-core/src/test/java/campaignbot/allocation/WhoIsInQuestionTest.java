package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.Brief;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Region;
import campaignbot.catalogue.Creator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhoIsInQuestionTest {
  private static final Brief BRIEF = Given.brief("2000", "EUR");
  private static final Region NORWAY_AND_PERU = Region.union(List.of(Given.NORWAY, Given.PERU));

  @Test
  void keepsAnUnknownPlaceAndSaysSo() {
    var line = onlyLine(Given.someone("a").withoutPlace().creator());
    assertThat(line.assumed()).contains(Subject.PLACE);
  }

  @Test
  void warnsWhenNobodyKnowsWhereMostOfThePlanIs() {
    var proposal = Given.proposal(BRIEF, List.of(Given.someone("a").withoutPlace().creator()));
    assertThat(proposal.warnings()).contains(new Warning.PlacesUnknown(1, 1));
  }

  @Test
  void keepsAnUnknownPlatformAndSaysSo() {
    var line = onlyLine(Given.someone("a").withoutPlatform().creator());
    assertThat(line.assumed()).contains(Subject.PLATFORM);
  }

  @Test
  void keepsAnUnknownNicheAndSaysSo() {
    var brief = BRIEF.withNiches(Set.of(new Niche("food")));
    var proposal = Given.proposal(brief, List.of(Given.someone("a").withoutNiche().creator()));
    assertThat(proposal.lines().getFirst().assumed()).contains(Subject.NICHE);
  }

  @Test
  void anUnknownNicheCountsLessThanTheRightOne() {
    var brief = BRIEF.withNiches(Set.of(new Niche("food")));
    var known = Given.someone("known").in("food").creator();
    var unknown = Given.someone("unknown").withoutNiche().creator();
    var proposal = Given.proposal(brief, List.of(known, unknown));
    assertThat(proposal.lines().getFirst().creator()).isEqualTo(known);
  }

  @Test
  void keepsUnknownFollowersWhenTheFeeIsKnownAndSaysSo() {
    var unknown = Given.someone("a").withoutFollowers().creator();
    var proposal = Given.proposal(BRIEF, List.of(unknown, Given.someone("b").creator()));
    assertThat(lineOf(proposal, unknown).assumed()).contains(Subject.FOLLOWERS);
    assertThat(proposal.assumptions())
        .anySatisfy(a -> {
          assertThat(a.subject()).isEqualTo(Subject.FOLLOWERS);
          assertThat(a.figure().typical()).isEqualTo(8_000);
        });
  }

  @Test
  void leavesOutWhoHasNeitherFollowersNorFee() {
    var nobody = Given.someone("a").withoutFollowers().withoutFee().creator();
    var proposal = Given.proposal(BRIEF, List.of(nobody, Given.someone("b").creator()));
    assertThat(proposal.warnings()).contains(new Warning.NoAudience(1));
  }

  @Test
  void leavesOutWhoIsCertainlyElsewhere() {
    var abroad = Given.someone("a").from(Given.PERU).creator();
    assertThat(handles(Given.proposal(BRIEF, List.of(abroad, Given.someone("b").creator()))))
        .containsExactly("b");
  }

  @Test
  void takesWhoLivesElsewhereAndIsFollowedHere() {
    var abroad =
        Given.someone("a").from(Given.PERU).withAudience(Map.of("NO", .4, "PE", .5)).creator();
    assertThat(handles(Given.proposal(BRIEF, List.of(abroad)))).containsExactly("a");
  }

  @Test
  void leavesOutWhoLivesElsewhereAndIsHardlyFollowedHere() {
    var abroad =
        Given.someone("a").from(Given.PERU).withAudience(Map.of("NO", .2, "PE", .5)).creator();
    assertThat(handles(Given.proposal(BRIEF, List.of(abroad, Given.someone("b").creator()))))
        .containsExactly("b");
  }

  @Test
  void aCountryMayHoldTheCityInQuestion() {
    var city =
        new Region(
            Region.Kind.CITY, Optional.empty(), "Bergen", List.of("NO"), Optional.empty(), 290_000);
    var proposal = Given.proposal(BRIEF.withRegion(city), List.of(Given.someone("a").creator()));
    assertThat(proposal.lines().getFirst().assumed()).contains(Subject.PLACE, Subject.AUDIENCE);
  }

  @Test
  void leavesOutOtherPlatformsAndOtherNiches() {
    var brief = BRIEF.withPlatforms(Set.of(Platform.TIKTOK)).withNiches(Set.of(new Niche("chess")));
    var right = Given.someone("right").on(Platform.TIKTOK).in("chess").creator();
    var otherPlatform = Given.someone("other").in("chess").creator();
    var otherNiche = Given.someone("another").on(Platform.TIKTOK).creator();
    assertThat(handles(Given.proposal(brief, List.of(right, otherPlatform, otherNiche))))
        .containsExactly("right");
  }

  @Test
  void bigNamesAreForComparisonOnly() {
    var big = Given.someone("big").withFollowers(2_000_000).asking(1_000, "EUR").creator();
    var proposal = Given.proposal(BRIEF, List.of(big, Given.someone("small").creator()));
    assertThat(handles(proposal)).containsExactly("small");
    assertThat(proposal.baselines().getFirst().who()).contains(big);
  }

  @Test
  void aBigNameIsInWhenTheTeamInsists() {
    var big = Given.someone("Big").withFollowers(2_000_000).asking(1_000, "EUR").creator();
    var brief = BRIEF.withCreators(new CreatorWishes(Set.of("big"), Set.of()));
    assertThat(handles(Given.proposal(brief, List.of(big, Given.someone("small").creator()))))
        .contains("Big");
  }

  @Test
  void planWithBigNamesOnlyWhenThereIsNobodyElse() {
    var big = Given.someone("big").withFollowers(2_000_000).asking(1_000, "EUR").creator();
    var proposal = Given.proposal(BRIEF, List.of(big));
    assertThat(handles(proposal)).containsExactly("big");
    assertThat(proposal.warnings()).contains(new Warning.OnlyBigCreators(1));
  }

  @Test
  void whomTheTeamDoesNotWantIsOut() {
    var brief = BRIEF.withCreators(new CreatorWishes(Set.of(), Set.of("a")));
    var proposal =
        Given.proposal(brief, List.of(Given.someone("A").creator(), Given.someone("b").creator()));
    assertThat(handles(proposal)).containsExactly("b");
  }

  @Test
  void whomTheTeamAsksForInVainIsNamed() {
    var brief = BRIEF.withCreators(new CreatorWishes(Set.of("ghost"), Set.of()));
    assertThat(Given.proposal(brief, List.of(Given.someone("b").creator())).warnings())
        .contains(new Warning.NotInCatalogue("ghost"));
  }

  @Test
  void whomTheTeamInsistsOnIsInEvenFromElsewhere() {
    var abroad = Given.someone("a").from(Given.PERU).creator();
    var brief = BRIEF.withCreators(new CreatorWishes(Set.of("a"), Set.of()));
    var proposal = Given.proposal(brief, List.of(abroad, Given.someone("b").creator()));
    assertThat(lineOf(proposal, abroad).why()).isEqualTo(new Why.AskedFor());
  }

  private static Line onlyLine(Creator creator) {
    return Given.proposal(BRIEF, List.of(creator)).lines().getFirst();
  }

  private static Line lineOf(Proposal proposal, Creator creator) {
    return proposal.lines().stream()
        .filter(l -> l.creator().equals(creator))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> handles(Proposal proposal) {
    return proposal.lines().stream().map(l -> l.creator().handle()).toList();
  }

  @Test
  void whereMostCreatorsAreDecidesWhoseFiguresHoldForARegionOfSeveralCountries() {
    var proposal = Given.proposal(BRIEF.withRegion(NORWAY_AND_PERU), mostlyPeruvians());
    assertThat(proposal.assumptions())
        .filteredOn(a -> a.subject() == Subject.POPULATION || a.subject() == Subject.PLACE)
        .hasSize(2)
        .allSatisfy(a -> assertThat(a.figure().source()).contains("as in PE"));
  }

  @Test
  void aPlacelessCreatorIsTakenToBeWhereMostAre() {
    var found = found(BRIEF.withRegion(NORWAY_AND_PERU), mostlyPeruvians());
    assertThat(found.small())
        .filteredOn(c -> c.creator().handle().equals("placeless"))
        .extracting(Candidacy::country)
        .containsExactly("PE");
  }

  @Test
  void amongEquallyManyTheFirstCountryByItsCodeCounts() {
    var creators =
        List.of(
            Given.someone("a").from(Given.PERU).creator(),
            Given.someone("b").from(Given.NORWAY).creator());
    assertThat(found(BRIEF.withRegion(NORWAY_AND_PERU), creators).usual().code()).isEqualTo("NO");
  }

  @Test
  void aSingleCountryNeedsNoWordAboutWhoseFiguresHold() {
    assertThat(found(BRIEF, mostlyPeruvians()).usual().said()).isEmpty();
  }

  @Test
  void aMustHaveFromElsewhereIsFollowedHereEvenWhereNobodyKnowsHowManyLiveHere() {
    var unknown = Region.country("NO", "Norway", 0);
    var brief = BRIEF.withRegion(unknown).withCreators(new CreatorWishes(Set.of("a"), Set.of()));
    var abroad = Given.someone("a").from(Given.PERU).creator();
    assertThat(found(brief, List.of(abroad)).small().getFirst().inRegion()).isGreaterThan(0);
  }

  @Test
  void everybodyIsCountedOnceAmongAllWhoAreKnown() {
    var creators = Given.crowd(400, 21);
    var wishes = new CreatorWishes(Set.of("creator1", "creator2", "creator3"), Set.of());
    var found = found(BRIEF.withCreators(wishes), creators);
    assertThat(found.everybody()).doesNotHaveDuplicates().containsAll(found.small());
    assertThat(found.everybody()).containsAll(found.middling()).containsAll(found.big());
  }

  private static Candidates.Found found(Brief brief, List<Creator> creators) {
    return new Candidates(
            brief, Given.catalogue(creators), new FakeBenchmarks(), Candidates.Circle.SMALL)
        .find();
  }

  private static List<Creator> mostlyPeruvians() {
    return List.of(
        Given.someone("a").from(Given.PERU).creator(),
        Given.someone("b").from(Given.PERU).creator(),
        Given.someone("c").from(Given.NORWAY).creator(),
        Given.someone("placeless").withoutPlace().creator());
  }
}
