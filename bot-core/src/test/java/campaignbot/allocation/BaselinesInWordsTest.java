package campaignbot.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.catalogue.Creator;
import campaignbot.wording.Message;
import campaignbot.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is said of the alternatives is what was computed.
class BaselinesInWordsTest {
  private static final Pattern LEVEL =
      Pattern.compile(
          "as long as their posts cost less than EUR ([\\d.,]+) on average; at that price, the same"
              + " money pays for (\\d+) of their (\\d+) posts\\.");
  private static final List<Creator> SMALL =
      IntStream.range(0, 30)
          .mapToObj(i -> Given.someone("c" + i).asking(90 + i, "EUR").creator())
          .toList();

  @Test
  void aTypicalBigCreatorIsSaidToBeNoRealPerson() {
    assertThat(said(Given.proposal(Given.brief("3000", "EUR"), SMALL)))
        .contains(
            "One big creator within the same budget (a typical Instagram account of 500k followers"
                + " by the rate card, no real person, ");
  }

  @Test
  void theLargestThatCanBePaidIsCalledThat() {
    var largest = Given.someone("largest").withFollowers(400_000).asking(390, "EUR").creator();
    assertThat(said(Given.proposal(Given.brief("400", "EUR"), with(largest))))
        .contains("The largest creator that the budget pays for (@largest, 400k followers, 1 post")
        .doesNotContain("One big creator", "The big one");
  }

  @Test
  void theFeeAtWhichTheBigOneDrawsLevelIsOneAtWhichTheMoneyPaysForFewerPosts() {
    var creators = new ArrayList<Creator>();
    creators.add(Given.someone("star").withFollowers(500_000).asking(2_950, "EUR").creator());
    IntStream.range(0, 60)
        .mapToObj(i -> Given.someone("cheap" + i).asking(20, "EUR").creator())
        .forEach(creators::add);
    var proposal = Given.proposal(Given.brief("3000", "EUR"), creators);
    var level = LEVEL.matcher(said(proposal));
    assertThat(level.find()).as(said(proposal)).isTrue();
    double fee = Double.parseDouble(level.group(1).replace(",", ""));
    int fewer = Integer.parseInt(level.group(2));
    assertThat(fewer).isBetween(1, proposal.posts() - 1);
    assertThat(fewer * fee).isLessThanOrEqualTo(proposal.spend().amount().doubleValue() + 1);
    assertThat(Integer.parseInt(level.group(3))).isEqualTo(proposal.posts());
  }

  @Test
  void anEvenSplitThatDoesBetterIsSaidTo() {
    var proposal = Given.proposalThatTheSplitBeats();
    assertThat(said(proposal))
        .contains("The usual even split (the budget in " + proposal.lines().size() + " equal parts")
        .containsPattern("even split .*By the same model, that is more than the plan brings\\.");
  }

  private static String said(Proposal proposal) {
    var parts = new Wording(Locale.ENGLISH).proposals().proposed(1, proposal);
    return ((Message.Text) parts.getFirst()).text();
  }

  private static List<Creator> with(Creator creator) {
    var all = new ArrayList<>(SMALL);
    all.add(creator);
    return all;
  }
}
