package campaignbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionTest {
  private static final Region GERMANY = Region.country("DE", "Germany", 83_000_000);
  private static final Region AUSTRIA = Region.country("AT", "Austria", 9_000_000);
  private static final Region BAVARIA =
      new Region(
          Region.Kind.SUBDIVISION,
          Optional.of("DE-BY"),
          "Bavaria",
          List.of("DE"),
          Optional.empty(),
          13_000_000);
  private static final Region MUNICH =
      new Region(
          Region.Kind.CITY,
          Optional.empty(),
          "Munich",
          List.of("DE"),
          Optional.of("DE-BY"),
          1_500_000);

  @Test
  void aCountryCoversItsCities() {
    assertThat(GERMANY.covers(MUNICH)).isTrue();
    assertThat(AUSTRIA.covers(MUNICH)).isFalse();
  }

  @Test
  void aSubdivisionCoversTheCitiesInIt() {
    assertThat(BAVARIA.covers(MUNICH)).isTrue();
    assertThat(BAVARIA.covers(GERMANY)).isFalse();
  }

  @Test
  void aCityMayMeetItsCountry() {
    assertThat(MUNICH.mayMeet(GERMANY)).isTrue();
    assertThat(MUNICH.mayMeet(AUSTRIA)).isFalse();
  }

  @Test
  void aUnionCoversItsMembers() {
    var both = Region.union(List.of(GERMANY, AUSTRIA));
    assertThat(both.covers(AUSTRIA)).isTrue();
    assertThat(both.population()).isEqualTo(92_000_000);
    assertThat(both.name()).isEqualTo("Germany, Austria");
  }

  @Test
  void aGroupCanLeaveOutACountry() {
    var both = Region.union(List.of(GERMANY, AUSTRIA));
    assertThat(both.without(List.of(AUSTRIA)).orElseThrow().countries()).containsExactly("DE");
    assertThat(GERMANY.without(List.of(GERMANY))).isEmpty();
  }
}
