package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Brief;
import campaignbot.campaign.Limits;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Share;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  private static final Brief BRIEF = Given.brief("900", "EUR");
  private static final List<Creator> ALIKE =
      IntStream.range(0, 9)
          .mapToObj(i -> Given.someone("c" + i).asking(100, "EUR").creator())
          .toList();

  @Test
  void aBargainIsNamedAsSuch() {
    var bargain = Given.someone("bargain").asking(20, "EUR").creator();
    assertThat(whyOf(bargain, BRIEF, ALIKE))
        .isInstanceOfSatisfying(
            Why.GoodValue.class, good -> assertThat(good.times()).isGreaterThan(1.5));
  }

  @Test
  void anAudienceInTheRegionIsAReason() {
    var home = Given.someone("home").withAudience(Map.of("NO", .75)).creator();
    assertThat(whyOf(home, BRIEF, ALIKE)).isEqualTo(new Why.AtHome(.75));
  }

  @Test
  void whoIsNeitherCheapNorKnownToBeHomeBringsNewPeople() {
    assertThat(whyOf(ALIKE.getFirst(), BRIEF, List.of()))
        .isInstanceOfSatisfying(
            Why.NewPeople.class, people -> assertThat(people.part()).isBetween(0.9, 1.0));
  }

  @Test
  void whoIsOnlyThereForARuleIsNamedAsSuch() {
    var dear = Given.someone("dear").on(Platform.YOUTUBE).asking(600, "EUR").creator();
    var limits =
        new Limits(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Share(Optional.empty(), Optional.empty()),
            Map.of(Platform.YOUTUBE, Share.atLeast(.5)));
    assertThat(whyOf(dear, BRIEF.withLimits(limits), ALIKE)).isEqualTo(new Why.KeepsARule());
  }

  private static Why whyOf(Creator creator, Brief brief, List<Creator> others) {
    var all = new ArrayList<>(others);
    all.add(creator);
    return Given.proposal(brief, all).lines().stream()
        .filter(l -> l.creator().equals(creator))
        .findFirst()
        .orElseThrow()
        .why();
  }
}
