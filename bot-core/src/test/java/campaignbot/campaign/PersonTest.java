package campaignbot.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonTest {
  private static final String BY_ALICE = "by " + Person.mark("ALICE") + "!";

  @Test
  void aTextIsNotCutWithinAPerson() {
    assertThat(Person.start(BY_ALICE, 6)).isEqualTo("by ");
  }

  @Test
  void aTextIsCutRightBehindAPerson() {
    assertThat(Person.start(BY_ALICE, 10)).isEqualTo("by " + Person.mark("ALICE"));
  }

  @Test
  void aTextThatIsShortEnoughStaysWhole() {
    assertThat(Person.start(BY_ALICE, 11)).isEqualTo(BY_ALICE);
    assertThat(Person.start("", 0)).isEmpty();
  }
}
