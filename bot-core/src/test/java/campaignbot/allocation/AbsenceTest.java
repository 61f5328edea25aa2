package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.WhyNot.Miss;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Niche;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Creator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Why somebody is not in a plan: what is said must hold when it is tried.
class AbsenceTest {
  private static final Brief BRIEF = Given.brief("900", "EUR");
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
    assertThat(missOf(rich, BRIEF)).isEqualTo(Miss.LIMITS);
  }

  private static Miss missOf(Creator creator, Brief brief) {
    var whyNot = new Absence(planOf(creator, brief), new FakeBenchmarks()).of(creator);
    return ((WhyNot.NotInQuestion) whyNot).miss();
  }

  private static WhyNot whyNot(Proposal plan, Creator creator) {
    return new Absence(plan, new FakeBenchmarks()).of(creator);
  }

  private static boolean isIn(Proposal plan, String handle) {
    return plan.lines().stream().anyMatch(l -> l.creator().handle().equals(handle));
  }

  private static Proposal planOf(Creator creator) {
    return planOf(creator, BRIEF);
  }

  private static Proposal planOf(Creator creator, Brief brief) {
    var all = new ArrayList<>(FAIR);
    all.add(creator);
    return Given.proposal(brief, all);
  }
}
