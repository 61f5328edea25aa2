package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.Obstacle;
import campaignbot.allocation.Obstacle.MustHaveUnknown.Lack;
import campaignbot.allocation.Remedy;
import campaignbot.campaign.Brief;
import campaignbot.campaign.Region;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObstacleWordingTest {
  private static final Region TWO =
      Region.union(
          List.of(
              Region.country("HK", "Hong Kong", 7_300_000),
              Region.country("TW", "Taiwan", 23_600_000)));

  private static ObstacleWording in(String language) {
    return new Wording(Locale.of(language)).proposals().obstacles();
  }

  private static Infeasible widened(Optional<Brief> mended) {
    return new Infeasible(
        List.of(new Obstacle.NoCandidates(9, 0, 0, 0)),
        Optional.of(new Remedy.WidenRegion()),
        mended);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AUDIENCE | neither how many follow them nor what a post costs | followers or a fee
          FEE      | no fee of theirs                                   | a fee
          """,
      delimiter = '|')
  void saysWhatIsNotKnownOfAMustHaveAndWhatToAdd(Lack lack, String unknown, String add) {
    assertThat(in("en").obstacle(new Obstacle.MustHaveUnknown("ana", lack)))
        .contains("@ana", unknown, "Add " + add, "“USD 300”", "share the file again");
  }

  @ParameterizedTest
  @CsvSource({"en, Taiwan", "es, Taiwán"})
  void aLargerRegionHasItsName(String language, String name) {
    var mended = Brief.EMPTY.withRegion(TWO);
    assertThat(in(language).sentences(widened(Optional.of(mended)))).endsWith(name + ".");
  }

  @Test
  void aLargerRegionThatNobodyKeptIsOfferedWithoutItsName() {
    assertThat(in("en").sentences(widened(Optional.empty()))).endsWith("a larger region.");
  }
}
