package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Brief;
import campaignbot.campaign.CreatorWishes;
import campaignbot.campaign.Limits;
import campaignbot.catalogue.Creator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whom to ask when somebody of the plan does not.
class ReserveTest {
  private static final Brief BRIEF = Given.brief("900", "EUR");
  private static final Limits ONE_POST_EACH =
      new Limits(
          Optional.of(1), Optional.empty(), Optional.empty(), Limits.NONE.perCreator(), Map.of());
  private static final List<Creator> FAIR =
      IntStream.range(0, 40)
          .mapToObj(i -> Given.someone("c" + i).asking(80 + 2 * i, "EUR").creator())
          .toList();

  @Test
  void nobodyOfThePlanAndNobodyWhoIsNotWantedIsInReserve() {
    var brief = BRIEF.withCreators(new CreatorWishes(Set.of(), Set.of("c12")));
    var plan = Given.proposal(brief, FAIR);
    var reserve = handles(Reserve.of(plan));
    assertThat(reserve).hasSize(3).doesNotContain("c12").doesNotContainAnyElementsOf(inPlan(plan));
  }

  @Test
  void ofCreatorsWhoDifferByTheirFeeAloneTheCheapestAreAskedFirst() {
    var plan = Given.proposal(BRIEF.withLimits(ONE_POST_EACH), FAIR);
    var cheapest =
        FAIR.stream()
            .map(Creator::handle)
            .filter(handle -> !inPlan(plan).contains(handle))
            .limit(3)
            .toList();
    assertThat(Reserve.of(plan)).extracting(Reserve::handle).isEqualTo(cheapest);
  }

  @Test
  void whereEverybodyIsInThePlanNobodyIsInReserve() {
    assertThat(Reserve.of(Given.proposal(BRIEF, FAIR.subList(0, 2)))).isEmpty();
  }

  private static Set<String> inPlan(Proposal plan) {
    return plan.lines().stream().map(l -> l.creator().handle()).collect(Collectors.toSet());
  }

  private static Set<String> handles(List<Reserve> reserve) {
    return reserve.stream().map(Reserve::handle).collect(Collectors.toSet());
  }
}
